/** What a page does against us before we come: each is a script in the head of an otherwise ordinary article. */

/** Everything that a script of ours might call is replaced by something that throws, lies or never answers. */
export const CLOBBERED_GLOBALS = `
	const boom = () => { throw new Error('of the page'); };
	window.tampered = 0;
	const spy = (object, name) => {
		try { Object.defineProperty(object, name, { configurable: true, get() { window.tampered += 1; return boom; }, set() {} }); } catch {}
	};
	for (const name of ['map', 'filter', 'flatMap', 'push', 'slice', 'some', 'every', 'find', 'at', 'entries', 'values', 'forEach', 'reduce', 'splice', 'sort']) spy(Array.prototype, name);
	for (const name of ['startsWith', 'replace', 'split', 'trim', 'toLowerCase', 'match', 'slice', 'charCodeAt', 'normalize']) spy(String.prototype, name);
	for (const type of [Map, Set, WeakMap, WeakSet]) for (const name of ['get', 'set', 'has', 'add', 'delete', 'clear']) spy(type.prototype, name);
	for (const name of ['type', 'ok', 'value', 'error', 'then', 'get', 'set', 'kind', 'refs', 'card', 'mentions']) {
		try { Object.defineProperty(Object.prototype, name, { configurable: true, get() { window.tampered += 1; return undefined; }, set() { window.tampered += 1; boom(); } }); } catch {}
	}
	for (const name of ['parse', 'stringify']) spy(JSON, name);
	for (const name of ['then', 'catch', 'finally']) spy(Promise.prototype, name);
	for (const name of ['all', 'race', 'resolve', 'allSettled']) spy(Promise, name);
	for (const name of ['hasOwn', 'entries', 'keys', 'assign', 'fromEntries', 'defineProperty']) spy(Object, name);
	for (const name of ['attachShadow', 'closest', 'matches', 'getBoundingClientRect', 'getClientRects', 'checkVisibility', 'getAttribute', 'hasAttribute', 'setAttribute', 'append', 'remove', 'querySelector', 'querySelectorAll', 'scrollIntoView', 'shadowRoot']) spy(Element.prototype, name);
	for (const name of ['showPopover', 'hidePopover', 'focus', 'dataset', 'style', 'innerText']) spy(HTMLElement.prototype, name);
	for (const name of ['appendChild', 'getRootNode', 'textContent', 'isConnected', 'parentNode', 'parentElement', 'firstChild', 'nextSibling', 'ownerDocument', 'contains', 'nodeType']) spy(Node.prototype, name);
	for (const name of ['createElement', 'createRange', 'querySelector', 'querySelectorAll', 'caretPositionFromPoint', 'caretRangeFromPoint', 'elementFromPoint', 'getElementsByTagName', 'body', 'documentElement', 'readyState', 'fullscreenElement']) spy(Document.prototype, name);
	for (const name of ['setStart', 'setEnd', 'getClientRects']) spy(Range.prototype, name);
	for (const name of ['add', 'clear', 'delete', 'priority']) spy(Highlight.prototype, name);
	for (const name of ['set', 'get', 'delete']) spy(HighlightRegistry.prototype, name);
	for (const name of ['observe', 'disconnect', 'takeRecords']) spy(MutationObserver.prototype, name);
	for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) spy(EventTarget.prototype, name);
	for (const name of ['composedPath', 'stopPropagation', 'stopImmediatePropagation', 'preventDefault', 'target', 'isTrusted']) spy(Event.prototype, name);
	for (const name of ['Range', 'StaticRange', 'Highlight', 'MutationObserver', 'ResizeObserver', 'AbortController', 'AbortSignal', 'Map', 'Set', 'WeakMap', 'Promise', 'Symbol', 'URL', 'Intl', 'fetch', 'getComputedStyle', 'matchMedia', 'requestAnimationFrame', 'requestIdleCallback', 'setTimeout', 'clearTimeout', 'scheduler', 'navigation', 'chrome', 'browser', 'CSS', 'console']) {
		try { Object.defineProperty(window, name, { configurable: true, value: boom }); } catch {}
	}
	try { Array.prototype[Symbol.iterator] = boom; } catch {}
	for (const object of [Array.prototype, String.prototype, Map.prototype, Set.prototype, Promise.prototype, Node.prototype, Element.prototype, document]) {
		try { Object.freeze(object); } catch {}
	}
`;

/** Names that a page's elements can put in the way: of a form's and a document's own properties, and of globals. */
const DOCUMENT_NAMES =
	'body documentElement querySelector querySelectorAll getElementsByTagName createElement createRange addEventListener ' +
	'readyState contentType designMode defaultView caretPositionFromPoint caretRangeFromPoint elementFromPoint ' +
	'activeElement fullscreenElement getSelection title URL nodeType childNodes firstChild visibilityState';
const ELEMENT_NAMES =
	'parentElement parentNode children childNodes firstChild nextSibling textContent localName nodeName nodeType ' +
	'getAttribute hasAttribute querySelector getElementsByTagName closest matches shadowRoot checkVisibility isConnected ' +
	'ownerDocument getRootNode getBoundingClientRect append contains assignedSlot style dataset firstElementChild';
const GLOBAL_NAMES =
	'browser chrome scheduler navigation CSS location document window top self Promise Map Symbol requestAnimationFrame ' +
	'setTimeout matchMedia getComputedStyle innerHeight innerWidth visualViewport Highlight StaticRange';

const named = (names: string, tag: (name: string) => string) => names.split(' ').map(tag).join('');

/** In the way of the document. */
export const CLOBBERED_DOCUMENT = named(DOCUMENT_NAMES, (name) => `<img name="${name}" alt="">`);
/** In the way of the window. */
export const CLOBBERED_WINDOW = named(GLOBAL_NAMES, (name) => `<form id="${name}"><input name="yield"></form>`);
/** A form as site software puts it round a whole page, with fields in the way of all that is asked of it. */
export function clobberedForm(article: string): string {
	return `<form id="page">${named(ELEMENT_NAMES, (name) => `<input type="hidden" name="${name}">`)}${article}</form>`;
}

/** The element of a card under a name that a page may define, with every hook that a class of its own has. */
export const DEFINED_ELEMENTS = `
	window.caught = [];
	for (const name of ['counterpoint-card', 'counterpoint-popover']) {
		customElements.define(name, class extends HTMLElement {
			static observedAttributes = ['data-scheme', 'data-size'];
			connectedCallback() {
				try { window.caught.push(String(this.attachInternals().shadowRoot)); } catch (error) { window.caught.push(error.name); }
			}
		});
	}
	const attach = Element.prototype.attachShadow;
	Element.prototype.attachShadow = function (init) {
		window.caught.push('attachShadow');
		return attach.call(this, { ...init, mode: 'open' });
	};
`;

/** Puts itself over, takes away, moves and copies whatever we bring. */
export const FIGHTS = `
	window.met = 0;
	const cover = document.createElement('div');
	cover.popover = 'manual';
	cover.style.cssText = 'position:fixed;inset:0;margin:0;border:0;width:100vw;height:100vh;background:none;pointer-events:none;z-index:2147483647';
	new MutationObserver((records) => {
		for (const { addedNodes } of records) for (const node of addedNodes) {
			if (node.nodeType !== 1 || node === cover || !node.hasAttribute('data-counterpoint-card')) continue;
			window.met += 1;
			if (window.way === 'remove') node.remove();
			if (window.way === 'move' && node.parentNode !== document.body) document.body.prepend(node);
			if (window.way === 'copy' && window.met < 5) document.documentElement.append(node.cloneNode(true));
			if (window.way === 'cover') { document.body.append(cover); cover.showPopover(); }
			if (window.way === 'style') { node.style.cssText = 'display:none!important;opacity:0!important'; node.hidden = true; node.inert = false; }
		}
	}).observe(document, { childList: true, subtree: true });
	cover.addEventListener('toggle', () => {
		if (window.way === 'cover' && cover.matches(':popover-open')) { cover.hidePopover(); cover.showPopover(); }
	});
`;

/** Speaks to everything that might listen for us, in words that might be ours. */
export const SPEAKS = (extensionUrl: string, extensionId: string) => `
	window.heard = [];
	const note = (what) => window.heard.push(what);
	const words = [{ type: 'datasets' }, { type: 'search', query: 'a', limit: 5 }, { type: 'dataset-remove', id: 'istanbul-talks-2025' },
		{ type: 'load', part: 'card' }, { type: 'page' }, { type: 'refresh' }, 'counterpoint', { counterpoint: true }];
	addEventListener('message', ({ data, source }) => { if (source !== window) note('message ' + JSON.stringify(data)); });
	for (const word of words) {
		window.postMessage(word, '*');
		for (const name of ['counterpoint', 'counterpoint.page', 'counterpoint.card', 'counterpoint-message']) {
			document.dispatchEvent(new CustomEvent(name, { detail: word }));
			window.dispatchEvent(new CustomEvent(name, { detail: word }));
		}
		for (const api of [window.chrome, window.browser]) {
			try { api.runtime.sendMessage(${JSON.stringify(extensionId)}, word, (answer) => answer !== undefined && note('answer ' + JSON.stringify(answer))); } catch {}
			try { api.runtime.connect(${JSON.stringify(extensionId)}).onMessage.addListener((answer) => note('port ' + JSON.stringify(answer))); } catch {}
		}
	}
	const channel = new BroadcastChannel('counterpoint');
	channel.onmessage = ({ data }) => note('channel ' + JSON.stringify(data));
	channel.postMessage({ type: 'datasets' });
	for (const key of ['counterpoint.page', 'counterpoint.card']) {
		if (window[Symbol.for(key)] !== undefined) note('slot ' + key);
		window[Symbol.for(key)] = { stop() { note('stopped'); }, answer() { note('asked'); }, release() { note('released'); return []; } };
	}
	window.asked = Promise.all(['manifest.json', 'src/content/card.js', 'src/content/article.js', 'src/options/index.html', 'datasets/bundled.json', 'icons/48.png'].flatMap((path) => {
		const url = ${JSON.stringify(extensionUrl)} + path;
		const loads = (element, set) => new Promise((resolve) => {
			element.onload = () => resolve(element.localName + ' ' + path);
			element.onerror = () => resolve(undefined);
			setTimeout(() => resolve(undefined), 1500);
			set(element);
			document.head.append(element);
		});
		return [
			fetch(url).then(() => 'fetch ' + path, () => undefined),
			loads(document.createElement('img'), (img) => { img.src = url; }),
			loads(document.createElement('script'), (script) => { script.src = url; }),
			loads(document.createElement('link'), (link) => { link.rel = 'stylesheet'; link.href = url; }),
		];
	})).then((all) => all.filter((one) => one !== undefined));
`;

/** Styles that want our element gone, small, elsewhere or unreadable; the page's own text stays as it is. */
export const HOSTILE_CSS = `
	body ~ *, :root > :not(head, body), [data-counterpoint-card], [data-counterpoint-card] *, div, [popover], :popover-open {
		all: unset !important; display: none !important; visibility: hidden !important; opacity: 0 !important;
		position: static !important; transform: scale(0) rotate(180deg) !important; zoom: 0.1 !important; filter: blur(9px) !important;
		clip-path: inset(100%) !important; pointer-events: none !important; width: 0 !important; height: 0 !important;
		font-size: 0 !important; color: transparent !important; content-visibility: hidden !important; mask: linear-gradient(#0000, #0000) !important;
		animation: gone 1s infinite !important; direction: rtl !important; writing-mode: vertical-rl !important; translate: -9999px !important;
		-webkit-text-security: disc !important; font-family: none !important; line-height: 0 !important; contain: strict !important;
	}
	::highlight(counterpoint-actor-light), ::highlight(counterpoint-event-light) { color: transparent; background: #000; }
	*::backdrop { background: #000 !important; }
	:root { --zoom: 0 !important; --card-height: 0px !important; --paper: #000 !important; --ink: #000 !important; }
	@keyframes gone { from { display: none; opacity: 0 } to { opacity: 0 } }
`;

/**
 * Looks for a line of the card in every way that browsers refuse; says in which it was found all the same. Runs in the page.
 * `window.find` is not among them: both browsers let it look into closed trees (docs/trust.md).
 */
export const LOOKS = `async (selector, secret) => {
	const leaks = [];
	const has = (text) => String(text ?? '').includes(secret);
	const look = (way, ask) => { try { if (has(ask())) leaks.push(way); } catch {} };
	const host = document.querySelector(selector);
	const { left, top } = host.getBoundingClientRect();
	for (const key of ['shadowRoot', 'textContent', 'innerText', 'innerHTML', 'outerHTML', 'outerText', 'ariaLabel', 'title'])
		look(key, () => host[key]?.innerHTML ?? host[key]);
	look('getHTML', () => host.getHTML({ serializableShadowRoots: true, shadowRoots: [] }));
	look('serializer', () => new XMLSerializer().serializeToString(document));
	look('clone', () => host.cloneNode(true).shadowRoot?.innerHTML);
	look('attachShadow', () => host.attachShadow({ mode: 'open' }).innerHTML);
	look('internals', () => host.attachInternals().shadowRoot.textContent);
	look('document text', () => document.documentElement.innerText + document.documentElement.textContent);
	look('slots', () => [...host.childNodes].map((node) => node.assignedSlot?.getRootNode().textContent).join());
	look('animations', () => [...document.getAnimations(), ...host.getAnimations({ subtree: true }), ...document.documentElement.getAnimations({ subtree: true })]
		.map(({ effect }) => effect?.target?.textContent + effect?.target?.getRootNode().textContent).join());
	look('active', () => document.activeElement.textContent.length > 5000 ? '' : document.activeElement.shadowRoot?.textContent);
	const points = [];
	for (let x = 0; x < innerWidth; x += 40) for (let y = 0; y < innerHeight; y += 30) points.push([x, y]);
	for (const [x, y] of points) {
		look('elementsFromPoint', () => document.elementsFromPoint(x, y).filter((one) => one !== document.body && one !== document.documentElement && one.getRootNode() !== document).map((one) => one.textContent).join());
		look('caret position', () => { const at = document.caretPositionFromPoint?.(x, y); return at?.offsetNode.getRootNode() === document ? '' : at?.offsetNode.textContent; });
		look('caret range', () => { const at = document.caretRangeFromPoint?.(x, y); return at?.startContainer.getRootNode() === document ? '' : at?.startContainer.textContent; });
	}
	getSelection().selectAllChildren(document.documentElement);
	look('selection', () => getSelection().toString());
	getSelection().setBaseAndExtent(document.body, 0, host, host.childNodes.length);
	look('selection to the host', () => getSelection().toString());
	getSelection().removeAllRanges();
	document.execCommand?.('selectAll');
	look('selectAll', () => getSelection().toString());
	getSelection().removeAllRanges();
	look('performance', () => JSON.stringify(performance.getEntries()));
	look('sheets', () => [...document.styleSheets].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join()).join());
	const events = [];
	const note = (event) => events.push(event.composedPath().map((one) => one.textContent?.length < 5000 ? one.textContent : '').join() + event.target?.shadowRoot?.textContent);
	for (const type of ['pointerover', 'animationstart', 'focusin', 'toggle', 'beforetoggle', 'slotchange', 'copy', 'selectionchange']) addEventListener(type, note, { capture: true, once: true });
	await new Promise((next) => setTimeout(next, 100));
	look('events', () => events.join());
	return { leaks: [...new Set(leaks)] };
}`;
