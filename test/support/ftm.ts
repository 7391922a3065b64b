/** A FollowTheMoney file of any length: persons with names, other names, dates and positions, all of them made up. */

const GIVEN = ['Ada', 'Boris', 'Cemile', 'Dmytro', 'Elif', 'Fedir', 'Greta', 'Hanna', 'Igor', 'Jana'];
const FAMILY = ['Quayle', 'Harbour', 'Lindqvist', 'Ostrov', 'Petrak', 'Rowan', 'Sayer', 'Tilke', 'Umbra', 'Varro'];
const ENDINGS = ['', 'ov', 'enko', 'sen', 'oglu', 'ska', 'ic', 'man', 'idis', 'escu'];

/** Line after line, without a line end behind the last one. */
export function* ftmLines(persons: number): Generator<string> {
	yield entity('post-1', 'Position', { name: ['Harbour master'] });
	for (let at = 0; at < persons; at += 1) {
		const id = `person-${at}`;
		const family = `${FAMILY[at % 10]}${ENDINGS[Math.floor(at / 10) % 10]}${letters(Math.floor(at / 100))}`;
		const name = `${GIVEN[(at * 7) % 10]} ${family}`;
		yield entity(id, 'Person', { name: [name], alias: [`${name} Junior`], birthDate: ['1970-01-01'] }, name);
		if (at % 100 === 0) {
			yield entity(`held-${at}`, 'Occupancy', { holder: [id], post: ['post-1'], startDate: ['2020-02-01'] });
		}
	}
}

export function ftmText(persons: number): string {
	return [...ftmLines(persons)].join('\n');
}

function entity(id: string, schema: string, properties: Readonly<Record<string, readonly string[]>>, caption = id) {
	return JSON.stringify({ id, caption, schema, referents: [], datasets: ['made-up'], properties });
}

/** 27 -> `ab`: names that differ by number without digits in them. */
function letters(number: number): string {
	let text = '';
	for (let rest = number; rest > 0; rest = Math.floor(rest / 26)) text += String.fromCharCode(97 + (rest % 26));
	return text;
}
