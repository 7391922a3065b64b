import { describe, expect, it } from 'vitest';
import { makeReport, type Problem } from '../../../src/dataset/report.ts';
import { groupProblems } from '../../../src/options/report-view.ts';

function problems(severity: Problem['severity'], count: number): Problem[] {
	return Array.from({ length: count }, (_, index) => ({
		severity,
		file: 'x.json',
		entry: `actors[${index}]`,
		field: '',
		problem: 'p',
		remedy: 'r',
	}));
}

describe('groupProblems', () => {
	it('is empty for a clean report', () => {
		expect(groupProblems(makeReport([]))).toEqual([]);
	});

	it('puts errors before warnings', () => {
		const groups = groupProblems(makeReport([...problems('warning', 2), ...problems('error', 1)]));
		expect(groups.map(({ severity, total, rest }) => [severity, total, rest])).toEqual([
			['error', 1, 0],
			['warning', 2, 0],
		]);
	});

	it('lists the first ones and counts the rest', () => {
		const groups = groupProblems(makeReport([...problems('error', 70), ...problems('warning', 50)]));
		expect(groups.map(({ shown, rest }) => [shown.length, rest])).toEqual([
			[70, 0],
			[30, 20],
		]);
		expect(groupProblems(makeReport(problems('error', 250)))[0]).toMatchObject({ total: 250, rest: 150 });
	});
});
