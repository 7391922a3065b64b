import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_PROBLEMS } from '../../../src/dataset/collector.ts';
import { parseDatasetText } from '../../../src/dataset/parse.ts';
import { problemLine } from '../../../src/dataset/report.ts';
import { validateDataset } from '../../../src/dataset/validate.ts';

function check(name: string) {
	const file = `${name}.json`;
	const result = parseDatasetText(readFileSync(`test/fixtures/datasets/${file}`, 'utf8'), file);
	return { ...result, lines: result.report.problems.map(problemLine) };
}

describe('a valid dataset', () => {
	it('comes through whole, unknown keys included', () => {
		const { dataset, lines } = check('valid');
		expect(lines).toEqual([]);
		expect(dataset).toEqual(JSON.parse(readFileSync('test/fixtures/datasets/valid.json', 'utf8')));
	});

	it('gets empty lists for those it leaves out', () => {
		const { dataset } = validateDataset(
			{ format: 'counterpoint-dataset', formatVersion: 1, id: 'x', version: '1', name: 'X' },
			'x.json',
		);
		expect(dataset).toMatchObject({ groups: [], sources: [], actors: [], events: [], accounts: [], questions: [] });
	});

	it('may have warnings, which do not refuse it', () => {
		const { dataset, report, lines } = check('warnings');
		expect(dataset).toBeDefined();
		expect(report.ok).toBe(true);
		expect(lines).toEqual([
			'warning: warnings.json › sources[1] "south-wire" › descriptor: the source is described without saying what backs the description, so readers are not shown it. Add what backs it to "evidence", or leave the descriptor out.',
			'warning: warnings.json › accounts[2] "a3" › url: the account has no address, so readers cannot open it and its own page is not recognised. Add the "url" of the piece if it is known.',
			'warning: warnings.json › questions[1] "q-length" › silent[0]: the account "a2" is named as silent and also has a position. Remove it from "silent", or remove the position.',
		]);
	});
});

describe('what is no dataset of this format is refused alone, with one message', () => {
	it.each([
		[
			'unknown-version',
			'error: unknown-version.json › header › formatVersion: the dataset is in format version 2, and this build reads version 1 only. Update Counterpoint, or ask the publisher for the dataset in version 1.',
		],
		[
			'version-as-text',
			'error: version-as-text.json › header › formatVersion: the dataset is in format version "1", and this build reads version 1 only. Set "formatVersion" to the number 1.',
		],
		[
			'other-format',
			'error: other-format.json › header › format: this does not say that it is a Counterpoint dataset ("format" is nothing). Choose another file, or set "format" to "counterpoint-dataset".',
		],
		[
			'list',
			'error: list.json › file: the file holds a list, and a dataset is one object. Choose a Counterpoint dataset in JSON form.',
		],
		['empty', 'error: empty.json › file: the file is empty. Choose a Counterpoint dataset in JSON form.'],
		['web-page', 'error: web-page.json › file: this is not JSON. Choose a Counterpoint dataset in JSON form.'],
	])('%s', (name, line) => {
		const { dataset, lines } = check(name);
		expect(dataset).toBeUndefined();
		expect(lines).toEqual([line]);
	});

	it('tells line and column of broken JSON', () => {
		const { lines } = check('broken');
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/the JSON is broken at line 4, column 12 \(.+\)\. Look there for a missing comma/);
	});

	it('tells where a cut-off file ends', () => {
		const { lines } = check('cut-off');
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/the JSON is broken at line 1, column 301/);
	});
});

describe('every entry that is wrong is named', () => {
	it('finds each kind of reference that leads nowhere', () => {
		const { dataset, report } = check('dangling-references');
		expect(dataset).toBeUndefined();
		expect(report.problems.map(({ entry, field, problem }) => `${entry} ${field}: ${problem}`)).toEqual([
			'sources[0] "north-post" group: names the group "west", which the dataset does not have',
			'actors[0] "vladimir-medinsky" roles[0].organization: names the actor "ghost-ministry", which the dataset does not have',
			'events[1] "round-1" location[0]: names the actor "atlantis", which the dataset does not have',
			'events[1] "round-1" participants[2]: names the actor "ghost", which the dataset does not have',
			'events[2] "round-2" superEvent: names the event "series-x", which the dataset does not have',
			'accounts[0] "a1" source: names the source "east-post", which the dataset does not have',
			'accounts[0] "a1" about[1]: names the event "round-9", which the dataset does not have',
			'accounts[0] "a1" mentions[2]: names the actor "nobody", which the dataset does not have',
			'questions[0] "q-wording" about[0]: names the event "round-8", which the dataset does not have',
			'questions[0] "q-wording" positions[0].account: names the account "a99", which the dataset does not have',
			'questions[0] "q-wording" positions[1].speakerActor: names the actor "mute", which the dataset does not have',
			'questions[1] "q-length" silent[0]: names the account "a98", which the dataset does not have',
		]);
	});

	it('refuses every link that is not of the web', () => {
		const { dataset, report } = check('javascript-link');
		expect(dataset).toBeUndefined();
		expect(report.problems.map(({ entry, field }) => `${entry} ${field}`)).toEqual([
			'header homepage',
			'sources[0] "north-post" evidence[0].url',
			'actors[0] "vladimir-medinsky" sameAs[0]',
			'accounts[0] "a1" archivedAt',
			'accounts[1] "a2" url',
		]);
		expect(report.problems[4]?.problem).toBe(
			'must be a full web address beginning with https:// or http://, but is "javascript:alert(document.domain)"',
		);
	});

	it('finds events that are part of themselves, each circle once', () => {
		const { lines } = check('circle');
		expect(lines).toEqual([
			'error: circle.json › events[0] "talks" › superEvent: the events are part of each other in a circle: "talks" in "round-2" in "talks". Remove one superEvent of the circle.',
		]);
	});

	it('finds ids given twice', () => {
		expect(check('duplicate-ids').report.problems.map(({ entry, problem }) => `${entry}: ${problem}`)).toContain(
			'actors[1] "vladimir-medinsky": "vladimir-medinsky" is already the id of actors[0]',
		);
	});

	it('finds dates that run backwards or do not exist', () => {
		expect(check('dates').report.problems.map(({ entry, field, problem }) => `${entry} ${field}: ${problem}`)).toEqual([
			'actors[0] "vladimir-medinsky" roles[0].endDate: "2011" lies before the startDate "2012-05-21"',
			'events[1] "round-1" endDate: "2025-05-15" lies before the startDate "2025-05-16"',
			'accounts[0] "a1" datePublished: "2025-02-30" is no day of the calendar',
		]);
	});

	it('says of malformed fields what they must be and what to do', () => {
		const { report, lines } = check('malformed');
		expect(report.problems.every(({ problem, remedy }) => problem !== '' && /\.$/.test(remedy))).toBe(true);
		expect(report.problems.map(({ entry, field, problem }) => `${entry} ${field}: ${problem}`)).toEqual([
			'sources[0] "north-post" domains: must be a list, but is "northpost.example"',
			'actors[0] "Vladimir Medinsky" id: must be lower-case letters, digits and hyphens, at most 80 characters, not starting with a hyphen, but is "Vladimir Medinsky"',
			'actors[0] "Vladimir Medinsky" type: must be one of "Person", "Organization", "Place", but is "Human"',
			'actors[0] "Vladimir Medinsky" name.en: must not be empty, but is ""',
			'actors[0] "Vladimir Medinsky" aliases[0].text: "text" is missing',
			'actors[0] "Vladimir Medinsky" aliases[1].kind: must be one of "full", "short", "acronym", "nickname", "phrase", "office", but is "pet-name"',
			'actors[0] "Vladimir Medinsky" aliases[2]: must be a text, or an object with a "text", but is 7',
			'actors[0] "Vladimir Medinsky" marked: must be true or false, but is "no"',
			'events[0] : must be an object, but is null',
			'accounts[1] "a2" source: "source" is missing',
			'accounts[2] "a3" datePublished: must be a date such as "2025-06-02", "2025-06" or "2025", but is "2 June 2025"',
			'questions[0] "q-wording" kind: must be one of "contradiction", "numbers", "wording", "one-sided", but is "lie"',
			'questions[0] "q-wording" positions[0].locator.quote: must be at most eight words, but is "one two three four five six seven eight nine"',
		]);
		expect(lines[0]).toBe(
			'error: malformed.json › sources[0] "north-post" › domains: must be a list, but is "northpost.example". Put the value in square brackets.',
		);
	});

	it('stops listing after some hundreds', () => {
		const actors = Array.from({ length: 5000 }, () => ({}));
		const { report } = validateDataset(
			{ format: 'counterpoint-dataset', formatVersion: 1, id: 'x', version: '1', name: 'X', actors },
			'x.json',
		);
		expect(report.problems).toHaveLength(MAX_PROBLEMS + 1);
		expect(report.problems.at(-1)).toMatchObject({
			severity: 'error',
			problem: `${15000 - MAX_PROBLEMS} more problems are not listed`,
		});
	});
});
