/** Turkish words about dates. */
import type { TimeWords } from '../words.ts';

export const tr: TimeWords = {
	months: [
		"Ocak Ocak'ta Ocak'taki",
		"Şubat Şubat'ta Şubat'taki",
		"Mart Mart'ta Mart'taki",
		"Nisan Nisan'da Nisan'daki",
		"Mayıs Mayıs'ta Mayıs'taki",
		"Haziran Haziran'da Haziran'daki",
		"Temmuz Temmuz'da Temmuz'daki",
		"Ağustos Ağustos'ta Ağustos'taki",
		"Eylül Eylül'de Eylül'deki",
		"Ekim Ekim'de Ekim'deki",
		"Kasım Kasım'da Kasım'daki",
		"Aralık Aralık'ta Aralık'taki",
	],
	capitalMonths: true,
	weekdays: ['pazar', 'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi'],
	days: [
		[-1, 'dün dünkü'],
		[0, 'bugün bugünkü'],
		[1, 'yarın yarınki'],
	],
	week: 'hafta haftaki',
	last: 'geçen geçtiğimiz',
	next: 'gelecek önümüzdeki',
	future: 'yapılacak düzenlenecek başlayacak gerçekleşecek planlanan planlanıyor',
	behindDay: '',
	until: 've ile',
	since: '',
};
