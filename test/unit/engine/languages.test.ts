import { describe, expect, it } from 'vitest';
import { formsOf, languagesOf } from '../../../src/engine/morphology/inflect.ts';
import { mayBePatronymic } from '../../../src/engine/morphology/patronymic.ts';
import { eachBase, ruleBit, rulesBack, type Scope } from '../../../src/engine/morphology/rules.ts';
import type { InflectLanguage } from '../../../src/engine/morphology/tables.ts';
import { hashOf } from '../../../src/engine/text/hash.ts';
import { FoldedWord } from '../../../src/engine/text/word.ts';

/** Base, its forms, and behind a bar words that look like forms and are none. All folded. */
type Row = readonly [scope: Scope, base: string, forms: string, others?: string];

const RUSSIAN: readonly Row[] = [
	['name', 'путин', 'путина путину путиным путине', 'путинг путинка путинская'],
	['name', 'мединский', 'мединского мединскому мединским мединском', 'мединская мединск'],
	['name', 'захарова', 'захаровой захарову', 'захаровы захарове захаров'],
	['name', 'ирина', 'ирины ирине ирину ириной', 'ирин ирином'],
	['name', 'ольга', 'ольги ольге ольгу ольгой', 'ольгы'],
	['name', 'скрипаль', 'скрипаля скрипалю скрипалем скрипале', 'скрипали'],
	['name', 'юдифь', 'юдифи юдифью'],
	['name', 'бабель', 'бабеля бабелю бабелем'],
	['name', 'толстой', 'толстого толстому толстым толстом'],
	['name', 'мэй', 'мэя мэю', 'мэ мэйка'],
	['name', 'европейцы', 'европейцев европейцам европейцами европейцах'],
	['name', 'россияне', 'россиян россиянам россиянами россиянах'],
	['name', 'трамп', 'трампа трампу трампом трампе', 'трамплин трампы трампов'],
	['noun', 'церковь', 'церкви церковью церквей церквах', 'церков'],
	['noun', 'совет', 'совета совету советом совете советы советов', 'советский советник'],
	['noun', 'европеец', 'европейца европейцы европейцев'],
	['noun', 'соглашение', 'соглашения соглашению соглашением соглашении соглашений'],
	['noun', 'безопасность', 'безопасности безопасностью'],
	['noun', 'мид', 'мида миду мидом миде'],
	['noun', 'ес', '', 'еса есу ес-'],
];

const UKRAINIAN: readonly Row[] = [
	['name', 'зеленський', 'зеленського зеленському зеленським', 'зеленська'],
	['name', 'зеленська', 'зеленської зеленській зеленську зеленською', 'зеленський'],
	['name', 'ковальчук', 'ковальчука ковальчуку ковальчукові ковальчуком'],
	['name', 'шевченко', 'шевченка шевченку шевченкові шевченком', 'шевченків'],
	['name', 'ігор', 'ігоря ігорю ігореві ігорем'],
	['name', 'олег', 'олега олегу олегові олегом'],
	['name', 'микола', 'миколи миколі миколу миколою'],
	['name', 'стеха', 'стехи стесі стеху'],
	['name', 'андрій', 'андрія андрію андрієві андрієм андрії'],
	['name', 'майя', 'майї майю майєю'],
	['name', 'українці', 'українців українцям українцями українцях'],
	['noun', 'харків', 'харкова харкову харковом'],
	['noun', 'незалежність', 'незалежності незалежністю'],
	['noun', 'захід', 'заходу заходом заході'],
	['noun', 'парламент', 'парламенту парламентом парламенті', 'парламентар'],
	['noun', 'єс', '', 'єса єсу'],
];

const POLISH: readonly Row[] = [
	['name', 'tusk', 'tuska tuskowi tuskiem', 'tuskiewicz tuskem'],
	['name', 'trump', 'trumpa trumpowi trumpem trumpie', 'trumpet trumpy trumpow'],
	['name', 'biden', 'bidena bidenowi bidenem bidenie'],
	['name', 'duda', 'dudy dudzie dude dudo', 'dudek dudow'],
	['name', 'kaczynski', 'kaczynskiego kaczynskiemu kaczynskim', 'kaczynska'],
	['name', 'kosciuszko', 'kosciuszki kosciuszce kosciuszke'],
	['name', 'ziobro', 'ziobry ziobrze ziobre'],
	['name', "o'leary", "o'leary'ego o'leary'emu o'leary'm"],
	['name', 'farage', "farage'a farage'owi farage'em"],
	['name', 'pawel', 'pawla pawlowi pawlem pawle'],
	['name', 'polacy', 'polakow polakom polakami polakach'],
	['name', 'niemcy', 'niemcow niemcom niemcami niemcach'],
	['name', 'wegrzy', 'wegrow wegrom'],
	['name', 'szwedzi', 'szwedow szwedom'],
	['name', 'rosjanie', 'rosjan rosjanom rosjanami'],
	['noun', 'urzad', 'urzedu urzedowi urzedem urzedzie'],
	['noun', 'trybunal', 'trybunalu trybunale trybunalem', 'trybunalle'],
	['noun', 'komisja', 'komisji komisje'],
	['noun', 'liberalni', 'liberalnych liberalnym liberalnymi'],
	['noun', 'efe', '', 'efa efy'],
	['noun', 'mali', '', 'mal'],
	['noun', 'chiny', 'chinom', 'chin'],
	['noun', 'ghana', 'ghany ghanie ghane', 'ghani'],
	['noun', 'sankcja', 'sankcji sankcje'],
];

const CZECH: readonly Row[] = [
	['name', 'babis', 'babise babisi babisovi babisem'],
	['name', 'trump', 'trumpa trumpovi trumpem trumpuv trumpovym', 'trumpova trumpove trumpet'],
	['name', 'havel', 'havla havlovi havlem'],
	['name', 'zelenskyj', 'zelenskeho zelenskemu zelenskym'],
	['name', 'lavrov', 'lavrova lavrovovi lavrovem'],
	['name', 'merkelova', 'merkelove merkelovou', 'merkelovy merkelovu'],
	['name', 'eva', 'evy eve evu evou'],
	['name', 'kucera', 'kucery kucerovi kuceru kucerou'],
	['name', 'steve', 'steva stevovi stevem'],
	['name', 'marie', 'marii'],
	['name', 'jiri', 'jiriho jirimu jirim'],
	['name', 'britove', 'britu britum brity britech'],
	['name', 'americane', 'americanu americanum americany'],
	['name', 'labouriste', 'labouristu labouristum labouristy'],
	['noun', 'brexit', 'brexitu brexitem', 'brexitove brexitovy'],
	['noun', 'unie', 'unii unii'],
	['noun', 'uso', '', 'usa usu'],
	['noun', 'vc', '', 'vca vcu vce'],
];

const SLOVENE: readonly Row[] = [
	['name', 'trump', 'trumpa trumpu trumpom trumpove trumpovih', 'trumpet'],
	['name', 'may', 'mayja mayu mayeva mayeve mayevo'],
	['name', 'juncker', 'junckerja junckerju junckerjem junckerjevih'],
	['name', 'merkel', 'merklova merklove'],
	['name', 'corbyn', 'corbyna corbynu corbynom'],
	['name', 'jeremy', 'jeremyja jeremya'],
	['name', 'claude', 'claudea clauda claudom'],
	['name', 'janez', 'janeza janezu janezem'],
	['name', 'mateja', 'mateje mateji matejo'],
	['name', 'britanec', 'britanca britanci britance britancev'],
	['name', 'evropejci', 'evropejcev evropejcem evropejce'],
	['noun', 'vlada', 'vlade vladi vlado'],
	['noun', 'komisija', 'komisije komisiji komisijo'],
	['noun', 'sta', '', 'sto ste sti'],
];

const BULGARIAN: readonly Row[] = [
	['name', 'британци', 'британците'],
	['name', 'пакистанка', 'пакистанката'],
	['name', 'мартин', '', 'мартина мартинът мартини'],
	['name', 'александър', '', 'александра'],
	['name', 'радев', '', 'радева радевът'],
	['noun', 'съюз', 'съюза съюзът съюзи съюзите'],
	['noun', 'комисия', 'комисията комисии комисиите'],
	['noun', 'правителство', 'правителството'],
	['noun', 'европейски', 'европейския европейският европейските'],
	['noun', 'премиер', 'премиера премиерът'],
	['noun', 'президент', 'президента президентът президенти', 'президентство'],
	['noun', 'агенция', 'агенцията'],
	['noun', 'министър', 'министърът'],
];

const GERMAN: readonly Row[] = [
	['name', 'putin', "putins putin's", 'putinen putine puting'],
	['name', 'merz', "merz'", 'merzs merzes'],
	['name', 'scholz', "scholz'", 'scholzs'],
	['name', 'schmidt', 'schmidts', 'schmidte schmidten'],
	['name', 'selenskyj', 'selenskyjs'],
	['noun', 'ministerium', 'ministeriums'],
	['noun', 'bundestag', 'bundestags bundestages bundestage'],
	['noun', 'land', 'landes lands lander'],
	['noun', 'mann', 'manns mannes', 'manner'],
	['noun', 'verhandlung', 'verhandlungen'],
	['noun', 'europaische', 'europaischen europaischer'],
	['noun', 'russland', 'russlands'],
];

const TURKISH: readonly Row[] = [
	['name', 'erdogan', "erdogan'in erdogan'a erdogan'i erdogan'dan erdogan'la", 'erdogani erdoganlar'],
	['name', 'fidan', "fidan'in fidan'a fidan'dan"],
	['name', 'putin', "putin'in putin'e putin'den putin'le"],
	['name', 'trump', "trump'in trump'un trump'a trump'tan"],
	['name', 'zelenskiy', "zelenskiy'nin zelenskiy'in zelenskiy'le"],
	['noun', 'istanbul', "istanbul'da istanbul'un istanbul'daki istanbul'dan"],
	['noun', 'ankara', "ankara'da ankara'nin ankara'ya"],
	['noun', 'rusya', "rusya'nin rusya'yla rusya'ya"],
	['noun', 'bakanligi', 'bakanliginin bakanligina bakanligini'],
	['noun', 'gorusme', 'gorusmeler gorusmelerin gorusmede'],
	['noun', 'ab', "ab'nin ab'ye", 'abi aba abda'],
];

const ENGLISH: readonly Row[] = [
	['name', 'putin', "putin's", 'putins putina'],
	['name', 'cotton', "cotton's", 'cottons'],
	['name', 'xi', "xi's", 'xia xis'],
	['noun', 'russian', "russians russian's"],
	['noun', 'ministry', "ministries ministry's", 'ministrys'],
	['noun', 'un', "un's", 'uns'],
];

const words = (list: string | undefined) => (list ?? '').split(' ').filter(Boolean);
const LANGUAGES: readonly [InflectLanguage, readonly Row[]][] = [
	['ru', RUSSIAN],
	['uk', UKRAINIAN],
	['pl', POLISH],
	['cs', CZECH],
	['sl', SLOVENE],
	['bg', BULGARIAN],
	['de', GERMAN],
	['tr', TURKISH],
	['en', ENGLISH],
];
const ROWS = LANGUAGES.flatMap(([lang, rows]) =>
	rows.map(([scope, base, forms, others]) => ({ lang, scope, base, forms: words(forms), others: words(others) })),
);

/** Whether a form is led back to a base, as the scan does it. */
function leadsBack(form: string, base: string, lang: InflectLanguage, scope: Scope): boolean {
	const allowed = languagesOf(base, lang).reduce((bits, own) => bits | ruleBit(own, scope), 0);
	let found = false;
	const word = new FoldedWord().set(form);
	eachBase(word, 12, allowed, (stem, way, hash) => {
		if (word.text(stem) + way.base !== base || rulesBack(word, stem, way) === 0) return;
		expect(hash).toBe(hashOf(base));
		found = true;
	});
	return found;
}

describe.each(ROWS)('$lang $scope $base', ({ lang, scope, base, forms, others }) => {
	it('takes its forms, and leads each back to the base', () => {
		expect(formsOf(base, lang, scope)).toEqual(expect.arrayContaining(forms));
		for (const form of forms) expect(leadsBack(form, base, lang, scope), form).toBe(true);
	});

	it('takes no others', () => {
		for (const other of others) {
			expect(formsOf(base, lang, scope), other).not.toContain(other);
			expect(leadsBack(other, base, lang, scope), other).toBe(false);
		}
	});
});

describe('mayBePatronymic', () => {
	it('knows patronymics in all cases', () => {
		const patronymics = [
			...'владимирович владимировича сергеевне юрьевич ильинична ильич ильича никитичем лукинична'.split(' '),
			...'олександрович михайлівна андрійовича григорівною анатоліївна vladimirovich sergeyevna'.split(' '),
		];
		for (const word of patronymics) expect(mayBePatronymic(word), word).toBe(true);
	});

	it('knows given names and surnames from them', () => {
		for (const word of 'владимир ич москвич путина anna erich novak'.split(' ')) {
			expect(mayBePatronymic(word), word).toBe(false);
		}
	});
});
