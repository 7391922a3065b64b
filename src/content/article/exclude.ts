/** Which parts of a page are not the article's prose: by kind (tag, role, editable), by name (class, id), by links. */
import { isPageForm } from './page-form.ts';

/** Never read, whatever they are called. */
const TAGS = new Set(
	(
		'aside audio button canvas code datalist dialog embed footer form input kbd math menu meter nav ' +
		'noscript object output pre progress samp script search select style svg template textarea title video'
	).split(' '),
);

const ROLES = new Set(
	(
		'alert alertdialog banner button combobox complementary contentinfo dialog form listbox log menu menubar ' +
		'navigation radiogroup search searchbox status tablist textbox toolbar tooltip'
	).split(' '),
);

/**
 * Words in class and id that name boilerplate. They stand as whole words or with a hyphen, an underscore or a
 * camel-case step beside them, so that "adjacent" is no "ad" and "undersharing" no "share".
 */
const BOILERPLATE_WORDS =
	'ads?|advert\\w*|adslot|affiliate|banner|breadcrumbs?|byline|captcha|comments?(?:list|section|area)?|cookies?|' +
	'consent|copyright|disqus|donat\\w+|flyout|gdpr|hidden|login|masthead|modal|more-?(?:from|on|stories|news|articles)|' +
	'most-?(?:read|popular|viewed)|nav(?:bar|igation)?|newsletters?|outbrain|overlay|paywall|popular|popup|print-?only|' +
	'promo\\w*|read-?(?:more|also|next)|recirc\\w*|recommend\\w*|regwall|related\\w*|replies|respond|share\\w*|sharing|' +
	'sidebar|signup|skip-?link|social\\w*|sponsor\\w*|subscri\\w+|taboola|tag-?(?:list|cloud|s)|tags|teasers?|toolbar|' +
	'tooltip|trending|upsell|visually-?hidden|sr-?only|widget\\w*';
const BOILERPLATE = new RegExp(`(?:^|[\\s_-])(?:${BOILERPLATE_WORDS})(?:$|[\\s_-])`, 'i');

/** Names that such words may stand beside without meaning boilerplate ("article-with-sidebar", "main-content"). */
const PROSE = /article|body|content|entry|main|post|story|text/i;

/** Tags on which a boilerplate word is only about a state of the page ("no-sidebar", "has-comments"). */
const PAGE_TAGS = new Set(['html', 'body', 'main', 'article']);

/** Not prose by what it is. `isVisible` adds what only a laid-out page knows. */
export function excludedByKind(element: Element): boolean {
	if (TAGS.has(element.localName)) return !(element.localName === 'form' && isPageForm(element));
	if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
	const editable = element.getAttribute('contenteditable');
	if (editable !== null && editable.toLowerCase() !== 'false') return true;
	const role = element.getAttribute('role');
	if (role !== null && ROLES.has(role.toLowerCase())) return true;
	return /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

/** Not prose by what it is called. Wrong now and then, so the caller must be able to do without it. */
export function excludedByName(element: Element): boolean {
	if (PAGE_TAGS.has(element.localName)) return false;
	const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
	if (name.length < 3) return false;
	const words = name.replace(/([a-z])([A-Z])/g, '$1-$2');
	return BOILERPLATE.test(words) && !(PROSE.test(words) && element.getElementsByTagName('p').length > 2);
}

/** A footnote mark ("1", "[2]") would grow onto the word before it. */
export function isFootnoteMark(element: Element): boolean {
	return element.localName === 'sup' && /^[\s[\]()\d*†‡]*$/.test(element.textContent ?? '');
}
