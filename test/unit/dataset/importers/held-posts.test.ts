import { expect, it } from 'vitest';
import { HeldPosts } from '../../../../src/dataset/importers/held-posts.ts';

it('gives a holder their posts in the order of the file, wherever the titles stand', () => {
	const held = new HeldPosts();
	held.add('ada', 'p1', '2020-02-01', '2021');
	held.add('boris', 'p1', undefined, undefined);
	held.name('p1', 'Harbour master');
	held.add('ada', 'p2', '0042-05', undefined);
	held.add('ada', 'p3', undefined, undefined);
	held.name('p2', 'Pilot');
	expect(held.of('ada')).toEqual([
		{ title: 'Harbour master', startDate: '2020-02-01', endDate: '2021' },
		{ title: 'Pilot', startDate: '0042-05' },
	]);
	expect(held.of('boris')).toEqual([{ title: 'Harbour master' }]);
	expect(held.of('nobody')).toEqual([]);
});
