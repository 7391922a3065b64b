/** Some site software wraps the whole page in one form. */
export function isPageForm(form: Element): boolean {
	return form.querySelector('article,main,h1') !== null || form.getElementsByTagName('p').length > 5;
}
