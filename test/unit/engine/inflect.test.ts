import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/engine/morphology/inflect.ts';

const CASES: readonly [lang: string, scope: 'name' | 'noun', base: string, forms: string][] = [
	['ru', 'name', 'путин', 'путина путину путиным путине'],
	['ru', 'name', 'мединский', 'мединского мединскому мединским мединском'],
	['ru', 'name', 'захарова', 'захаровой захарову'],
	['ru', 'name', 'лавров', 'лаврова лаврову лавровым лаврове'],
	['ru', 'name', 'чепа', 'чепы чепе чепу чепой'],
	['ru', 'name', 'игорь', 'игоря игорю игорем игоре'],
	['ru', 'name', 'дмитрий', 'дмитрия дмитрию дмитрием дмитрии'],
	['ru', 'name', 'сергей', 'сергея сергею сергеем сергее'],
	['ru', 'noun', 'переговоры', 'переговоров переговорам переговорами переговорах'],
	['ru', 'noun', 'стамбульские', 'стамбульских стамбульским стамбульскими'],
	['ru', 'noun', 'россия', 'россии россию россией'],
	['ru', 'noun', 'раунд', 'раунда раунду раундом раунде раунды раундов'],
	['uk', 'name', 'зеленський', 'зеленського зеленському зеленським'],
	['uk', 'name', 'путін', 'путіна путіну путінові путіним'],
	['uk', 'name', 'умєров', 'умєрова умєрову умєрову умєровим'],
	['uk', 'name', 'сибіга', 'сибіги сибігу сибігою сибізі'],
	['uk', 'name', 'дмитро', 'дмитра дмитру дмитрові дмитром'],
	['uk', 'noun', 'київ', 'києва києву києвом києві'],
	['uk', 'noun', 'переговори', 'переговорів переговорам переговорами переговорах'],
	['uk', 'noun', 'росія', 'росії росію росією'],
	['uk', 'noun', 'туреччина', 'туреччини туреччині туреччину туреччиною'],
	['en', 'name', 'putin', "putin's"],
	['en', 'noun', 'memorandum', "memorandums memoranda memorandum's"],
	['en', 'noun', 'delegation', 'delegations'],
	['en', 'noun', 'ministry', 'ministries'],
];

describe('formsOf', () => {
	it.each(CASES)('%s %s %s', (lang, scope, base, forms) => {
		expect(formsOf(base, lang, scope)).toEqual(expect.arrayContaining(forms.split(' ')));
	});

	it('leaves names in foreign vowels alone', () => {
		for (const base of ['рубио', 'шойгу', 'нато']) expect(formsOf(base, 'ru', 'name')).toEqual([base]);
	});
});
