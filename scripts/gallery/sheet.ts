/** The contact sheet: every picture on one page, a row a scene and look. */
export interface Picture {
	readonly scene: string;
	readonly scheme: string;
	readonly size: string;
	readonly language: string;
	readonly file: string;
}

export function contactSheet(browser: string, pictures: readonly Picture[], failures: readonly string[]): string {
	const scenes = [...new Set(pictures.map(({ scene }) => scene))];
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Counterpoint in pictures, ${browser}</title>
<style>
body { margin: 24px; font: 14px/1.4 system-ui, sans-serif; background: #f2f3f5; color: #1b1d22; }
section { margin-bottom: 36px; }
div { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
figure { margin: 0; }
img { display: block; max-width: 420px; max-height: 520px; border: 1px solid #c8ccd4; background: #fff; }
</style>
<h1>Counterpoint in pictures, ${browser}</h1>
${failures.length === 0 ? '' : `<ul>${failures.map((failure) => `<li>${escapeHtml(failure)}</li>`).join('')}</ul>`}
${scenes
	.map((scene) =>
		section(
			scene,
			pictures.filter((one) => one.scene === scene),
		),
	)
	.join('\n')}
</html>
`;
}

function section(scene: string, pictures: readonly Picture[]): string {
	const figures = pictures.map(
		({ file, scheme, size, language }) =>
			`<figure><a href="${file}"><img src="${file}" loading="lazy" alt="${scene}"></a><figcaption>${language}, ${scheme}, ${size}</figcaption></figure>`,
	);
	return `<section><h2>${scene}</h2><div>${figures.join('')}</div></section>`;
}

function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
