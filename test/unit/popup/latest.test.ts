import { describe, expect, it } from 'vitest';
import { latest } from '../../../src/ui/search/latest.ts';

function setUp() {
	const waiting = new Map<string, { resolve: (answer: string) => void; reject: (error: Error) => void }>();
	const heard: string[] = [];
	const questions = latest<string, string>(
		(question) => new Promise((resolve, reject) => waiting.set(question, { resolve, reject })),
		{
			onAnswer: (question, answer) => heard.push(`${question}: ${answer}`),
			onError: (question, error) => heard.push(`${question} failed: ${error.message}`),
		},
	);
	return { questions, waiting, heard, settle: () => new Promise((resolve) => setTimeout(resolve)) };
}

describe('latest', () => {
	it('drops the answer to a question that was overtaken', async () => {
		const { questions, waiting, heard, settle } = setUp();
		questions.ask('med');
		questions.ask('medinsk');
		waiting.get('medinsk')?.resolve('one');
		waiting.get('med')?.resolve('many');
		await settle();
		expect(heard).toEqual(['medinsk: one']);
	});

	it('drops the failure of a question that was overtaken, and tells the newest one', async () => {
		const { questions, waiting, heard, settle } = setUp();
		questions.ask('a');
		questions.ask('b');
		waiting.get('a')?.reject(new Error('late'));
		waiting.get('b')?.reject(new Error('no database'));
		await settle();
		expect(heard).toEqual(['b failed: no database']);
	});

	it('hears nothing after a drop', async () => {
		const { questions, waiting, heard, settle } = setUp();
		questions.ask('a');
		questions.drop();
		waiting.get('a')?.resolve('late');
		await settle();
		expect(heard).toEqual([]);
	});
});
