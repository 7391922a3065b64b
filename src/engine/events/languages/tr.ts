/** Turkish words about events, with the case forms that their suffixes give. */
import type { EventWords } from '../words.ts';

export const tr: EventWords = {
	heads: {
		talks:
			'görüşmeler görüşmeleri görüşmelerin görüşmelerde görüşmelerinde görüşmelerinin görüşmelere müzakereler müzakereleri müzakerelerin müzakerelerde müzakerelerinde müzakerelerinin müzakerelere tur turu turunda turunun turunu diyalog',
		meeting:
			'toplantı toplantısı toplantısında toplantıda görüşme görüşmesi görüşmesinde zirve zirvesi zirvesinde buluşma konferans',
		call: 'telefon',
		exchange: 'takas takası takasında takasının değişimi değişim',
		ceasefire: 'ateşkes ateşkesi ateşkese ateşkesin',
		document: 'memorandum memorandumu memorandumun muhtıra muhtırası liste listesi',
		terms: 'şartlar şartları koşullar koşulları talepler talepleri',
		statement: 'açıklama açıklaması öneri önerisi teklif teklifi röportaj',
		strike: 'saldırı saldırısı',
		operation: 'operasyon operasyonu operasyonunda provokasyon provokasyonu sabotaj',
		visit: 'ziyaret ziyareti ziyaretinde',
		war: 'savaş savaşı savaşın savaşının savaşında işgal işgali çatışma',
		election: 'seçim seçimler seçimleri seçimlerin',
		sanctions: 'yaptırımlar yaptırımları yaptırımların',
	},
	vague:
		'görüşme görüşmesi telefon değişimi değişim liste listesi şartlar şartları koşullar koşulları talepler talepleri açıklama açıklaması öneri önerisi teklif teklifi röportaj saldırı saldırısı operasyon operasyonu provokasyon sabotaj ziyaret ziyareti',
	round: 'tur turu turunda turunun turunu',
	ordinals: ['birinci ilk', 'ikinci', 'üçüncü', 'dördüncü', 'beşinci', 'altıncı'],
	qualifiers: 'doğrudan barış son ikili',
	next: 'sonraki yeni gelecek önümüzdeki',
	planned: 'yapılacak düzenlenecek planlanan planlanıyor ertelendi ertelenen iptal',
	modals: '',
	occasions: '',
	demonstratives: 'bu şu',
	possessives: 'onun kendi',
};
