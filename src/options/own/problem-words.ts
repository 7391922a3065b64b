/** What a field's problem means, in the reader's language; what is not foreseen is said as the checker says it. */
import type { FieldProblem } from '../../protocol/own.ts';
import { type MessageKey, t } from '../../ui/i18n.ts';
import { inReadersWords } from '../said/said.ts';

const WORDS: Readonly<Record<string, MessageKey>> = {
	name: 'own_problem_needed',
	text: 'own_problem_needed',
	speaker: 'own_problem_needed',
	headline: 'own_problem_needed',
	url: 'own_problem_url',
	sameAs: 'own_problem_url',
	startDate: 'own_problem_date',
	endDate: 'own_problem_date',
	datePublished: 'own_problem_date',
	inLanguage: 'own_problem_language',
	domains: 'own_problem_domain',
	country: 'own_problem_country',
	quote: 'own_problem_quote',
	about: 'own_problem_event',
	source: 'own_problem_choose',
	account: 'own_problem_choose',
};

/** `positions[0].locator.quote` -> `quote`. */
export function lastName(field: string): string {
	return (
		field
			.replace(/\[\d+\]/g, '')
			.split('.')
			.at(-1) ?? ''
	);
}

export function problemWords({ field, problem, remedy }: FieldProblem): string {
	const name = lastName(field);
	const key = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
	return key === undefined ? `${inReadersWords(problem)}. ${inReadersWords(remedy)}` : t(key);
}
