import { isObstructedElement } from './obstructed.ts';

/** Some site software wraps the whole page in one form. */
export function isPageForm(form: Element): boolean {
	if (isObstructedElement(form)) return false;
	return form.querySelector('article,main,h1') !== null || form.getElementsByTagName('p').length > 5;
}
