/** Texts in all encodings that feeds and tables are found in, declared rightly, wrongly or not at all. */
import { describe, expect, it } from 'vitest';
import { inEncoding, inUtf16 } from '../../../support/encoding.ts';
import { gzip, importText } from './support.ts';

const HEADLINE = 'Перемовини у Стамбулі завершилися обміном';
const declaring = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;
const feed = (declaration: string) =>
	`${declaration}<rss version="2.0"><channel><title>Вісник громади</title><link>https://v.example/</link>
	<item><title>${HEADLINE}</title><link>https://v.example/1</link></item></channel></rss>`;
const warned = ({ problems }: Awaited<ReturnType<typeof importText>>) =>
	problems.filter(({ entry }) => entry === 'file').map(({ problem }) => problem);

describe.each(['windows-1251', 'koi8-u', 'iso-8859-5', 'x-mac-cyrillic'])('%s', (label) => {
	it('as declared', async () => {
		const imported = await importText(inEncoding(label, feed(declaring(label.toUpperCase()))));
		expect(imported.dataset?.accounts[0]?.headline).toBe(HEADLINE);
		expect(warned(imported)).toEqual([]);
	});

	it('packed', async () => {
		const { dataset } = await importText(await gzip(inEncoding(label, feed(declaring(label)))));
		expect(dataset?.accounts[0]?.headline).toBe(HEADLINE);
	});
});

describe.each(['windows-1251', 'koi8-u'])('%s', (label) => {
	it.each([
		['not declared', '', 'does not say in which encoding it is'],
		['declared as UTF-8', declaring('utf-8'), 'is not in utf-8, as it says'],
		['declared as something unknown', declaring('x-none'), 'is not in x-none, as it says'],
	])('%s', async (_, declaration, problem) => {
		const imported = await importText(inEncoding(label, feed(declaration)));
		expect(imported.dataset?.accounts[0]?.headline).toBe(HEADLINE);
		expect(warned(imported)).toEqual([`${problem}, and was read as ${label}`]);
	});

	it('told by its letters behind a long beginning in ASCII', async () => {
		const comment = `<!-- ${'nothing '.repeat(20_000)} -->`;
		const { dataset } = await importText(inEncoding(label, feed('').replace('<item>', `${comment}<item>`)));
		expect(dataset?.accounts[0]?.headline).toBe(HEADLINE);
	});
});

it('what the answer says comes before the document, unless the bytes cannot be that', async () => {
	const bytes = inEncoding('windows-1251', feed(declaring('koi8-u')));
	const sent = (charset: string) => importText(bytes, { mediaType: `text/xml; charset=${charset}` });
	expect((await sent('windows-1251')).dataset?.accounts[0]?.headline).toBe(HEADLINE);
	const own = inEncoding('windows-1251', feed(declaring('windows-1251')));
	const { dataset } = await importText(own, { mediaType: 'text/xml; charset=utf-8' });
	expect(dataset?.accounts[0]?.headline).toBe(HEADLINE);
});

it.each(['windows-1251', 'iso-8859-1', 'utf-16'])('UTF-8 that is still declared as %s', async (label) => {
	expect((await importText(feed(declaring(label)))).dataset?.accounts[0]?.headline).toBe(HEADLINE);
});

it.each([
	{ big: false, mark: true },
	{ big: true, mark: true },
	{ big: false, mark: false },
	{ big: true, mark: false },
])('UTF-16 %j', async (form) => {
	const { dataset } = await importText(inUtf16(feed(declaring('utf-16')), form));
	expect(dataset?.accounts[0]?.headline).toBe(HEADLINE);
});

it('a mark at the beginning of UTF-8 is no part of the text', async () => {
	expect((await importText(`\uFEFF${feed('')}`)).dataset?.accounts[0]?.headline).toBe(HEADLINE);
	expect((await importText('\uFEFFname,type\nAda,Person\n')).dataset?.actors[0]?.name).toBe('Ada');
});

it('a broken place is damage, which is told, and no reason to take nothing', async () => {
	const bytes = new TextEncoder().encode(feed(declaring('utf-8')).replace('обміном', 'обмін@ом'));
	const imported = await importText(bytes.map((byte) => (byte === 0x40 ? 0xff : byte)));
	expect(imported.dataset?.accounts[0]?.headline).toBe('Перемовини у Стамбулі завершилися обмін\uFFFDом');
	expect(warned(imported)).toEqual(['has one place that is no text in utf-8']);
});

it('tables as spreadsheets save them', async () => {
	const table = 'Имя;Должность\nВладимир Мединский;помощник президента\nРустем Умеров;министр обороны\n';
	for (const bytes of [inEncoding('windows-1251', table), inUtf16(table.replaceAll(';', '\t'))]) {
		expect((await importText(bytes)).dataset?.actors.map(({ name }) => name)).toEqual([
			'Владимир Мединский',
			'Рустем Умеров',
		]);
	}
	const polish = 'name,role\nJarosław Kaczyński,poseł\nŁukasz Żółć,świadek\n';
	expect((await importText(inEncoding('windows-1250', polish))).dataset?.actors[1]?.name).toBe('Łukasz Żółć');
});

it('a web page says its encoding in a meta element', async () => {
	const page = `<!doctype html><meta charset="windows-1251"><script type="application/ld+json">{"@context":"https://schema.org",
		"@type":"NewsArticle","headline":"${HEADLINE}","url":"https://v.example/1"}</script>`;
	expect((await importText(inEncoding('windows-1251', page))).dataset?.accounts[0]?.headline).toBe(HEADLINE);
});
