/** Name-like words, put together from syllables: as many different ones as a large set of names has. */
import type { Random } from './random.ts';

interface Script {
	readonly given: readonly string[];
	readonly fathers: readonly string[];
	readonly onsets: readonly string[];
	readonly vowels: readonly string[];
	readonly codas: readonly string[];
	readonly endings: readonly string[];
}

const list = (words: string) => words.split(' ');

const LATIN: Script = {
	given: list(
		'Adam Alice Amara Anders Andrew Anna Astrid Beatrix Boris Camille Carlos Clara Daniel Diana Edgar Elena Emil Erik ' +
			'Fatima Felix Frida George Greta Hassan Helen Hugo Ingrid Isabel Ivan James Joana Julia Karim Laura Leon Lucas ' +
			'Magnus Maria Martin Mehmet Milan Nadia Nicolas Nora Oliver Oscar Paula Peter Petra Robert Rosa Samuel Sarah ' +
			'Simon Sofia Stefan Tara Thomas Valeria Victor Walter Yusuf Zoe',
	),
	fathers: list(
		'Allen Bruce Carol Dean Evan Faye Glen Hope Irving Jude Kay Lane May Noel Otis Paul Quinn Rae Scott Troy',
	),
	onsets: list('b br c ch d dr f g gr h j k kl l m n p pr r s sh st t tr v w z'),
	vowels: list('a e i o u ae ei ia ou'),
	codas: ['', '', 'l', 'm', 'n', 'r', 's', 'rt', 'nd', 'ck', 'st'],
	endings: list('son man ski ov eva ez ini ley ton berg dahl ic enko yan oglu strom field é ö'),
};

const CYRILLIC: Script = {
	given: list(
		'Алексей Алина Анатолий Андрей Анна Артём Богдан Борис Вадим Валентина Вера Виктор Владислав Галина Георгий Глеб ' +
			'Дарья Денис Дмитрий Евгений Екатерина Елена Зоя Иван Игорь Инна Кирилл Константин Лариса Лев Людмила Максим ' +
			'Марина Михаил Надежда Наталья Никита Николай Оксана Олег Ольга Павел Пётр Роман Светлана Сергей Тарас Татьяна ' +
			'Фёдор Юлия Юрий Ярослав',
	),
	fathers: list(
		'Алексеевич Андреевич Борисович Викторович Глебович Денисович Иванович Игоревич Кириллович Львович Максимович ' +
			'Михайлович Никитич Олегович Павлович Петрович Романович Сергеевич Тарасович Юрьевич',
	),
	onsets: list('б бр в г гр д др ж з к кр л м н п пр р с ст т тр ф х ц ч ш'),
	vowels: list('а е и о у я ю'),
	codas: ['', '', 'л', 'м', 'н', 'р', 'с', 'т', 'рт', 'к'],
	endings: list('ов ев ин енко ук чук ский цев дзе ян ич ова ева ина ская'),
};

export interface NameWords {
	readonly given: () => string;
	readonly father: () => string;
	/** A family name or a firm's: sometimes one that was there before, sometimes a new one. */
	readonly family: () => string;
	/** Four to six capitals. */
	readonly acronym: () => string;
}

export function nameWords(random: Random, script: 'latin' | 'cyrillic'): NameWords {
	const { given, fathers, onsets, vowels, codas, endings } = script === 'latin' ? LATIN : CYRILLIC;
	const known: string[] = [];
	const fresh = () => {
		let word = '';
		for (let left = random.next() < 0.7 ? 1 : 0; left >= 0; left--) {
			word += random.pick(onsets) + random.pick(vowels) + (left > 0 ? random.pick(codas) : '');
		}
		word += random.pick(endings);
		return word.charAt(0).toUpperCase() + word.slice(1);
	};
	return {
		given: () => random.pick(given),
		father: () => random.pick(fathers),
		family: () => {
			// The older a name, the more bear it.
			const old = known[Math.floor(known.length * random.next() ** 3)];
			if (old !== undefined && random.next() < 0.2) return old;
			const word = fresh();
			known.push(word);
			return word;
		},
		acronym: () => {
			let letters = '';
			for (let left = 4 + random.below(3); left > 0; left--) letters += random.pick(onsets).charAt(0);
			return letters.toUpperCase();
		},
	};
}
