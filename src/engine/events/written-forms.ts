/** Written by `npm run forms` from the tables in `languages`; what it holds is told in `inflected.ts`. */
export const ENDINGS = `|'s|es
|'s|s
a|um|um's|ums

ам|ами|ах|ов|ы
|а|ам|ами|ах|е|и|ов|ом|у|ы
|а|ам|ами|ах|е|ей|и|ой|ою|у
а|е|ем|и|й|м|ми|у|х|ю|я|ям|ями|ях
е|ей|ею|и|й|ь|ю|я|ям|ями|ях
|а|ам|ами|ах|е|ой|ою|у|ы
ка|кам|ками|ках|ке|ки|ков|ком|ку|ок|ока|окам|оками|оках|оке|оки|оков|оком|оку|окы
а|ам|ами|ах|е|ей|и|ой|ою|у
а|е|ем|у|ю|я
а|ам|ами|ах|е|ой|ою|у|ы
ам|ами|ах|ей|и|й|ов|ям|ями|ях
ого|ом|ому|ыев|ыи|ый|ым|ыям|ыями|ыях
ае|аей|аею|аи|ай|аь|аю|ая|аям|аями|аях|ей|ой|ою|ую
им|оа|ого|ое|оем|ом|ому|оу|ою|оя|ым
а|е|ем|м|ми|у|х|ю|я
им|ого|ое|оев|оем|ои|ой|ом|ому|ою|оя|оям|оями|оях|ым
его|ем|ему|ие|иев|ием|ии|ий|им|ию|ия|иям|иями|иях|ого|ом|ому|ье|ьего|ьей|ьем|ьему|ьи|ьим|ьими|ьих|ью|ья
|а|ам|ами|ах|е|о|ом|у
е|ев|ем|и|й|ю|я|ям|ями|ях
его|ем|ему|ие|иев|ием|ии|ий|им|ию|ия|иям|иями|иях|ого|ом|ому
еа|его|ее|еем|ем|ему|еу|ею|ея|им
|ам|ами|ах|и|ин|ів
|а|ам|ами|ах|е|и|ові|ом|у|і|ів
г|га|гам|гами|гах|ге|ги|гові|гом|гу|гі|гів|же|зі
|а|ам|ами|ах|е|еві|ем|и|ом|у|і|ів
е|ею|ь|ю|я|ям|ями|ях|і
|а|ам|ами|ах|ей|и|о|ою|ої|у|і|ій
е|ею|й|ь|ю|я|ям|ями|ях|є|єю|і|ї
ка|кам|ками|ках|ки|кові|ком|ку|ків|ок|ока|окам|оками|оках|оке|оки|окові|оком|оку|окі|оків|оче|ці
|а|ам|ами|ах|ей|и|о|ою|у|і
ам|ами|ах|и|ин|ів
а|ам|ами|ах|ей|и|о|ою|ої|у|і|ій
|а|ам|ами|ах|е|еві|ем|и|ові|ом|у|ю|я|і|ів
ка|кам|ками|ках|кей|ки|ко|кою|кої|ку|кі|кій|ці
а|е|ем|им|ого|ому|у|ю|я|ям|і|ім
к|ка|кам|ками|ках|кей|ки|ко|кою|кої|ку|кі|кій|ці
й|ям|ями|ях|ї
ий|им|ию|ия|иям|иями|иях|иє|иєві|иєм|иї|иїв|ого|ому|ім
а|е|ем|у|ю|я|ям|і
ам|ами|ах|ей|ям|ями|ях|і|ів
га|гам|гами|гах|гей|ги|го|гою|гу|гі|зі
ього|ьому|ій|ім|ію|ія|іям|іями|іях|іє|ієві|ієм|ії|іїв
ам|ами|ах|ей|им|ими|их|ям|ями|ях|і|ів
е|еві|ем|ові|ом|ь|ю|я|і
а|е|о|ові|ом|у|і
|ach|ami|ego|emu|ies|om|ow|y|y'a|y'e|y'ego|y'em|y'emu|y'ie|y'm|y'owi|y's|y'u|y'y|ych|ym|ymi
|'a|'e|'ego|'em|'emu|'ie|'m|'owi|'s|'u|'y|a|ach|ami|e|em|i|ie|om|ow|owi|owie|s|u|y
|'a|'e|'ego|'em|'emu|'ie|'m|'owi|'s|'u|'y|a|ach|ami|e|em|es|i|ie|om|ow|owi|owie|s|u|y
|ach|ami|i|i'a|i'e|i'ego|i'em|i'emu|i'ie|i'm|i'owi|i's|i'u|i'y|iego|iemu|im|is|om|ow|ych|ym|ymi
|a|ach|ami|e|e'a|e'e|e'ego|e'em|e'emu|e'ie|e'm|e'owi|e's|e'u|e'y|ego|em|emu|es|i|om|ow|u|y|ych|ym|ymi
|ach|ami|i|i'a|i'e|i'ego|i'em|i'emu|i'ie|i'm|i'owi|i's|i'u|i'y|iego|iemu|im|is|om|ow
a|a'a|a'e|a'ego|a'em|a'emu|a'ie|a'm|a'owi|a's|a'u|a'y|ach|ami|as|e|ej|ie|o|om|ow|y|zie
|'a|'e|'ego|'em|'emu|'ie|'m|'owi|'s|'u|'y|a|ach|ami|e|i|iem|om|ow|owi|owie|s|u|y
|ach|ami|i|ia|iach|iami|ie|ie'a|ie'e|ie'ego|ie'em|ie'emu|ie'ie|ie'm|ie'owi|ie's|ie'u|ie'y|iego|iem|iemu|ies|ii|iom|iow|iu|iy|iych|iym|iymi|om|ow
|a|a'a|a'e|a'ego|a'em|a'emu|a'ie|a'm|a'owi|a's|a'u|a'y|ach|ami|as|e|ej|i|ie|o|om|ow|y
cie|t|t'a|t'e|t'ego|t'em|t'emu|t'ie|t'm|t'owi|t's|t'u|t'y|ta|tach|tami|te|tem|ti|tie|tom|tow|towi|towie|ts|tu|ty
|a|a'a|a'e|a'ego|a'em|a'emu|a'ie|a'm|a'owi|a's|a'u|a'y|ach|ami|as|e|ej|ie|o|om|ow|y|zie
i|j|ja|ja'a|ja'e|ja'ego|ja'em|ja'emu|ja'ie|ja'm|ja'owi|ja's|ja'u|ja'y|jach|jami|jas|je|jej|ji|jie|jo|jom|jow|jy
|a|a'a|a'e|a'ego|a'em|a'emu|a'ie|a'm|a'owi|a's|a'u|a'y|ach|ami|as|e|ej|ie|o|om|ow|y
|'a|'e|'ego|'em|'emu|'ie|'m|'owi|'s|'u|'y|a|ach|ami|e|em|i|ia|ie|iem|iowi|iu|om|ow|owi|owie|s|u|y
|'a|'e|'ego|'em|'emu|'ie|'m|'owi|'s|'u|'y|s
a|ach|ami|om|ow|um|um'a|um'e|um'ego|um'em|um'emu|um'ie|um'm|um'owi|um's|um'u|um'y|uma|umach|umami|ume|umem|umi|umie|umom|umow|umowi|umowie|ums|umu|umy
cie|ta|ta'a|ta'e|ta'ego|ta'em|ta'emu|ta'ie|ta'm|ta'owi|ta's|ta'u|ta'y|tach|tami|tas|te|tej|tie|to|tom|tow|ty
|ach|ami|i|i'a|i'e|i'ego|i'em|i'emu|i'ie|i'm|i'owi|i's|i'u|i'y|ich|iego|iemu|im|imi|is|om|ow
|'a|'e|'ego|'em|'emu|'ie|'m|'owi|'s|'u|'y|a|ach|ami|e|em|es|i|ia|ie|iem|iowi|iu|om|ow|owi|owie|u|y
ad|ad'a|ad'e|ad'ego|ad'em|ad'emu|ad'ie|ad'm|ad'owi|ad's|ad'u|ad'y|ada|adach|adami|ade|adem|adi|adie|adom|adow|adowi|adowie|ads|adu|ady|adzie|edach|edami|edem|edom|edow|edowi|edu|edy|edzie
cie|t|ta|ta'a|ta'e|ta'ego|ta'em|ta'emu|ta'ie|ta'm|ta'owi|ta's|ta'u|ta'y|tach|tami|tas|te|tej|tie|to|tom|tow|ty
a|a'a|a'e|a'ego|a'em|a'emu|a'ie|a'm|a'owi|a's|a'u|a'y|ach|ami|as|e|ej|ie|o|om|ow|y
ach|ami|i|i'a|i'e|i'ego|i'em|i'emu|i'ie|i'm|i'owi|i's|i'u|i'y|ich|iego|iemu|im|imi|is|om|ow
dze|ga|ga'a|ga'e|ga'ego|ga'em|ga'emu|ga'ie|ga'm|ga'owi|ga's|ga'u|ga'y|gach|gami|gas|ge|gi|gie|giej|go|gom|gow|gy
|a|ach|ami|ch|e|e'a|e'e|e'ego|e'em|e'emu|e'ie|e'm|e'owi|e's|e'u|e'y|ego|em|emu|es|i|m|mi|om|ow|u|y|ych|ym|ymi
c|cach|cami|ci|ci'a|ci'e|ci'ego|ci'em|ci'emu|ci'ie|ci'm|ci'owi|ci's|ci'u|ci'y|ciego|ciemu|cim|cis|com|cow|tach|tami|tom|tow
ach|ami|ego|emu|ies|om|ow|y|y'a|y'e|y'ego|y'em|y'emu|y'ie|y'm|y'owi|y's|y'u|y'y|ych|ym|ymi
|ach|ami|i|i'a|i'e|i'ego|i'em|i'emu|i'ie|i'm|i'owi|i's|i'u|i'y|iego|iemu|im|is|ni|nia|om|ow|ych|ym|ymi
a|ach|ami|e|e'a|e'e|e'ego|e'em|e'emu|e'ie|e'm|e'owi|e's|e'u|e'y|ego|em|emu|es|i|om|ow|u|y|ych|ym|ymi
e|ech|i|i's|ich|iho|im|imi|imu|is|u|um|y|ych|ym|ymi
|'s|a|e|ech|em|es|i|ich|ovi|s|u|um|y
|ech|eho|em|emu|ies|u|um|y|y'a|y'e|y'em|y'ovi|y's|y'u|ych|ym|ymi
|'a|'e|'em|'ovi|'s|'u|s
a|e|ech|em|o|o'a|o'e|o'em|o'ovi|o's|o'u|os|u
|'s|a|e|ech|em|i|ich|ovi|s|u|um|y
ce|ek|k|ka|ka'a|ka'e|ka'em|ka'ovi|ka's|ka'u|kach|kam|kami|kas|ke|kech|ko|kou|ku|kum|ky
|a|a'a|a'e|a'em|a'ovi|a's|a'u|ach|am|ami|as|e|ech|o|ou|u|um|y
e|e'a|e'e|e'em|e'ovi|e's|e'u|eho|em|emi|emu|es|ete|etem|eti|i|ich|im|u|um|ych|ym|ymi
a|em|u|um|um's|uma|ume|umech|umem|umi|umich|umovi|ums|umu|umum|umy
cich|ek|ek's|eka|eke|ekech|ekem|eki|ekich|ekovi|eks|eku|ekum|eky|ka|kem|kovi|ku|kum|ky
er|er's|era|ere|erech|erem|eri|erich|erovi|ers|eru|erum|ery|ra|rem|rovi|ru
|'s|a|e|ech|em|es|i|ich|ovi|u|um|y
a|a'a|a'e|a'em|a'ovi|a's|a'u|ach|am|ami|as|e|ech|o|ou|u|um|y
ce|ek|ka|ka'a|ka'e|ka'em|ka'ovi|ka's|ka'u|kach|kam|kami|kas|ke|kech|ko|kou|ku|kum|ky
ech|eho|em|emu|ies|u|um|y|y'a|y'e|y'em|y'ovi|y's|y'u|ych|ym|ymi
ce|cech|ci|ci's|cich|ciho|cim|cimi|cimu|cis|cu|cum|cy|cych|cym|cymi|ku|kum|ky
ha|ha'a|ha'e|ha'em|ha'ovi|ha's|ha'u|hach|ham|hami|has|he|hech|ho|hou|hu|hum|hy|ze
ech|ove|ove'a|ove'e|ove'em|ove'ovi|ove's|ove'u|oveho|ovem|ovemi|ovemu|oves|ovete|ovetem|oveti|ovi|ovich|ovim|ovu|ovum|ovych|ovym|ovymi|u|um|y
ke|kych|kym|kymi|te|tech|ti|ti's|tich|tiho|tim|timi|timu|tis|tu|tum|ty|tych|tym|tymi
e|e'a|e'e|e'em|e'ovi|e's|e'u|ech|eho|em|emi|emu|es|ete|etem|eti|i|ich|im|u|um|y|ych|ym|ymi
|a|a's|ah|am|ami|as|e|i|ih|o|om
|'s|a|e|ega|em|emu|ev|eva|eve|evega|evem|evemu|evi|evih|evim|evimi|evo|i|ih|im|om|ov|s|u
|'s|a|e|ega|em|emu|i|ih|im|om|ov|ova|ove|ovega|ovem|ovemu|ovi|ovih|ovim|ovimi|ovo|s|u
e|ega|em|emu|ev|i|i's|ih|ija|ijem|iju|im|imi|is|om|ov
|'s|a|e|ega|em|emu|i|ih|im|jo|om|ov|ova|ove|ovega|ovem|ovemu|ovi|ovih|ovim|ovimi|ovo|s|u
|a|ah|am|ami|e|e's|em|eov|eova|eove|eovega|eovem|eovemu|eovi|eovih|eovim|eovimi|eovo|es|ih|im|imi|u
ek|ek's|eka|eke|ekega|ekem|ekemu|eki|ekih|ekim|ekom|ekov|ekova|ekove|ekovega|ekovem|ekovemu|ekovi|ekovih|ekovim|ekovimi|ekovo|eks|eku|ka|kom|ku
a|um|um's|uma|ume|umega|umem|umemu|umi|umih|umim|umom|umov|umova|umove|umovega|umovem|umovemu|umovi|umovih|umovim|umovimi|umovo|ums|umu
ev|ev's|eva|eve|evega|evem|evemu|evi|evih|evim|evjo|evom|evov|evova|evove|evovega|evovem|evovemu|evovi|evovih|evovim|evovimi|evovo|evs|evu|ve|vi|vijo
|'s|ja|jem|ju|s
|'s|a|e|ega|em|emu|i|ih|im|ja|jem|ju|om|ov|ova|ove|ovega|ovem|ovemu|ovi|ovih|ovim|ovimi|ovo|s|u
a|a's|ah|am|ami|as|e|i|ih|o|om
a|ega|em|emu|im|o|o's|om|os|u
en|en's|ena|ene|enega|enem|enemu|eni|enih|enim|enjo|enom|enov|enova|enove|enovega|enovem|enovemu|enovi|enovih|enovim|enovimi|enovo|ens|enu|na|nega|nem|nemu|nim|nom|nu
|те|то|я|ят
|те|то
|а|и|ите|ове|овете|ът
а|ата|ате|и|ите
|а|и|ите|ия|ият|ове|овете|та|ът|я|ят
|а|и|ите|ове|овете|ът|я|ят
и|ите|я|ята
|то
к|ка|ки|ките|кия|кият|кове|ковете|кът|ци|ците
|а|и|ите|ове|овете|та|ът|я|ят
ен|ена|ени|ените|ения|еният|енове|еновете|ента|енът|еня|енят|ния|ният
|а|и|ите|ове|овете|та|ът
|а|и|ите|ия|ият|ове|овете|ът
|'s|e|en|m|n|r|s
|'s|e|en|es|n|s
|'|'s|e|en|es|n|s
|'s|e|en|er|ern|es|n|s
a|um|um's|ume|umen|umes|umn|ums
|'s|es|n|s
|m|n|r|r's|re|ren|res|rn|rs|s
|'s|m|n|r|s
|'a|'ca|'ce|'da|'daki|'dan|'de|'deki|'den|'dir|'dur|'e|'i|'in|'ken|'ki|'la|'lar|'lara|'larda|'lardan|'lari|'larin|'larla|'le|'ler|'lerde|'lerden|'lere|'leri|'lerin|'lerle|'li|'lik|'lilar|'liler|'lu|'luk|'na|'nca|'nce|'nda|'ndaki|'ndan|'nde|'ndeki|'nden|'ne|'ni|'nin|'nu|'nun|'s|'si|'sina|'sinda|'sinde|'sine|'sini|'sinin|'siz|'su|'sunu|'sunun|'suz|'ta|'taki|'tan|'te|'teki|'ten|'tir|'tur|'u|'un|'ya|'ye|'yi|'yken|'yla|'yle|'yu|a|ca|ce|da|daki|dan|de|deki|den|dir|dur|e|i|in|ken|ki|la|lar|lara|larda|lardan|lari|larin|larla|le|ler|lerde|lerden|lere|leri|lerin|lerle|li|lik|lilar|liler|lu|luk|na|nca|nce|nda|ndaki|ndan|nde|ndeki|nden|ne|ni|nin|nu|nun|s|si|sina|sinda|sinde|sine|sini|sinin|siz|su|sunu|sunun|suz|ta|taki|tan|te|teki|ten|tir|tur|u|un|ya|ye|yi|yken|yla|yle|yu
|'a|'ca|'ce|'da|'daki|'dan|'de|'deki|'den|'dir|'dur|'e|'i|'in|'ken|'ki|'la|'lar|'lara|'larda|'lardan|'lari|'larin|'larla|'le|'ler|'lerde|'lerden|'lere|'leri|'lerin|'lerle|'li|'lik|'lilar|'liler|'lu|'luk|'na|'nca|'nce|'nda|'ndaki|'ndan|'nde|'ndeki|'nden|'ne|'ni|'nin|'nu|'nun|'s|'si|'sina|'sinda|'sinde|'sine|'sini|'sinin|'siz|'su|'sunu|'sunun|'suz|'ta|'taki|'tan|'te|'teki|'ten|'tir|'tur|'u|'un|'ya|'ye|'yi|'yken|'yla|'yle|'yu|s
|'a|'ca|'ce|'da|'daki|'dan|'de|'deki|'den|'dir|'dur|'e|'i|'in|'ken|'ki|'la|'lar|'lara|'larda|'lardan|'lari|'larin|'larla|'le|'ler|'lerde|'lerden|'lere|'leri|'lerin|'lerle|'li|'lik|'lilar|'liler|'lu|'luk|'na|'nca|'nce|'nda|'ndaki|'ndan|'nde|'ndeki|'nden|'ne|'ni|'nin|'nu|'nun|'s|'si|'sina|'sinda|'sinde|'sine|'sini|'sinin|'siz|'su|'sunu|'sunun|'suz|'ta|'taki|'tan|'te|'teki|'ten|'tir|'tur|'u|'un|'ya|'ye|'yi|'yken|'yla|'yle|'yu|a|ca|ce|da|daki|dan|de|deki|den|dir|dur|e|es|i|in|ken|ki|la|lar|lara|larda|lardan|lari|larin|larla|le|ler|lerde|lerden|lere|leri|lerin|lerle|li|lik|lilar|liler|lu|luk|na|nca|nce|nda|ndaki|ndan|nde|ndeki|nden|ne|ni|nin|nu|nun|si|sina|sinda|sinde|sine|sini|sinin|siz|su|sunu|sunun|suz|ta|taki|tan|te|teki|ten|tir|tur|u|un|ya|ye|yi|yken|yla|yle|yu
|'a|'ca|'ce|'da|'daki|'dan|'de|'deki|'den|'dir|'dur|'e|'i|'in|'ken|'ki|'la|'lar|'lara|'larda|'lardan|'lari|'larin|'larla|'le|'ler|'lerde|'lerden|'lere|'leri|'lerin|'lerle|'li|'lik|'lilar|'liler|'lu|'luk|'na|'nca|'nce|'nda|'ndaki|'ndan|'nde|'ndeki|'nden|'ne|'ni|'nin|'nu|'nun|'s|'si|'sina|'sinda|'sinde|'sine|'sini|'sinin|'siz|'su|'sunu|'sunun|'suz|'ta|'taki|'tan|'te|'teki|'ten|'tir|'tur|'u|'un|'ya|'ye|'yi|'yken|'yla|'yle|'yu|es
a|um|um'a|um'ca|um'ce|um'da|um'daki|um'dan|um'de|um'deki|um'den|um'dir|um'dur|um'e|um'i|um'in|um'ken|um'ki|um'la|um'lar|um'lara|um'larda|um'lardan|um'lari|um'larin|um'larla|um'le|um'ler|um'lerde|um'lerden|um'lere|um'leri|um'lerin|um'lerle|um'li|um'lik|um'lilar|um'liler|um'lu|um'luk|um'na|um'nca|um'nce|um'nda|um'ndaki|um'ndan|um'nde|um'ndeki|um'nden|um'ne|um'ni|um'nin|um'nu|um'nun|um's|um'si|um'sina|um'sinda|um'sinde|um'sine|um'sini|um'sinin|um'siz|um'su|um'sunu|um'sunun|um'suz|um'ta|um'taki|um'tan|um'te|um'teki|um'ten|um'tir|um'tur|um'u|um'un|um'ya|um'ye|um'yi|um'yken|um'yla|um'yle|um'yu|uma|umca|umce|umda|umdaki|umdan|umde|umdeki|umden|umdir|umdur|ume|umi|umin|umken|umki|umla|umlar|umlara|umlarda|umlardan|umlari|umlarin|umlarla|umle|umler|umlerde|umlerden|umlere|umleri|umlerin|umlerle|umli|umlik|umlilar|umliler|umlu|umluk|umna|umnca|umnce|umnda|umndaki|umndan|umnde|umndeki|umnden|umne|umni|umnin|umnu|umnun|ums|umsi|umsina|umsinda|umsinde|umsine|umsini|umsinin|umsiz|umsu|umsunu|umsunun|umsuz|umta|umtaki|umtan|umte|umteki|umten|umtir|umtur|umu|umun|umya|umye|umyi|umyken|umyla|umyle|umyu
|'a|'ca|'ce|'da|'daki|'dan|'de|'deki|'den|'dir|'dur|'e|'i|'in|'ken|'ki|'la|'lar|'lara|'larda|'lardan|'lari|'larin|'larla|'le|'ler|'lerde|'lerden|'lere|'leri|'lerin|'lerle|'li|'lik|'lilar|'liler|'lu|'luk|'na|'nca|'nce|'nda|'ndaki|'ndan|'nde|'ndeki|'nden|'ne|'ni|'nin|'nu|'nun|'s|'si|'sina|'sinda|'sinde|'sine|'sini|'sinin|'siz|'su|'sunu|'sunun|'suz|'ta|'taki|'tan|'te|'teki|'ten|'tir|'tur|'u|'un|'ya|'ye|'yi|'yken|'yla|'yle|'yu|na|nda|ndan|nde|nden|ne|ni|nin|s|yla|yle
ga|ge|gi|gin|gu|gun|k|k'a|k'ca|k'ce|k'da|k'daki|k'dan|k'de|k'deki|k'den|k'dir|k'dur|k'e|k'i|k'in|k'ken|k'ki|k'la|k'lar|k'lara|k'larda|k'lardan|k'lari|k'larin|k'larla|k'le|k'ler|k'lerde|k'lerden|k'lere|k'leri|k'lerin|k'lerle|k'li|k'lik|k'lilar|k'liler|k'lu|k'luk|k'na|k'nca|k'nce|k'nda|k'ndaki|k'ndan|k'nde|k'ndeki|k'nden|k'ne|k'ni|k'nin|k'nu|k'nun|k's|k'si|k'sina|k'sinda|k'sinde|k'sine|k'sini|k'sinin|k'siz|k'su|k'sunu|k'sunun|k'suz|k'ta|k'taki|k'tan|k'te|k'teki|k'ten|k'tir|k'tur|k'u|k'un|k'ya|k'ye|k'yi|k'yken|k'yla|k'yle|k'yu|ka|kca|kce|kda|kdaki|kdan|kde|kdeki|kden|kdir|kdur|ke|ki|kin|kken|kki|kla|klar|klara|klarda|klardan|klari|klarin|klarla|kle|kler|klerde|klerden|klere|kleri|klerin|klerle|kli|klik|klilar|kliler|klu|kluk|kna|knca|knce|knda|kndaki|kndan|knde|kndeki|knden|kne|kni|knin|knu|knun|ks|ksi|ksina|ksinda|ksinde|ksine|ksini|ksinin|ksiz|ksu|ksunu|ksunun|ksuz|kta|ktaki|ktan|kte|kteki|kten|ktir|ktur|ku|kun|kya|kye|kyi|kyken|kyla|kyle|kyu`;

export const WORDS = `en head talks talks:0 negotiations:0 negotiation:1 discussions:0 round:1 dialogue:1 parley:1
en head meeting meeting:1 summit:1 session:1 gathering:1 conference:1 ministerial:1
en head call call:1 conversation:1 linkup:1
en head exchange exchange:1 swap:1 handover:1 repatriation:1
en head ceasefire ceasefire:1 truce:1 cease-fire:1
en head document memorand:2 roadmap:1 list:1
en head terms conditions:0 terms:0 demands:0
en head statement statement:1 post:1 remark:1 proposal:1 offer:1 interview:1
en head strike strike:1 attack:1 raid:1
en head operation operation:1 provocation:1 sabotage:1
en head visit visit:1 tour:1 trip:1
en head war war:1 invasion:1 conflict:1
en head election election:1 elections:0
en head sanctions sanctions:0
en ordinal 1 first:1
en ordinal 2 second:1
en ordinal 3 third:1
en ordinal 4 fourth:1
en ordinal 5 fifth:1
en ordinal 6 sixth:1
en qualifiers 0 direct:1 peace:1 face-to-face:1 telephone:1 phone:1 prisoner:1 recent:1 latest:1 upcoming:1 previous:0 bilateral:1 informal:1
en next 0 next:1 new:1 another:1 further:1 follow-up:1 upcoming:1 future:1
en planned 0 scheduled:1 planned:1 plan:1 plans:0 postponed:1 cancelled:1 canceled:1 proposed:1 upcoming:1
en vague 0 conference:1 list:1 conditions:0 terms:0 demands:0 statement:1 post:1 remark:1 proposal:1 offer:1 interview:1 strike:1 attack:1 operation:1 provocation:1 sabotage:1 visit:1 tour:1 trip:1 call:1 conversation:1
en round 0 round:1 rounds:0
en modals 0 will:3 shall:3
en demonstratives 0 those:3 these:3 this:3 that:3
en possessives 0 its:3 his:3 her:3 their:3 our:3 own:3
ru head talks переговор:4 раунд:5 диалог:5
ru head meeting встреч:6 саммит:5 заседани:7 совещани:7 конференци:8
ru head call разговор:5 созвон:5 бесед:9
ru head exchange обмен:5 передач:6 репатриаци:8
ru head ceasefire перемири:7
ru head document меморандум:5 спис:10
ru head terms услови:8 требовани:8
ru head statement заявлени:7 пост:5 предложени:7 интервью:3
ru head strike удар:5 атак:11
ru head operation операци:8 спецопераци:8 провокаци:8 диверси:8
ru head visit визит:5 турн:12 поездк:6
ru head war войн:13 вторжени:7 конфликт:5
ru head election выбор:4
ru head sanctions санкци:14
ru ordinal 1 перв:15 перв:16 перв:17 первы:18
ru ordinal 2 втор:19 втор:16 втор:17
ru ordinal 3 трет:20 третьег:21 третьему:3 третьим:5 третьем:5 треть:8 третье:22 третью:3 треть:12
ru ordinal 4 четверт:15 четверт:16
ru ordinal 5 пят:15 пят:16
ru ordinal 6 шест:19 шест:16
ru qualifiers 0 прям:19 прям:16 прямы:18 мирн:15 мирны:18 телефонн:15 телефонны:18 двусторонн:23 двусторонни:7 неформальн:15 последн:23 последни:7 стамбульск:23 стамбульски:7
ru next 0 следующ:23 следующ:16 следующ:24 следующи:7 нов:15 нов:16 нов:17 новы:18 очередн:19 очередн:16 очередны:18 будущ:23 будущ:16 будущи:7
ru planned 0 состоитс:8 состоятс:8 пройдет:5 пройдут:5 запланирован:5 запланирован:9 запланирован:21 запланирован:4 планируетс:8 планируютс:8 планирует:5 планируют:5 намечен:5 намечен:9 намечен:4 отложен:5 отложен:9 отложен:4 перенесен:5 перенесен:9 перенесен:4 отменен:5 отменен:9 отменен:4 предстоящ:23 предстоящ:16 предстоящи:7 предложенн:15 предложенн:16 предложенны:18
ru vague 0 спис:10 пост:5 услови:8 требовани:8 заявлени:7 предложени:7 интервью:3 удар:5 атак:11 операци:8 провокаци:8 диверси:8 визит:5 поездк:6 бесед:9 разговор:5
ru round 0 раунд:5
ru modals 0 будет:3 будут:3
ru occasions 0 ходе:3 время:3 после:3 перед:3 накануне:3 итогам:3 результатам:3 начала:3 начало:3 окончания:3 на:3 рамках:3
ru demonstratives 0 этот:3 эта:3 это:3 эти:3 этих:3 этим:3 этими:3 этой:3 эту:3 этого:3 этому:3 этом:3 те:3 тех:3 тем:3 теми:3
ru possessives 0 его:3 ее:3 их:3 свой:3 своя:3 свое:3 свои:3 своего:3 своей:3 своему:3 своим:3 своем:3 своих:3 свою:3 собственный:3 собственная:3 собственные:3
uk head talks переговор:25 перемовин:25 раунд:26 діало:27
uk head meeting зустріч:28 саміт:26 засіданн:29 нарад:30 конференці:31
uk head call розмов:30 дзвін:32
uk head exchange обмін:26 передач:33 репатріаці:31
uk head ceasefire перемир':29
uk head document меморандум:26 спис:32
uk head terms умов:34 вимог:25
uk head statement заяв:35 допис:26 пропозиці:31 інтерв'ю:3
uk head strike удар:36 ата:37
uk head operation операці:31 спецопераці:31 провокаці:31 диверсі:31
uk head visit візит:26 турн:38 поїзд:39
uk head war війн:35 вторгненн:29 конфлікт:26
uk head election вибор:25
uk head sanctions санкці:40
uk ordinal 1 перш:41 перш:35 перш:42 перш:43
uk ordinal 2 друг:41 дру:44 друг:42
uk ordinal 3 трет:45 трет:29 третє:3
uk ordinal 4 четверт:41 четверт:30
uk ordinal 5 п'ят:41 п'ят:35
uk ordinal 6 шост:41 шост:35
uk qualifiers 0 прям:41 прям:35 прям:46 мирн:41 мирн:46 телефонн:41 телефонн:46 двосторонн:45 двосторонн:46 неформальн:41 останн:45 останн:46 стамбульськ:41 стамбульськ:46
uk next 0 наступн:41 наступн:30 наступн:38 наступн:46 нов:41 нов:35 нов:38 нов:46 чергов:41 чергов:30 чергов:46 майбутн:45 майбутн:29 майбутн:46
uk planned 0 відбудетьс:29 відбудутьс:29 пройд:42 пройдут:47 запланован:41 запланован:30 запланован:48 запланован:46 плануєтьс:29 плануютьс:29 планує:3 плануют:47 намічен:48 відкладен:48 відкладен:41 відкладен:46 перенесен:48 перенесен:41 перенесен:46 скасован:48 скасован:41 скасован:46 запропонован:41 запропонован:30 запропонован:46
uk vague 0 спис:32 умов:34 вимог:25 допис:26 заяв:35 пропозиці:31 інтерв'ю:3 удар:36 ата:37 операці:31 провокаці:31 диверсі:31 візит:26 поїзд:39 розмов:30
uk round 0 раунд:26
uk modals 0 буде:3 будуть:3
uk occasions 0 час:3 після:3 перед:3 напередодні:3 підсумками:3 результатами:3 ході:3 початку:3 початок:3 завершення:3 на:3 межах:3
uk demonstratives 0 цей:3 ця:3 це:3 ці:3 цих:3 цим:3 цими:3 цієї:3 цій:3 цю:3 цього:3 цьому:3 ті:3 тих:3 тим:3 тими:3
uk possessives 0 його:3 її:3 їх:3 їхній:3 їхня:3 свій:3 своя:3 своє:3 свої:3 свого:3 своєї:3 своєму:3 своїм:3 своїх:3 свою:3 власний:3 власна:3 власні:3
pl head talks rozmow:49 rozmow:50 rozmowach:51 rozmowam:52 rozmowom:50 negocjacj:53 negocjacj:54 negocjacjach:51 negocjacjam:52 negocjacjom:50 rund:55 dialog:56
pl head meeting spotkan:57 spotkani:58 szczy:59 posiedzeni:53 narad:60 konferenc:61
pl head call rozmow:62 telefon:63
pl head exchange wymian:62 repatriac:61
pl head ceasefire rozejm:50 rozejmu:64 zawieszeni:53
pl head document memorand:65 lis:66
pl head terms warunk:67 warunkow:50 zadani:58 zadan:63
pl head statement oswiadczeni:53 wpis:68 propozyc:61 wywi:69
pl head strike uderzeni:53 atak:56
pl head operation operac:61 prowokac:61 dywers:61
pl head visit wizy:70 podroz:68
pl head war wojn:71 inwaz:61 konflik:59
pl head election wybor:49 wyborow:50 wyborach:51
pl head sanctions sankcj:53 sankcj:54 sankcjach:51 sankcjam:52
pl ordinal 1 pierwsz:49 pierwsz:62 pierwsz:53
pl ordinal 2 drug:72 dru:73 drugi:74 drugiej:50 dru:73
pl ordinal 3 trze:75 trzeci:58 trzeci:53
pl ordinal 4 czwart:49 czwar:70
pl ordinal 5 piat:76 pia:66
pl ordinal 6 szost:49 szos:70
pl qualifiers 0 bezposredn:77 bezposredni:53 bezposrednich:51 pokojow:49 pokojow:53 pokojowych:51 telefoniczn:49 telefoniczn:62 ostatn:77 ostatni:58 ostatni:53
pl next 0 nastepn:49 nastepn:62 nastepn:53 kolejn:49 kolejn:62 kolejn:53 now:76 now:71 now:78 przyszl:49 przyszl:58
pl planned 0 odbedzi:53 odbed:60 zaplanowan:49 zaplanowan:62 zaplanowan:53 planowan:49 planowan:62 planowan:53 przelozon:53 przelozon:49 odwolan:53 odwolan:49
pl vague 0 rozmow:62 telefon:63 lis:66 zawieszeni:53 warunk:67 zadani:58 oswiadczeni:53 wpis:68 propozyc:61 wywi:69 uderzeni:53 atak:56 operac:61 prowokac:61 dywers:61 wizy:70 podroz:68
pl round 0 rund:55
pl modals 0 bedzie:3 beda:3
pl occasions 0 podczas:3 po:3 przed:3 trakcie:3 czasie:3
pl demonstratives 0 ten:3 ta:3 to:3 te:3 tych:3 tym:3 tymi:3 tej:3 te:3
pl possessives 0 jego:3 jej:3 ich:3 swoj:3 swoje:3 swoja:3 swojego:3 swojej:3 swoim:3 swoich:3 swoja:3 wlasny:3 wlasna:3 wlasne:3
cs head talks jednan:79 jednanich:80 vyjednavan:79 vyjednavanich:80 rozhovor:81 rozhovoru:82 rozhovorech:80 kol:83 dialog:84
cs head meeting setkan:79 setkanich:80 schuz:85 summit:84 zasedan:79 porad:86 konferenc:87
cs head call telefonat:84
cs head exchange vymen:86 predan:79 repatriac:87
cs head ceasefire primer:79
cs head document memorand:88 seznam:84
cs head terms podmink:81 podmin:89 pozadavk:81 pozadavku:82
cs head statement prohlasen:79 prispev:89 navrh:84 rozhovor:84
cs head strike ud:90 utok:84
cs head operation operac:87 provokac:87 sabotaz:91
cs head visit navstev:86 cest:92
cs head war val:93 invaz:87 konflikt:84
cs head election volb:94 voleb:84 volbach:80
cs head sanctions sankc:87 sank:95 sankcich:80
cs ordinal 1 prvn:79 prvnih:83 prvnim:84
cs ordinal 2 druh:94 dru:96 druh:87
cs ordinal 3 tret:79 tretih:83 tretim:84
cs ordinal 4 ctvrt:81 ctvrt:86 ctvrt:87
cs ordinal 5 pat:94 pat:92 pat:87
cs ordinal 6 sest:94 sest:92 sest:87
cs qualifiers 0 prim:94 prim:92 prim:87 primych:80 mirov:81 mirov:86 mir:97 mirovych:80 telefonick:81 telefonick:87 posledn:79
cs next 0 dals:79 dalsih:83 dalsim:84 pris:98 pristih:83 nov:94 nov:92 nov:87 nasleduji:95 budou:95
cs planned 0 uskutecn:79 probehn:87 probehnou:82 planovan:81 planovan:86 planovan:99 naplanovan:83 odlozen:81 odlozen:86 odlozen:87 odlozen:83 zrusen:81 zrusen:86 zrusen:87 zrusen:83
cs vague 0 predan:79 seznam:84 podmink:81 pozadavk:81 prohlasen:79 prispev:89 navrh:84 rozhovor:84 ud:90 utok:84 operac:87 provokac:87 sabotaz:91 navstev:86 cest:92
cs round 0 kol:83
cs modals 0 bude:3 budou:3
cs occasions 0 behem:3 po:3 pred:3 prubehu:3
cs demonstratives 0 tento:3 tato:3 toto:3 tyto:3 techto:3 teto:3 tomto:3 tohoto:3
cs possessives 0 jeho:3 jeji:3 jejich:3 svuj:3 sve:3 svoje:3 sveho:3 svem:3 svych:3 vlastni:3
sl head talks pogajanj:100 pogajanj:101 pogajanjih:102 pogajanj:103 pogajanjem:102 pogovor:103 pogovorov:104 pogovorih:102 krog:102 dialog:102
sl head meeting srecanj:105 sestan:106 vrh:102 zasedanj:105 konferenc:100
sl head call klic:101
sl head exchange izmenjav:100 predaj:100 repatriacij:100
sl head ceasefire premirj:105
sl head document memorand:107 seznam:102
sl head terms pogoj:103 pogoj:108 zahtev:105 zaht:108
sl head statement izjav:100 objav:100 predlog:102 intervju:109
sl head strike udar:110 napad:102
sl head operation operacij:100 provokacij:100 sabotaz:100
sl head visit obisk:102 turnej:100
sl head war vojn:111 invazij:100 konflikt:104
sl head election volitv:105 volit:108 volitvah:102
sl head sanctions sankcij:105 sankcij:101 sankcijah:102
sl ordinal 1 prv:103 prv:111 prv:112
sl ordinal 2 drug:103 drug:111 drug:112
sl ordinal 3 tretj:103 tretj:100 tretj:105
sl ordinal 4 cetrt:103 cetrt:100
sl ordinal 5 pet:103 pet:111
sl ordinal 6 sest:103 sest:111
sl qualifiers 0 neposred:113 neposredn:103 neposredn:100 neposrednih:102 mirovn:103 mirovn:100 mirovnih:102 telefonsk:103 zadnj:103 zadnj:100 zadnj:105
sl next 0 naslednj:103 naslednj:100 naslednj:105 naslednjeg:100 nov:104 nov:103 nov:111 nov:112 prihodnj:103 prihodnj:100
sl planned 0 nacrtovan:104 nacrtovan:100 nacrtovan:103 preloz:113 prelozen:100 prelozen:103 odpovedan:104 odpovedan:100 odpovedan:103
sl vague 0 vrh:102 klic:101 predaj:100 seznam:102 pogoj:103 zahtev:105 izjav:100 objav:100 predlog:102 intervju:109 udar:110 napad:102 operacij:100 provokacij:100 sabotaz:100 obisk:102 turnej:100
sl round 0 krog:102
sl modals 0 bo:3 bodo:3
sl occasions 0 med:3 po:3 pred:3
sl demonstratives 0 ta:3 te:3 ti:3 to:3 teh:3 tem:3 temi:3 tega:3
sl possessives 0 njegov:3 njegova:3 njen:3 njena:3 njihov:3 njihova:3 svoj:3 svoja:3 svoje:3 svojega:3 svojem:3 lasten:3 lastni:3
bg head talks преговори:114 преговорите:115 кръг:116 кръг:117 кръгът:118 рунд:119 рунд:117 диалог:116
bg head meeting срещ:117 срещат:117 заседание:115 съвещание:115 конференци:120
bg head call обаждане:115
bg head exchange размян:117 размянат:117 предаване:115
bg head ceasefire примирие:115 примирието:121
bg head document меморандум:116 меморандум:117 меморандумът:118 списъ:122 списък:117
bg head terms услови:120 условият:117 искани:120 исканият:117
bg head statement изявление:115 публикаци:120 предложение:115 интервю:121
bg head strike удар:123 атак:117
bg head operation операци:120 операцият:117 провокаци:120 провокацият:117 диверси:120
bg head visit посещение:115 визит:117 обиколк:117
bg head war войн:117 войнат:117 нашествие:115 инвази:120 конфликт:118 конфликт:117
bg head election избори:114 изборите:115
bg head sanctions санкции:114 санкциите:115
bg ordinal 1 първи:114 първи:120 първият:118 първ:117 първат:117 първите:115
bg ordinal 2 втори:114 втори:120 вторият:118 втор:117 вторат:117
bg ordinal 3 трети:114 трети:120 третият:118 трет:117 третат:117
bg ordinal 4 четвърти:114 четвърти:120
bg ordinal 5 пети:114 пети:120
bg ordinal 6 шести:114 шести:120
bg qualifiers 0 преки:114 преките:115 мирни:114 мирните:115 директни:114 директните:115 телефон:124 последни:114 последните:115
bg next 0 следващ:125 следващи:120 следващият:118 следващ:117 следващат:117 следващите:115 нов:126 нови:120 нов:117 новат:117 нови:114 бъдещ:125 бъдещите:115
bg planned 0 планиран:118 планиран:117 планирани:114 планираните:115 отлож:124 отложен:117 отложени:114 отмен:124 отменен:117 отменени:114
bg vague 0 обаждане:115 предаване:115 списъ:122 списък:117 услови:120 условият:117 искани:120 исканият:117 изявление:115 публикаци:120 предложение:115 интервю:121 удар:123 атак:117 операци:120 операцият:117 провокаци:120 провокацият:117 диверси:120 посещение:115 визит:117 обиколк:117
bg round 0 кръг:116 кръг:117 кръгът:118 рунд:119 рунд:117
bg modals 0 ще:3
bg occasions 0 след:3 преди:3 време:3
bg demonstratives 0 този:3 тази:3 това:3 тези:3 онези:3
bg possessives 0 неговия:3 неговата:3 нейния:3 техния:3 своя:3 своят:3 своята:3 своите:3 свое:3 собствен:3 собствения:3
de head talks gesprache:127 gesprachen:128 verhandlungen:128 friedensgesprache:127 friedensgesprachen:128 friedensverhandlungen:128 runde:127 verhandlungsrunde:127 gesprachsrunde:127 dialog:128
de head meeting treffen:128 gipfel:128 gipfeltreffen:128 sitzung:128 konferenz:129 begegnung:128
de head call telefonat:128 telefongesprach:130 anruf:128
de head exchange austausch:130 gefangenenaustausch:130 ubergabe:127 ruckfuhrung:128
de head ceasefire waffenruhe:127 waffenstillstand:130 feuerpause:127
de head document memorand:131 liste:127
de head terms bedingungen:128 forderungen:128
de head statement erklarung:128 beitrag:128 vorschlag:128 angebot:128 interview:1
de head strike schlag:128 angriff:128
de head operation operation:128 provokation:128 sabotage:127
de head visit besuch:130 reise:127
de head war krieg:128 angriffskrieg:128 invasion:128 konflikt:128
de head election wahl:132 wahlen:128
de head sanctions sanktionen:128
de ordinal 1 erste:127 ersten:128 erste:133
de ordinal 2 zweite:127 zweiten:128 zweite:133
de ordinal 3 dritte:127 dritten:128 dritte:133
de ordinal 4 vierte:127 vierten:128 vierte:133
de ordinal 5 funfte:127 funften:128 funfte:133
de ordinal 6 sechste:127 sechsten:128 sechste:133
de qualifiers 0 direkte:127 direkten:128 direkte:133 jungste:127 jungsten:128 letzte:127 letzten:128 bilaterale:127 bilateralen:128
de next 0 nachste:127 nachsten:128 nachste:133 neue:134 neuen:128 neue:133 weitere:127 weiteren:128 weitere:133 kommende:127 kommenden:128 kunftige:127 kunftigen:128
de planned 0 geplant:128 geplante:127 geplanten:128 verschoben:128 verschobene:127 verschobenen:128 abgesagt:128 abgesagte:127 abgesagten:128
de vague 0 ubergabe:127 anruf:128 liste:127 bedingungen:128 forderungen:128 erklarung:128 beitrag:128 vorschlag:128 angebot:128 interview:1 schlag:128 angriff:128 operation:128 provokation:128 sabotage:127 besuch:130 reise:127 wahl:132
de round 0 runde:127 verhandlungsrunde:127 gesprachsrunde:127
de modals 0 wird:3 werden:3 soll:3 sollen:3
de demonstratives 0 diese:3 dieses:3 dieser:3 diesen:3 diesem:3 jene:3 jenen:3
de possessives 0 sein:3 seine:3 seinen:3 seinem:3 seiner:3 ihr:3 ihre:3 ihren:3 ihrem:3 ihrer:3 eigene:3 eigenen:3 eigenes:3
tr head talks gorusmeler:135 gorusmeleri:135 gorusmelerin:135 gorusmelerde:135 gorusmelerinde:135 gorusmelerinin:135 gorusmelere:135 muzakereler:135 muzakereleri:135 muzakerelerin:135 muzakerelerde:135 muzakerelerinde:135 muzakerelerinin:135 muzakerelere:135 tur:136 turu:136 turunda:135 turunun:135 turunu:135 diyalog:135
tr head meeting toplanti:135 toplantisi:135 toplantisinda:135 toplantida:135 gorusme:135 gorusmesi:135 gorusmesinde:135 zirve:136 zirvesi:135 zirvesinde:135 bulusma:135 konferans:137
tr head call telefon:135
tr head exchange takas:138 takasi:135 takasinda:135 takasinin:135 degisimi:135 degisim:135
tr head ceasefire ateskes:137 ateskesi:135 ateskese:135 ateskesin:135
tr head document memorand:139 memorandumu:135 memorandumun:135 muhtira:135 muhtirasi:135 liste:136 listesi:135
tr head terms sartlar:135 sartlari:135 kosullar:135 kosullari:135 talepler:135 talepleri:135
tr head statement aciklama:135 aciklamasi:135 oneri:140 onerisi:135 teklif:135 teklifi:135 roportaj:135
tr head strike saldiri:135 saldirisi:135
tr head operation operasyon:135 operasyonu:135 operasyonunda:135 provokasyon:135 provokasyonu:135 sabotaj:135
tr head visit ziyaret:135 ziyareti:135 ziyaretinde:135
tr head war savas:138 savasi:135 savasin:135 savasinin:135 savasinda:135 isgal:136 isgali:135 catisma:135
tr head election secim:136 secimler:135 secimleri:135 secimlerin:135
tr head sanctions yaptirimlar:135 yaptirimlari:135 yaptirimlarin:135
tr ordinal 1 birinci:135 ilk:136
tr ordinal 2 ikinci:135
tr ordinal 3 ucuncu:135
tr ordinal 4 dorduncu:135
tr ordinal 5 besinci:135
tr ordinal 6 altinci:135
tr qualifiers 0 dogrudan:135 baris:138 son:136 ikili:140
tr next 0 sonraki:135 yeni:140 gelece:141 onumuzdeki:135
tr planned 0 yapilaca:141 duzenlenece:141 planlanan:135 planlaniyor:135 ertelendi:135 ertelenen:135 iptal:136
tr vague 0 gorusme:135 gorusmesi:135 telefon:135 degisimi:135 degisim:135 liste:136 listesi:135 sartlar:135 sartlari:135 kosullar:135 kosullari:135 talepler:135 talepleri:135 aciklama:135 aciklamasi:135 oneri:140 onerisi:135 teklif:135 teklifi:135 roportaj:135 saldiri:135 saldirisi:135 operasyon:135 operasyonu:135 provokasyon:135 sabotaj:135 ziyaret:135 ziyareti:135
tr round 0 tur:136 turu:136 turunda:135 turunun:135 turunu:135
tr demonstratives 0 bu:3 su:3
tr possessives 0 onun:3 kendi:3`;

export const HEADS =
	'4NJQ3QKECIgAAAAAAAAAAOAQ5FUMABgEAEBEQgAAAAAiAlAiQMAMAAAAAABAAhBIAAAgAQIEBADAKgCLAACBEFMxMAUAIIABAAAAABIBYgCCQJsGAQAADIIAAAgBIEzhNbAKlEHtrUIhAEBBCKDAZAAAwgAMoQVIAAEiAAg9IsQEJCAFcAgIBAQQgAAAIBMwoQAaAJcCDAIAAAAAAAAykAKAgAAIACABlABgTQIAAAZCmKQByM6VgCD0BoABVIACACJAACCwgAYhAgNJEEAAASIEIBIwAIAAAglEwACEAABIAQAAIQDoAG44SIQAnRn4AAAAACIooAQTIhBEAAAhcCAECCAAAAAAAEiIArWUpGgIIAAEZQAFRCiAEBAQilgCAAAAAAAAAABkYnCSSFSAQWCAMCDCaAhGD4hQNoEEaURCEY4IAAAAAAAAAABAQUDAAQAgIAJABUNAFAAzCBLAQQAAAAAoGAQBAkpIAACARiQOQODEDLwQLABEAgABAAEgGQFhaACAAAIIASAhAgAAEGDAYABAgSB+KgQAQRAMAoAgYIASBIAgACCMAgSgBCASAGQBQRDEADANAFAAGAjGyIMilp4EAIEhAAAAAAAAAAAgFACBdwAAKWQADQAIiEAYAEASAADQAAAAAACKAIAOAAAAQYAREBgQACAAwAAAAAAAAAgoAKZygGtQQELCMQqAAgsCCgAAwEAABCCAHACJWwJAEFIaDAwIEQC1IQAHDAcAgCAAEWACUwAAAAAAAYAEgEBAAAABAAEAAAAABADQgQAAAAAwAgAFgCHRmABkAQIUISSygTCgAAFAGUAAAAAAoAgAAIq2JjgAsOAAkAARBIJCEAQAQAEgEAMAdyIAABAAEESBAIIQAFEgGcCA4CAeTkQMxQIAgAEAAAAAsEiCAQAAAAAewwEAgCgRARgBAAAYAANOFkAAIVAAAAQAAAAAAAFADVAwTYB6KYACQAKHlBAAICCDCEEAIEFAAQAGAAQAQURgQ4wCEQAAAAAECWhEGaAACEAPrEEBEBSEAAAAAAAAgQhJAay6AAAAAIhCBAAQxBUEEFEYxCgICAKGQQogiPyQCQAoAECTYDgANZyrhwIAEkMID6yIEoAUqQgSKccEQQREAgAACQGEJAAAAAAAQAAACRNWcEEEACAgAAAAAAICkDABBAQAqYoywQCAg4EJIIAwQAAYgg5RFCoAASABFE2ACoCwEYAAAyKEgBABAAAJEcIIAJAAICQECoAGQAoEaIxABGAaHFAgAAAAgAGqClKAhBBAAAKBAAAQQIAAIAAAAAAcAAMBAQAAYCAkBQAgOmGhwDEeAUVA4ALVRhaAMcUCyAqtEBAIAgAEAAAAAHIMDABAAEAEBABAgEII4eEAQAABAAAECIBhIJUQDEgAAAAAAAAIDkAMAAACAAAAAAABECAAgEIADEABoAAEAQEAAAAAA0GnIhgIQRAAQrECmAAAAAICCAABQAQigQABAB0gqQMBUA0AAAAAABwADEAYAAACBuEQjSQQFICKBAIQghoMIgAAAAAQBBAAAhBaAAIIUCRGpICQEQBiBAAAAAAAmGARE4gECySoBqYQAAKAQAIEBQQABAgEAQACYJBUOAAAAgoAAAAAARGKNwCAAAAIACCaRAAEyDBQQAhAGCQgAECAAqAAgACCCRCIggEAAEhFAIARgRAxAwAAAQQACAQZkS5mAAAAAAAADAQIHU8SBErioAUkYGKgAANFBHAgIAggAgAAIDGgCDQAFAOUAEUgCEAAAAAAAMAAAAFAiQiBwiAIAAQkAQACCCBIZCAVgDICAEQgaAAwIABAEAgAFQQgCokAEgyACgCeUkQQFAAgri5KdgAAAEwAAAAAIgAMAEEAEADwIg4NABAYAAAAAAAAhEAACJAywAAAAAAhBEAQASmoIGEQA5lAACCAgCIAAABgYAUAABFABoIHBAAAAKAhiKsgIAEgUAAAAAAIcKgRAAAAAJFGxQawwjEJgJ0AggCACEACJWxhIAQACEkAgEEAEgAIQCBEIBUAicwQuAKAUIAAGAAAAAAAAAAALheKIwAiWGoAAAAAGxxs1sNAQABCsKQ5BAAECAYQAAAQA0gAhQQBAAGxYwACAAADAAAAACQQAAAhkIAgEBYEAAYhkQxEQgpEAAAAAAkEAAAAAAAAIlqICAAIAIQEQWJEiqnBwkIACWFAgZgAAgSoEBEIgEQAAAAAYFIRggACJijwETAEJIAQKEhACgRQEAAAsYFAAQGICGAAQJAAAAAAAAAKAAQMACiQBhgAuguAIB6CAAQAIA0BAAVEQEMAABQNCgAAIIREBAAAkAQJSBGAbAgIQV4AAAAASgIpEEAikBACQAajAAmAAAJIAMgAAAAAAQAAoAIJC+AIIIAACSNhYECAgACgCEARAAAgMCAA4ALVCVBQCUFEUAAISMBAAAAoABgAEAAAAAACAQEAAAAuTAJBgAJoRAhoAQgkgU4KAJoACQAIgEkWOhJiiAlACEQFAiFIIIgFkSIAEEBFAQYAsBikAAAhAPABjADACAAQSAAQAACCqBADEQkmpygMQgARAAAAAAAAAAAQCEIiEBAABAAAAAAAAAAAIACCAAMLRgAUEINKQcjfMQAkQBambIEEIpG+8oQ4CACKABEEBiISktKASAe9CoBUEiBIAEBAQYABDCJAAAGQACABAQAB4Z8JAAAAAAAwDgQoQCjREApAwAAAEAEAAAAAwMQlsoAQAC0LGTBAw0RC1AkgAACBgEgAAQEKEIRAAAAQhcDgBQCAgAAABAMGQQCRCoALHIAFAAAgQAAENCERQAC44GpIMQACAAAAAABCkoDMQICoQAIAEAQwAAA4nKBSKUmM3AQgAAAGBIADRSAJQgAgABKAAQCAgsyJskkCQBaAJAGAES0BEAAAQgJBRiEzORVrBAQAwAABBAAAChZAAJAIAREAhAIAAAACCAAAghAlAgBIAAAAAAAgEBAAAEBIAAAAAAiQgFCohEEAAEkIQgAFAgCAIQKVAAAAAAgAEJIAAAYgmBAICA0AwNACAAIBBAhVIECBKAIAARIAARiKGAQAAMAQAAJAABwAABAgA41MAENUVAACIgJEIAJAhAhCTEwiAgPIAAAAChAAiQQATUEDAQIBBICQGgCUAAJAAAKMGggAgCAgDoQjqUAQIAAEGAgoBJRSUsECZANWAAAAABQaAUEDVVCAAAAAAEAAAJAIIKCAFCAgAYNSVhJBTIREK0wITKgwUwBQBAiBAiBQgAQhCJAGAFgCJKgIAAAACBEZAYAAEEBAABgQlaEAwQAUxwUHgwIAQQABARhQHYAwIQkCCyQEAACIAAAAAHAhwolGAAAAABAgAUIiTCIAQwApEAAJAACAAAgAAAAABRkiBCGVQkQbAABEgcAEjoBAoAWQALABAAAAAICGRgEBQgAAUAQgoEQAACACgGEKACAMAIAUAAAgGaIyAAAAAEAAACEiCAIEAAAAAABCQgAICKDAAgQcBNyEiAgqwGQ8oEABCAIjACAACQAEAQZ4ABQAsAARAAYKAAAAAAgAEBWAIAIiIgBAAIgCUEOAsGQh5pycWDBIAmwAAAAAAJIMAAgKAAAgAEBAAQAggCCYQDAAYIJUxAQCgACggEOAAABBCAMRQABJFgBQAiQEACAADAQBIAAgAACVAAAAAJICgA0JEgEECAIAAAAIAQQKKAsIAowAgKEACIEIECAABQIgBACQJEAIAAgBAQgAASVAFFJAAAIgECEQHCAAQBDBAFDJEGCgAMjg0g1lYAIgAAAAABAEkgQUSUwQAAEgAAQAABAgAgcEASAAIAG5BggCAQBJEMIQwDIPkZI4AAIQAAADAAwAQQlQygCSIBSgAAIUBBEAAAAAAAAAADAkEgDmAAAggnAKFwAAAAAPAiEIAQgSUERhwoAAoAgpgACAAABAIAIACAKAByITFcQMGhRAAAoAAAEJwgAAAABFBQMpQEQAAOhkQKEAAAAAkEgAUAAAAAAAAAAAkISgdQKDQTAaEKzEEARBFwgQEEgIAgKEQABAAASgQEIA4tPdIAAEAQjAEAgEBmESAMygK4AAACFBEIEKUBAwQBUqLGAfRAwRAkQSoAIADKAAEKPBEUXwAwAAAAAAAAAATAWA0RKABACUBkEAIBAAQAISwIYDAAIACACAQEAmgoiSAIEARAAAgAAAAABAADAAEBACJAAAAACiABUAIggjIQAAAAAABARAAACAEACAAjIZ2hIMAoIAACCkJIgAAAAAAFhSBkgQIUwAAAAAQAgRFARAwEkFCQUAIAgB0xAgY8AgYQCQAFAQAMHkNwQBRAQwAKCmICCGEEEAQGK0AhHAAgQEJCQAAABIBJBDWAAIQQCgQBIEQAAIQAAgOE2AhCAI0ElAVPEBtAAGAYwgBADwAogkgAAAABAEghQAggAAAACAEBQhIUEkZBCAbo4AAAAAASFEAJhAACAAAAAAAAAAAGBBAAYgEQhAIIEAAAgTAAEQAhAAgOkAEgyBmCgAAQSAAgJMgBYmwLEAAAAAgwkgMAhQAQMAAAAAFQAcSUIwKQgAACKAigBBIBDAQBJEgYJIAAkAAgCgACDSAgAAELohAAhEAAAAAAYCAAAAAAQD4AARkADEAAEABABAQiIAAAAAgAAUSkQUIpQAhCSAABgCGFhEACAwIAFEAiAZAQgAAgEoI4DAhAFAOQgAIQCRkMUAAIIyEEBQBGUAoAwgIBUAAAAAEBEDJMogQEBFgAALBEgyBxgQjooHBQAAAACNcJkAADCgAggBEyUoxDG2EAAQAQAAFAQAAxEBiSCDgkMidDkBoCDAXECYABIABACCLAgAFAhCAAAAAABDYCA6AAAAAAASEAADIAQFgIgkABIAABAIBIoAIAAAkAQLYrYABAEQCKNRFwIhlJggAAoAwgYAEFAmbxgwSGBB5SNNVxmqFSYBAQEAoAIFCVSFig4AAAAAAAAAAAEJiAIYCMwUFRhAEkBiOEQAWkgGzkmSEgIBABAIhUhoAAADAAAAAAAAQEMJgQIBMSIBwAtVAQCA5KGRkoEBAAAiICIQgAIJAMKASKCGkAIAAQAQBABISmEO0BOhJ0CBBgKAAAQEC8NJgCcQAAkFFACDA3BACYCgQI4BIEjQCwYAAAAAAOEOgCGEBAcEAYQHKcCtSWcAE0CgBEQAACAIJBQLSUIwAAAAAIIKGEkAUABAmiyOC1ACAyChEBSUAIBQxJ6gUA4ECCAAAqoABAAAAABhgxgyIAAAUIAlCACCAAAg4LGQAIAAAAMGgEg4IgRgAIQAAADIFAAEAAAgEFjAAzHEARABTAAgAQAAAAAICwhAIYCVBABgiCcAAAAAAAgEQ5kgR4KAAAoRAAAAAAhQgAwAAAAAAAAAAFBATFIAAAAAAAUVAQAKHAAAAEMAAYghBAACCACIgADlAAAIGACT1RIAAIYAAMQMCCBEAAAAAQQgAAAAABEAAEaSAAcAAgKQsSMBjMEABDggIFQByiAQBACGmiAAUNCAEyAgvBAAAAAAlRwhAIAFAwgEgBSAAIAFAIAIAAgAAAAAiAIAABwYfYkkEgAEQOwAkAARBABEAABAAAAAAEAAEAJAoDRsAYzAoQEAQBAACAICAAAAAFEQABQCAAAiAkACAAAgkAAAAAAAAQAEgoBuCgEAAAmACIoAhDAYCJEFAaBAQsd+GAAAAAAAAAAASAAQOHoQCAWICAAAAYBIBQUERkiEAIAAJQQwNQAAAAAIAEQAAAAAAAABJiAAAAAAUICAASCAQSQAAAAAhBjAUACIgABAAAIQDUJgYTBFschiAIovEgDAhEIRAAgIDAAAT+hFAYAyV0gT4ENTWESBFIAMAAEIBgEKYAQWogEIAAICCAwk7w2CRKAhCpaUxSLUCkIgeAAQAgEEEAAEZiAACABgAQAAAAAAgzMAQAAEAAlEBmwWAAAAAA6AI0wABgEAAiAABJQgEAgCCEEIQHJbBEWUgBQwbi2IOAQIgAkFmyDBDgIwACEABAAAAAAiAIQkCEAAIAAAAAA+QYJEAIEgoAEQAEAABiAAAAAAAAAAAAAEiIiAYEgEgBQiAhIAgAgEAAAAAKcUSRhCQQBACIABAGxKDLjkoCgIQAwQiAAAAACmyQZ0AAAAAGAABaAKBMkCIBAACGBCIBQAkEkIRAAAAYIEIQKBACAAAeBAEFSCAEYToFAlmCEQBUAgAB6SgQA2CPBACAAAAAAAwBDQQAEAgAAAFBAAAAAAsYRRgAICAEAaAEQEBEAAAQhaBgoGpBJygAgCGAAQGAA5KCEPAhAEBQDgULQCBQOA0QgC0yJgJQMAIAD0AQgIiBAQpU9E0IAmESCACCDsKBUYKDSjAkFQAYEEPggBCEApkgAIAAAAEQgAAAiEERAAwAARAQAAHQgBAGTNSVAAAAKKhAgAGACa2BcVwgooAIEAKEAzGCAE1FCggCQgQAsAAAAAAACiQUIYAAABDAAAEDAAIEABYKA0GAxATWLUJMkuEfE0BAyUPqcNCAYAAIEABEjFRFIwEAAAgKDUsIAgQKIQAyIIR5giKAEhAAcABCCAJcQUEAAcgCwICAgAwBSQEiASIBCIQ4BQQG4IAEiCCYAABQAgEIAABAAAAACAAlAVAAAAAAIAAAIFAADBAAAAAAAAAAAAAAAAALAAAAAAAABCgIEByNfiWwiDEgAfiqAKmAhBRHikkABgexoDIEVkojUSEBAAAAg0AAAAAEBAAKFADAAAXABDEAAAAABAEggiAAAAAIDRJQDCAAiAXQQzAKSAAGCIBQcGACwQKAAMoAgAAAAAEQACAAAAAAAJISAgUkfBEgIaSIAAAAAAAAAAAAAAAAAgAEAIQQEBSSAIAAQAAAAAgEIBCAAAAAAEAAoAAAAYAgKYhCgBoAECAAAAACAsAmEEBAAgAEeQEAgAIAQAQADAggAIAASIQBQIgEEFCsKIJWqABAAIDQCgBDAqAAAAAYJgoA4AIyDKAQgCAgAUA2IBgAREUAAAAAAAAAAAhQAAggQABDMEAgAIAgbKIAAAAABQMgCFBQIACQAAAAAAIEAIDUrgpCEQZhQigdMQEAAQAgigEBEEoAUhkFQIUHCUgRoAAQAQyAgKIQIIEgaAp8ABgEAhBRAAEAAAACmvERBCMwAAoBAAAAAAAEiSQAAAAAAAAAAAQAQIGAAAAiIskRSBoWwMEAzN/b0AQIcEAgAACAAAAADkshDFDwEULcAAwBKTWYKZDIAARSQHGEBMiAbAGBoEwAMAAAQmQABBIIAAAAMAAgBJAAgUQCAAEAKACUQEAECEgBAgABAARiQCpAAIAAiQAIBgIAJBWAmVgAIAEIgABACJIgXAAFCAAAAKAgAQYAAA1AAIAAFCwG5gTAAACgCAAAAAIGAIMAAAQQBBIAAAZAChUhYI6kiIiUoIQFw4uAARAByi6YkgQKAAAAAABFYAi1gARQAQTIggCgQwBAAAAAAdAAYIEwAKBYSAw5gAAAAAAAhAAYAAEBBbAAIYAAAwICAAgEACQBBKAAAAAAACAEGCkFBhACAEOCQYAMQAAgAKAIKAKBgBKAKJTABgAhAIABAAAiDBmEMkTAgACgAAAACABEgQExQYNEQcAAAIoSQAFQAAANoABABGgBRQEAAEQAAAAAAGHbkAAAAAAJCoIoQAcgCRwU+IAkQQiTYgAC4QGKA5CgACAQgAAAAABw/SPtAABgSFgMsQxBBCRABgACAAQARABAhIvwACCMIgIAAQAAAUEAAAAACAEAgWCRu4hAAAAAAAAAAAAABZIAACQE0QAMS1pBBAOgIAAAEIAAQIEBDCRUHIgkCAYAQoQCAAAAkBAMAwBQgBAAAAACobAonBOQAAJFAIBEBAsASAhREMAAAAAAIAABQEB7QRnRp0wgAAAABBEgABGQABggAAAACVAAAgAIBACAAAgCCcBEACBqhWWAAAAAAAAAAAFQReo6gA7AIEUQQmAQAiAAFIkABEAAGFBACYAkAKhCAAAAAABAAAhMEVctAEkAJEfYbwkICAEAAAAAAAHBBpwAApAACSoICwAwAEQSACAJuWwk4URAAwGwKgABiyCIITAIzpEAUAIABUAFAgAMICCQIACAQQhAARCVQhDAAAQRCIFYiASAAAgAAAAAAAKQkCAAkQAKssJAAWAAsYYmCdzHASKDlgAhBQOEBYwIQBgAEBEgEQRDExAEQAAAEkLMAQugADAQIEACBpoAADAgAIECARpEQAEAFAAFKAkEAgHIZARQiFCIEAgkwI80SZAUGQAAIgGQAAAACQCkABAopoAjBDQamTAgZgAIQAIAAgQAIAKAQAgAgAAAAAAAAwcUAgYAgSAIMBGiIICBAAAAAAAAQAAICsKsOACICEFBAAABKBBZJKQIQAkAKcBBEAAAAABEQASAASQRFAYmgRDAAACBAPRCQAEIhIHEGyAQAAAAASbwQAEFIapgUMQgtFEWaJAoABhAkABABgANBYACCIAKAiDkAwGkMASCAAAABEagAQAiQABABAQNEAgKhMSgABkAEgBmwEQQAg8QgQCAUBCAAAAAAFEAFBkYFDAQCwIEFRECAACEJEkQoABAAAAgAIEAAQAgQgAAgSAIAAAiAABGQF9HiEYQIiEA4gQoBEIAYICACAAQMgBAACUkAAiCQMAAAAAOCAIAQNAIgIAIAhAIxaAACclIgAABAAIWIIAUAAgAgIZBSSAACAmcYAAAAAaIIo6CMQAAgFkEAAAQQiCWAkRSABKDAEAQSAALCCajmEQVJssMDAIAPIgoHgAAAARblYUgAAAAAGGAAEkAoIIIAAIZYJAKSAIAAJABgAUAaQI+CeBCFwAM1EEF5AAGFAAIIBAAEAiACAcAKAAYArggEEEAAAQYAoAiAAgAZBBEAAgAgBFEKDEhKgeEhCEDAAERACEqIAABoKASASAgEgAABAgCACiWDKBAEEAAiQggAAAAAAAQEAAgEggABAIEMgAAQEARAACBAFCgADoABZANAJ8hkCAgAgCQBAQCAANgAEAQCAAAAAAAEAAEIAcUjAC0EFAAAAAAAEchiCAmKTYgAAAAACAAgIYAhBQAADgABoglqyBCRAgBIYC4QAwACCAEBAMQAAAAClkDAlAQIAICCwBQOCCAAAKaRQABLkAJAKgABCIqoIAgAAkAQAAAAAQUCDNADCSQAAAAAADwOEqyBCALH8wARhEgAAQIclAsEkAIAADgICDgAAAAABggAAYcyBCACAHETQgpDFQDDB8gAAYUQAiCAAEQMJHIhUEEMk4eASg4IwKAAIiNQwIGOjgg0BIgCAyIQhAAAgEAAggAownWwgiGAIAAgREQkQAIqA0IBvEABBAAAAgBQoAwgICATBABKAAACBAABAAAAAAGoQQmCsAAC4AAIAwAkspMIgAEABAAAAAMAI2AgLQoDIgAKCFAAAAACAxAkAgAABEMM4BKwAAAAAhulaNPAEFQRgBAICBwuwlAABBEMJgwQgEAQCQAmZ4JKRII5JIAgGoEAQhAwAgMAAIobEvwwQ8QIBAQEAgJABSACAhMEEAFBExEbEAQAACEgQLBWAAAAAAAQAgAggJEBQAAAAAAAQACRACMYKAAAAAJkAyAQEKQIAQhBokAWBImIAAAAAAQAAQUEHEMIQCAAIKMoYEIEgAAtICQAIGEBAQGAMgBkgEgAAAAAAAAEIA6gAcCZGAkAaDQCLIAQIQCAoKECHIAAAAABAAZELQJQkBQAAAAAAAAAAAApgBQgQAgAAAAAABAIAQLVABQRKEAQggiCREggAQhgJECAgBUAyAEEAABAAAAAAFoYAAATUCoihAUAACxEAQAAAAABAAoQKxwQAQWFwVFQQIkioggAAIIpDhUAhBAQFUQgiEUiIujCCACJQAAIDiIDKEGAAQAQAgJRQRkACCAAAAALhEBSACgQAKABgAACAAwAYCAwQgAKACAEADAEgJAAABBSQkhIYwClANIBBQSokW0JLAAAAAAAAAAAEAACgIAIDCiEIqAAECwAFAAIDBwAAAACAzAAKBIAgAKmEAUAARIAAoAkAsQAAAAABCAOKAAAAACIgAQkKhUElQAAGAD2GEjUAAAAAAAAAAAAAAAAIAgABIQQgQAFAgQwoWTAQ0MECQACAAyQQQAAEBiYEuQAAAAAAAAEJAEEAAQAAAACAgCggCAXACBhwwEIHAgUEAAAAAJTAaDQAoMoIAAAAABAfgBVAAAwGQAkAHgABEAAIABIAQY0FiSAKoKLQiQAWBBAAEAgBAQAASAATBSBgIGBIwQAAAAAAAAAAAABAgCAAEMAAAADQAAAAUAACAIQADQCAijAACRASkCmbQSA4gAAAAABQCcBQhAAQAACCEKEFIAAACCAIAICYKAAgAICAAACADAAAAABxgAggBAYmkBWBAgAOEgAAMhDCwRAHQEeCAggABIxAAIyGo3EAEiAAEBAICHJFCZJgFABAAE4ChAEAAAqEHEcHAQKAQ+QYGGAJQMQwoAUQiwAAAAAAAACJAAAAABAEESAAAAAAYEg2EavMAAZQSBQAKsgkgRBQUhFIQAIIAgrRAUAAEAhSAcoYKZCAhA+AIQWIBIAJleBIBAkg+mQBBgYcCAQiIEBAACACgAAgQAECBADiYiAAAAAAWDSwsKiA4tAFAGoAYEQAQsAABAAAJAAQAAAAAAEIAAgCgAkEAAgEIAUEgEAIAslQAIMQoCEgAIIADABZAQAwGgAEgQmFoAgAgBAQUAAAAADABQBIB2KCRAgEACAGAIhhAjSFAIgAV4AAAAAAgIB0gIIgCIAAAAAAFwYEICIUGOAQABlEAAsYBAAAAACKABwAoAAQRgxEhPkAhRBAADBAAERCgAEAAAAAEhQQgAAAAAAAABwAhSSAAHACEIgEIRAIDAaH4AIAEAEKDQNGmAkHVAAMAAgIQEAAAkDAUCkASgAAAAAAAEFYABAASAAIIAgAJBAIoCUBBQAAIk6BFCCUFARAgAADBlDgAAAAAIAEAcQkIIOBgIQAAHAAYgAAAICgAAAAAAAgIIAIAASGACAAgvCAWAYACgQOAQACEMEAUCIAAAAAtKFlyBoqBwgIBAAg0BiKZACBACAKDYuOUCIEQAAAADQFIkCAQCADA7SkAIIAIAXEjgBIGGQD6r0QAsQwDECBcGIUUpNCgIEAGQAgkBCkQCASA4EBogKgAAGEGCALtmYlRAAyQAAUMUYRAUAogEAAgFQAAAChgICJAAAAAATASiLABUCFAAAAAAQAABBIHBoEACGBNogAgRIoQKAAAoglSQKAQAAIAEAECGAGWJQaESigiIAIAAAAAAgAAQIACABEAVAgLgKgAAAEIksSERgWhRICAgQpLmAJIAAADEgHAAIELhCQAgQACAECIZAQEQQIAAAAAAAAAAAQYAQIACQNBBAhJAgAAFBA8gAAAMINCKUAMABSCXjnzERwABOUFEUUAgAIQEAIUIAqAi5BQUYZAAAAAAAoYAEAAMgjAAAAAKEAAAAAIQLTAgJCgCFAEQoQsgLaYQBIAAgcIAAgYAACJQAm0AEAQAAMgAABIMG6UR4AAAAAAGEggQAAIBQAAAAAw0AGGAAMCAAQgAEWABAAUACQCRYCCAAEQIO2wBALEBoAAJCAAIhAAKAAAAAAECEAAIUAAIAUqAYGjwBJAczDIAAEASAwiUAABKAAAAAQAQARABAAAiAFkBAEACDEIGFBABBIAMAhDAA/s8rvQFJCJUkgAGABABqAAAsAAMSECABNCCAFECAAIAAAAAAAAAAACgCtzMAgAAAAHgQAIaCACBCAIQQAYAKUAIBAAAQAIAEAAAAACCAAAUEQAAAARQANAJgAAAAYAIAAkAQAGPRjOQGAgACHIBoCBAYAAGSAAkABAIIKUADAIYAAYAAAEAWEgAAgAAwEgFsRAACAAAbIIAAYBiIAAAoAACgIAFkEARACAgAEpg2quGACAAMEAABAgAEACCABIAAGQISRCAAJQALUIU4CIAgAKUAEBIgUHTQQBAAggBESGMARK/EwQECEgCEAAAAAAAAiAYgAXQAGCwAAIQJIIgiAAhBAMwAAAAAAAAAACAAAQhQMAgEAEqIQAAoI5YxARAAAAAAAAAVnAiAAkAAAABDAIBiCAQgBEkQCCCAAACAAAgAAAACAAAAiAAASQBAAAASD8tRHQAyAQQAAAAAoNABAmZBkABSBEAAExikEKAKADAQAQAiCCgAQAAAAAAAAAACIYAIEtCoQBAARBAAIopIrCyAICAQAiACCiMBCA3ICCAQQDgiCQZHCAiAwWCAAABERMgQSACQAQEEgEAUgIEAAAhIDgFMABAQWEAQEBAEAAgEAQBBAAACCLQYQOSQkgKGpZEgKoAhAo0ACIwBDAAhIgigIgAEFMygAAAAAUMAgIIEEiikAAAwEAgAYAJRYEgEBEIAAAAAAACcQOYAEAFMACCDCQAAAAABAAAgACkggAkHGcugBogiAAAAAAAEQBKAARAAAAAAEBgwAGhBASCAwREICAACKUEAQAAEBAAAAALAAAKREAAEAAQwIAFAAgACgBUxBAkoIAEAgBAABgMAIEAMAaEAA0gMEgCCCEICogAAAAAAigDABQCAAEAAAAAAAAAAAAIAggAAQoAAAAAAAoECIACACAAQAAATAEdgQQOcAPQUABACQQBQCAoAAAhVKBMAdBJJdRJFgBwAdAAJxBCgMEIYWCCKIAAgAHrAEAgXyTEQCgIAAQAYAAECQgAYQEgAIAjYBAAQAGAAQagCCAClQgEAAwAAgIAABQGAHpIZgIJoiEAAikIIgAQJQhIQhAIAADQAAAWKAQAAIBCEKgAgAQBIAAahEEg0UAEArlD4QDAgCCkAgABEAgAQAgGIYIgoADQgACgAhEQmkSgQEQhnBUoAcFAwIAFAAAAAAAAAAIIgCECAAgAAAQJBwhbgAAAAAGU/ruwAAAACMGAYAGpTFQISAAEEQCEgEQAEqgAAAAABBCgEZIDAAACIhIGMAAAAAAAIAIGSDSQoiEIswIFCAgiBAEAAAiAAAMAAAAgFgAYAAQCCAAgAAEikhIsQEAAYAOqIEwgAAAAAgAQDCAAAAADgECBkKhIAAgF4TKQAAEIKDBgFlQ5pgFAAFAACIABOgAAAAABYQQERG4AchEAkAAAAAAIYAEAwALABCCEHakHwAAUABwQFkCxAQogghAiAEAEABQEQAC4C0kyHARAFUQBREKOAgAAAEAwBAAAEBBmEAAAAAAgAAhEFZQE4YIwYUA0FAgEhAAAAEEAQAEwCSSAAAAAAEqJMQkAEIKAEYYIACQAAIABIOIEA4QBFDopQKIAAaBoNBBksAIAQIAAAAAAAAAAAExCABAAAAACAMGBCRIqIAYQQBAAAQEAIIYDQAATAECAIAiAABAGMEAAIGAAQCBAAEEAUUQACKAwAAAAAAQhAAyIfYUAAAAAAEogCEZSArIQEEABCSwQXSAAYBmCAEIAAAAgAkQAgIAKiIgoMEBgQogAAARAAAAgAQAAARAASIhFk8BmAAAExUgIC0EUQAEAwAAAAAAECBEXqAMANAAFoJiABAqAEBEggh0SAgmgAggAfQAAIGQCABDRABAWKFaInBGEpCAAAAAAUgQJAAYEQhiBgUICswA8EAAAAAIgAAIAAAIgAhILMIxAEQBACgAIABABAQAAAAAAAAAAAiBAgBMBIAEKAnNGUnColEQAyARIgAKYAAIASfAAAAAEADGhAgkCFwAAAAADGASHgIRoMBQAQCAAEQyAMAECACgAwcYgAAAABC2scBIgogzAAAAAAAAQgCMNE00CjXYcIKACFBBAQACAAAAAAEKRMFCEdBxDQABAkADAACAJBK4yGYIACAMAAAIMAUHIAAEgmAhBikBDAAQ0hbzAyAUFQRmAAiAgNYSFwAAAAAMgCggJIUgQKAgDIApAEEFTAUXBICWAQgAICwBDAAMwAAAEEgUBBOZAAAAAAAAAAAA44FECABEAACpIYYUQAAAAAAAACFQoSAAAABCRgFQQBABgwAAAAAAEACAKZHGjAAAwIFIJABjlIKwYDwWN0UqIgIACgggAACAAAAACFEAKAWkAIwQQUkDwgAGGAAAgEAKEABAQQAAQiIAgiRIEgBQBUEIBAAIAHkUAUgZEOkRFiABBAAAAAAAOAQgJhDTYpGAoAhCAggAAEHAAAAkAmBAAAKAAeBJACAAAAAABaggoAxSgEAAAAAAAAAAAACEDQEgBAAEAAAG1QLASinAJAEgkEsQAAABAAKAgAQAAAAAAAAAQAwAMAgAAAoyAABEBQBCBiIAElIACAAAAAAyIBCAKoAIgkECAIAR9ABEAiCoKwAAAAAAIAAQAAAAAAAAAAAwIQAAAAAAAAACAIEEoABAAAAAAACAAAwAAAAABKkRYIiQkAAAAAAAJChBFcAAAAAhQEkCQIAFAAAAAAAIARkAgBAQCCgRiElgAZgAkAQDSAQEJAEAAAAhEBkiwqiYGRAAAAAAACgQQEZpm48lEY1IkIAACAIAAIEEAMIgjFDjdgDTCAMAABDAAACGAAUEgCAIjYAhoAAAgAEQAAQAAQQJgQAAEQAAAAAAgAgBCFBBABMGKOAUAgEgAIMUAjSJXAQC0QToAUQCgAAGENAIgAAAQAAAAAAnAIAAgACCDZUEiWAIAAIABACQGNSgimECxAMAeCKAIQQAAAJBAAAAcEIIBIAAAJRAoACRAIAAwAAgQAAAAAAKgCQIAAAAoQoAIcUAAkEAAAAQEcAAAAAoFtioAAIYADMihYABoAAhEAIEAEEBBnGAAAAAIKAABJCIQKAQBEgUAAAAJGBIAJoAAAAAGEBIIDJDkBSgAEAAiAAADFkLQRAQsClVAAEAkAABgAEAAAAAI1QgDABAMAAAWAAABgQCJAtxO4AAAjgAAACMAAAAAAAAIJBMImlAwCAhBAhAAAICgBQEAwgCAkigiEQIJRwHAAoAahCAApBlCyAAgQAAAAABIAAAAAgQQCDsiQEABIgAIosAkYCEJgQQpGIQFEBAAAjog8tAxgBCFYNQg8IggCBAkAAAQSSIsICkaHCAAwABAABABIAIBQAAAAkICACAAgAAAAA96ACIEADKAxZIgJZAAiAQAhGAS4AAAAAJEAAEoYAJIKZwxgYAIAAAiDCgSUAAAAAQQAAuINGAgMyRRJAHYQQpSqEO8A3MK0gQAAABmAAAEAAAAAAAAAAAJZDBkA4a+IxAAAiQAQDAACJwABDC0YYCgkABAwkFGGKiIAwqAAAAAAABRAAAAJCGpYAGMAAAAAAUBgIAFAFCABmCEIDCBgQRAAAALBRBAwRAAECKjSAiZMERTwGAEEAxECCIgIAAAAAAEBAAOGsKASAJAAiAAwMCQAEAFAAAAAAAEAAMEAUABBgRowAOCALUAUUIAIBBACAAAAAAIqzxQ5EAQKBxRQDvAQAhACUSQgEAAqAGAlqMgwAYAIAdBgUlIIQAAbqMVAGAAAAAFAAAAEAAAAAEgQCAVAEgGEkP8QBAAAAAKAACABpCDobAhAhoIQgDIMAKBkRAAAAAAAQACD6IggFIkACASIOAAAAgUAAEAgRSCACIACAhCAwAIwAABIAABAMLIBMMAAAQGoBQgKBoQABoJBRyQBAACBEgAAAAUiWbGAFBMRGIiFIWCABIACAgIUAnIGCAAAAAHACBIAAAEAiWAExDAAAQgjEQkADAAAAABC4QFAAkACAAAAAALYe40MQaDI0DgBhCfmKJgFAISCC0wZGqAAgAMBACQBMjIUEUwAQQASQEkAAAjaKQUQtQ+IGAQAIJRK4hQAAAACAQxIAEAAIEAAAAAAAIEAgQTsFkwZqkLAQAuAChQ0M9o6CWABAgA4EJAABAAQgEACMABlihwQEgcgECAAAAAAAhBMLBhEwEAZAAAQgag4AIgEAAYAQGABUgK1UAAAAAAAAAAAAgDBBGiBAACAAAAAAIEETAAEHYgFMARpoQUYDIxqCAA0AAAAAqBiABUiAgAgAAAAAAAAAAGiAAIFgEDAACK2AoAACAgAAAigABggAAABQQCk4CVKAeoJgFABkAFI6lU1IAwTAAFAihAAABKCIB/5gEyCgAhAAQCAAAAAAAAAAAAAAgAACIEJJJDjmIeNRJcgEAABYZAARAKEDAYERAgAgiABhAADGgQIgAGAMCDgAiAYeCCGSAICVBEAILEB2JpADwCSFgTAsIIIBEAgUIEAACDDUCCgFIjAQmA6CoAAAA0AIAQAC7YlagCPbhCYCAEAIQhQADgQCAAKAAACAACBAEIMQTbYAAADEACkECMg1AhASwgCZEAIQACABAAAAAAUEAAAAAAAAAGBACDIBAAAAAAAKMDBSCgqAAAAAAAYAAEBACogCABAAMAAAAAAhAAIAAABAEQwgKCgJAAwACAEQAgAAAABBABIDAAAwgIABAARgkwEuAAAAAACQGGqQ0lfAguAKA4QAjuBCEAIkIUEBhQDIMXACAABCI0ACCPWCyKtAAQEAAAAAAAAJIIjJQgAAQABAiEwQBAQAQADAAAAAAAAAAABkAAAAlQEgxYKKJ8qMtASQobUBRggAABgAEgEAQKGBQgAICBAAAAAAdgDIlTSVrVhlKdpA2AGdZEAJAAAAEAEEACAIgIABiIGQAABCCQ4QiwABAEIIEcAIoQIAUAAAAACMIAHQAQAAkOYmwxwQsAOgIAgWAAoEyBDYcgpCgbAAFABAAAwygCAICQAavQAKACAAEgAgiBLpAwGAABAAAAAAFQASAAAwgAAoJCAAHJUhgCAVGCFAA8W4SMAAEwAAiAAAIIEAkDTEyLzQAAAAAAAAAAiAQAQAEBhFRELiAAAAAAsAKIAAAkQQQBIGCAAIAAMAARACBGADACgAQABIgDCAIAEAIAAIWHEAAgUABQAEAAACAgQIAEQAEACQBcFkf0SAANKAAAAAAAAAAABEEEiUIAMABAAMAwDQ0BM4AQCABAAACCgCAQJICUGCvAQCAAQAAAAAPqCABAAAAAAJDEACAAAAAMBQQhQAAAAAEAAUACATAEJIoQQFAAAAAAUgAkFAGEDEBAkAAEAgAQAZioQAABABCDRDMECAJoAQAAAAAACAgAAECCBQAAoAAAAACghACAABAdAEAAAQBAAgAAEASioA2RYUBADAIQIAAEELAAAAAAAIAIQAgAAAAcgVCCAAKgAAAAAAACAQdQgdDJioAAAAAGEwcaUAACgBAAARgCAAgBAYEJBKGQAAAAAAAAXKUIXgAIJSyIDCAiiZICDGBBRiAKwABAQEQAQSAAQUABAEUAaISEKBIkwDqAAAAACQyAYiQZQBEAEACMQCAAkAoJBUgiUOAMAIDAAaAQQCAIrRNWoABCiQAFH5mABLpsAAAEEBFggCJJAMGI4YUhAAUAAIAIiCAgAAEQQAABAhAEEAAkQAymXXAgBQICiqduoQBAABQGCRACjouAhAHDgAiURAVAQgAAIAAiAEAAQBCBEACFBImYH9ioABEAxQFxABUwgADQIhEQETAAkBABAsAAAAYEIghQAcOAUCgQEAAAOBMAIIIQAAiQQQXAAAQQIALUgwjIAgARAAAAoAAAAAAYAAEAUZNAQhWmpQEC0QCABACAGABgjADEjQAAQAEAISgEEkHAgJAAAAAAABgATIFEBQEZ0EAhARCsIAAAYACNAKKgAQSKAAIQCIIAwAgAAABAEIQBgEKKAAAyQAkAAQAeoxEQoKgCAApwAQBRRUgQAAEIRCFQABlwAIEAJgAAABArQAiABAqEAQowDFWAIBMYrIQIAXGUmQAAAMiA0CLdoaEkgBcECAgAAICAAAAAAUhAwoUQxJQSICBEAAzAAESEpIZAESSAQOTJ4PgEwh0YAEwIEDgAHFYkUCQLAAGhQMIAiIF9GCjAgCBAAAGAAE+YIc2gAAAAAAhAISAsCoEwAZBAkAAAAAIAECABChjwQAJAFIQwAAAACIABAKqAYoYAkAQQBAAEAAARAEB4QNoIwwAgAAAAAASIAIEQAAAAAAAUhYAAYAAQAAAAAAAAAAIBBLSCUQAMgAAAAAAQAACgAAAAAgJASQAgAADCDAQAWyICgibcB2AQMVIUAhVAQTIAGwAEIIAAAAAAAAASEGZSAwkgAJFAIQcwFBColqAIAEFRIAaIQRCYzIgowQcACQAAAAAIBwAiB4DKtNQUAaVAdIY8iIBIUoQECqIwCIGCASCGAIAMqAwwCAIgABgCkBcjaotyCkRSAAiQAACEkJEACBAQAAIB+wAAAAAKKNCBAACAIEgBCSCEAoAAABhAAAAwhEdCCACAAAAAAAEGTFEjiATRQAAAAAAKAQQkmgVgQAAAAAEwAtmIACgwQAEIQAAXQQAAAAAABIgBQQAoAEEgAAAAAAAAAAmBPQAAAAAAAiDXhGEigACKCAAACMACIDQBEOUACAQBwAABSAAAKCCAAgoAAAggFCCQAAAQAFQm2qiFIRAAUCQgZABCBghQC0IYNgIACAQBAChleIoAABAAAAAAAAQVELAAAAAAADFiVQCACIAhEQAoAJwCMpYCYY2GShSAAAAAAAgAQEAAAAAAAgUURAAgAEEABCAKCAgEEAAAAAEQmEABJAQCgAIAECEMFARAigIAqACAEZARABAAGAAgAAAAAAAAAAAAQCQqBAAACIAqGGwgBEBTAAAAAAlXPpgAGBICABBxVETgrFCYEgiljAQQVEBAUAABRymUgiCIIQEgQAQAgAABQAAAAAAAEAARSCABREIAUquJRFigQAAIgxgQeQAAAAAAAAAAAwyigAAgBBAAAAAAAw71IAEAFAJqgEBCADwpIoaggBamGAEQACAEBAIR4BJiAA4IEAMgEiiwETwAIAAEGHACKAIAEAQBIJEYEAUEAAhgIAAQkAAAQAAAAAGFAAQBAGnIp0BAJIAAAAADgAQISFACAJAEIIGQAAAAAAAAoQQ6AhglCqHIAAKEASCgqokAUSmAgmIeigCISiAAAgABIE4EAVIAABQAAAAABIgSRMI0SDaJKAAEJAQotSEIxFqECRAcwAAAAAgiwUPBSAQACmciBIAIAEQESQQoMEAAgIQMoBGgAINAJcAAEAUFIomMWZaRUABAIIAAAAAABAAKAACAEAQIBMAiZ6G4bEYBzRiAjAAJgGcAhADEXAFAgMEAAAAABCQQBAQJIgCAAAAAAAEAFAiBASjQCAAJBAIIAAzAQBDQAQIAoAIgAQDHJgChACAAEUBkgKASpEDAAAAADRAOAQAAQiAAAAAACIUCnuggHGgAAMAAhwkwAJAAwCAAAAAAAJQgiLvGBCT1XT2BgIhsAQAAAAACaIU1UywQAAGowYDAQEAgAAAAAAAAAAAEAACUxGMbcYPSWetBBEACCBB0JkTH+GAiIEx4wAAAAAAAAgUAIADBdACQQMAAggBIAIQOBACQwYAG4JAAACEEAIRAICAEBAEGAMACFGFCgEQwCDQlYURCAyQBIYAAAMBAIiAABAYJJQAAQAgTBIQAAEgAAgDg0gCYRZizBgCyHIIACABDAIA7KMhABAEIBUDAxQISMCIAEAwRwgiDjEBEAqTA4YYiJAYwgAQARBIESAAAAAAFbAoQIQCgAAAEIEiCjQEwcgSBEACEAAgAIAIIAAQEIAACEgACAAAAoFAAIAIABAABLQGhASYKUIGBmQRAAAAAASaAYgQAGAAAAsREECSyzIAAAAAAUAAAEBIoAgGABAAAEAIAQIEAACVABOxLARwSmTVdJLAAEgECAQAgBQsMEAAAIDUgANJEAAAgLMAwAABAyGAAJQAIAAOlQQAQAuFUAXgFgAgCGACkRItAAQFBACLIKOlAJUQAwAAAAAAQCAAmCIEBBOCArQ0JDgStCEBTHVJrgwQDEIKCDAAoEAAAAAAAAAADGDl9sBEbBIASCkBJEAJCIBAAgB3DlTIAAAAACEhpFmxCBMEARAEDhAIAgUBAAQCAAqAAAAAAAAAAAiAQQgAIAAAAAAABKmBgZDIjAAAQSAACiAAFAQOAEAkwAIjICVQBFgIUUIiAFAAoEhAABAAoA8EKoFAAECBACAEFyAQZAIsIghwABkAAABEIAACjQBNQCCIAACCEihgApQDQAECIAAAAAACAIIAAAAAAAAAECQiIQBOAjxziQAgAAJoCSQgoYIGEhiGIIQAAQCIAAAAAAeNqBhAAAAAAAAAAAqDRAEEgABYhcAekgFICKsAAgIEEAMlAAgIAJQADCKAIowFIiQH2MUBAgAAAMBcJgYiAgAAE4AAgQACA2ODJPegxQCoMrSdMAAAAAABGAKAjAAgCKAAAkAAAQYAAASFMABbBDAQKZkFkAACAIAoQAqARSAIBiVAKUHCIn0CAJEIAECvQAAAAAAKiJQFAAAAAAAgAAF0SgrEJiggBiAECAAIYBAkFCFIRLiAAbCAACBAAAvABAoCECLJAAAECAKIAMxGAAgAAAAAABUCGoAgBQACASAAAIABATlFITUACQhggAEYCISIGiAgAIIBAAAAKEAAQMABvCozHJEg6QAYACAACIAcBFQFBIgAAIQIgAAEIAEQIYCLgBAgiiQTb5QXoMCAgBAdDAKAQDACDUSYwEXSQJQUkAAbAARgAnACEACACgNJXcFRBjWCACCAAIAIAgJJ5CEAAQAA0UJUjxDQ8BARAAgABAIFIWABAIpBAAAgAjdkEJ7oFXjQhAgCKSCEI4AAAAAiIBAIWBEBQAAEQEAAaQI5yMAIUBQUDVAAAiUECUSEYkCAAIEgAOGEgBRABQIAqIhFABA4IKBAeABAlEABCAgihjCAAIQAABACLkAAIQ4cigAgCDCQQpEUAABJAAgAQAgkCBEAEOAlG0AAAkgmUgaGGAFJxKkA0TGjESGUXkSOqIhUCzIQAEBAPAAhCEAEIEARABcAwCBQAAABBABI0gagPwIaRoAAEAYIkIQAAAAAAAhigICkEIABiAApIAAEIAQACEBABQACSAADUAQAEAAAwAAAACIiNQGAAGBAKYQCgRUhZyCQgQGAAAAAADCgsoAIgICAFYKHAEBC5gQOaKQIAECQgABCAEAACAEIGWEAgagwARKACAwAKBAEEAAAAAACLCpUoENAk9IBQGckCEaAEAAMpEBAIBAECCCBkIIEgIAKKEEABEQACFgCEAAQAwABkCCBJCgggAgIAYCkIQIIQBAAJAAAAAAQQAAEDSDGVkmUoBCgAiAAEBRQJQAAAAAAAAAAIAhAABIdAyEEhC0ECAAABQUaAAIBBxACKmFOXtCBAEQIBAAgBAAABABAAIEAkxgTQAoAEAEkAAACAAAgQAAAAAAEIoRgQAAQBBiAIAYBAAAAACQAgaERA0AAAIBkkKACAIAkAABRKIAAAACCUGgADFEogEKsEPQAkQAQACsCIAAAEAgAAJLAAAgAFgSEABGgkGAEA2iQCCAQCAWAAMugdEAIQgBAAAAAAmrQOEQwIIgq9FlRAAAAJKgICQQAAAAAEIAAQAJARCgQiRKBClZToMIEAIYAAIKQSUHQgYAgCEVxAW0qzAAAASEQAqAIFQZg0BZJCgAAggIAARqCAAAAAAQAKBAgAAYAIMIIyqEEUGCAgBBAAAAAADAETdCBgGGUwFAZAAKCv+AAAAEMABAAFAAQrkEAAAAAAQgCABgbJkKgGAAIhQAACABstgAAAAAAOIOQqwAAgAhFCQQEAgShCCRggwBIYBFqAAAgKAoAEAAGAtLYiAGUBkAAAAAIAxCIAIIAAEAAgbAMAQAAACBAHAAAAAACAPBAE8GOERgggWMOADACIICEBEERYAIAAQpCDQgAQAsGBIYROQIRAAAAADAAQBgQAEBwQAAAAAlIQhRwWBxUCDJcAkECAgACFABgACQAAFCSIRiAAAAAAEACQAJMsABKDAEIIBnHQmCmZgQAAAAAEzdDHDUABAgwl4AUE6FQKgAAAOAAkAAIAYBAAAAAAAAKgkQAIw8wCFoEgIQQECgIADFwAAsxEBxmDCoACAASCMAyACoCACGBQQCAJIAAQAIAQAAEYXSUAQADBEUAAAcAIAAAHgRoIVCAABQIAAAAAABIAAIAIAQEQYaBGEAiwAJAAAAAACAwEQAAAAAIBYMISgNAMCYIgDQEQQAAFAAMAwAAAAAAQADABWKBR3kwlIRAQhQEAAACQEJfJQlAAAAAAAAAABCrWkPUQFEIAADCAAQQCIiQEAAIyLAEIAgggAxAAAigQBgAgBCDAAEi+MDAAFaVBDVQIGAFAAZASAAaoAAAAAAsAwhxSIEIKCCBAAAQAFIhJBQEIPUBABJgAAEQEAGAwABAgCAKAIKCCAKQgAQSIAEWMYRMWAQKQACgERRDUAABICQEAxAbRsBBIBIEAoQAgEAAAEUAGAAEAAAIEIsAqKCFGHQPCEMECoAAAAAAQUAAGQwEBwAACSACICAQgAACEhsAFCiGDhLQBQTIBhBKAmMAEIOxgAAAAAJCITIGEgcwmBKJ0GwAAAoAgAQBFAAJEEiwGBgRAKAIQAAAACpIxOIAAIADEBAIgIAAAAAOLpjQQgEAAQAAAAAFByQnDOCW6xEBIwgIAKqACM4wJEEpoBAEIAzJAAkCEMJAAAAgFxTKKgDcBgAABDAwIByAgQEAAjqQAIBQQgkA2SAABAAgCAAEAEgkICQAOALO0EjYEMIIQiAACBGAgBCIYAMCECYQhFkDyAdoaCAACBAgAAwBEkxAAgAIisESUoAgchAAAAAAAAAAACAUKAgAAAAAAYMIwoAICQJEAAEgAAQAQAAADIAiBCIAQAAAACSiyjQRcQQLYCgAMDARQECKgoIwgAAAABSBCIQYAQEBYUSTUQAAAECAAAAERQEAJBAQgYCAAgRADxoChBOYdZBBBAoAWQiIBkIwEEgFEFBAAAAQEAAAAAAcEIhBAEAABQgAhAZgLmCCoABAABBIMBIYAAHASAAoFQQMgIgAAAAAAAIACgQwCAnBNBAAZJt8jQmAqhAIECRCGCKIABAgAGBACAgQFAAQAjEWMEGEAQAggohIAEQQQAAEAAAGIiACooOALSCoFQxcCgkEGMAAAAAEAAagAgABSYQxQKQgCgIqIYQAAgRAmBjTwASHAAjEoAIAwJAAAAAAAAAAAAYIYgkCCCAGwKAgwEAFGUMEAANHwU4AAKAwJwASQYGgKE4zFUAAAAAAAAAAHQAABQJEQEAgBAQAEgUESIAAAAAAABEACCQMxDCIAAoCKEAAQgBxkoQSJABZUgUIQAAEMAgIAAgpgwKmMwAKAAwookCAiAEAKrJxiwggOG4ghBEAGoEEQIIwgBLwArkEmIKIRhoIYlAxoyBDAAAAAAAAAAALGsCgJAgAAACHAEAAAAAADUsCcAhKpIACDoAkJAAIBIAACbAAAUQAAAQAFAZAAAAiCApAAAAAABQkwPTBQQEEgAJACAMAAoEAAAAAAAQACSCwAkoAAAAABIIAAoAVIZSBBCAAAAAQRAAUUACIlMMAUAKACQIAIEAy6KE0QGYgYADBAEkRAACrIEEgEROB1CIgAIABABACCAjGIMVACQAAABgIAAkIwiNw0EhgiAAESFIAhAoJOlgFQBgIAAgJE5EACABBAIGAHUQAAgICokgNIgVEABKRrgiACgEAAlBBAgAAAAAAIGwAAAAAACRg6I+xKMkIQLFGwiZGEIBAg0EBIgYEkpoIAAUAwgJAYJRDGACUgFAJCAAUBuCBECNFhsaHoABABEAAAgNCSIuQEiDACEAIAAARACAIAQAgAECQwIAAAAACBIgAQAAAAARAAoAICAAgEYjlPALuIADGhInWBbAgABAMgAnQAlCMMEijQoUoDBNAKYgAS4IgAkAARAAAAAAADBEgAgQIAABAAgAiBACIABCDBrFgEGOBQMgAADqNyAAAQEtoUBAAQCY5UqQwQhCUgASRRDQUACAAEMOkASEAAAAgCACCEgIBgAAAAAGhANmAAAAAAIwkBAAA0AAA0AAIVBAAiBIsW4A2CKgCAUSgBAcBIgYAIIgAEAsQEAAAUABIgEgIcwYAQiCFEQAAAAAAGpRD4oIAACQAAAAAAAAAoEBQBDEYEEAFgUSgAsAIQAABIOgkRKAAjANAlAAAAAAAAARiggAMwOsBCAkgJ2IZgEBAEAIeAAGVAJAAsARMBCAKACMAAACAAFgLEiQAAAgEQSAEAAAAikAAACCEwYInIACAAgEACRTA4AASAAANSAEEoBIDAgAAIQIALgQAEAACAIRQEAIAg4QIAgCACIgAAAAAAAKAAAAAAAAABMYmIsARABEylAI6QAAAAAAEAAAKECAoBCFUEqkUiDiQACEEABAEEAAAAoIAAAAAAAwgjKAABABAREkQAAABAIQWQABGQCYCJEIIAABggAADgABoAY4I0QCAEAACQAAAABBJgwFAACAgQAAQkCAAEAQAYAgChCEBIQXIAVOWAMEIZTED0AHYAgiJBFCACAAUhQAAAAAhAiwoAAAAAAAAEIBAAQAYAAAAAAEABCAkBkQDAAAAAAAKAAAShBDKEEcAgBoAIAAAAAAAABCAIBCkIAgCALQiaGAAKAM3hQMEKIBoiQoAgQAADghOgaCQAAAEKBIAAQALFdiVijJcEEBGAAASSAggAGwIEAQCAACAwQKAgCxAzIKAEABAAAFCNiORgpBAAcSrqAAAIQWIBQAgEACAAHckAAAgFADEAIoMAACAFBCxAEhAAAAAkFARAgAmkgQASiAGmykJRKTABxpQAQVAkEUyAAAAABhJiuFAEACASCAACAQGQKahkAkDHKAAFIFAgAIAAAAAAAACggcQBBAKA0ABAYCOAAEiFRYQQSZCASWmwgAAAAACAAAIqBEFKAAsYIgEEVAgCkRQgGAGAQRmwQcBAAAQgFChEThAAAAAAAAJCAAMAMgAAAAAIAABIABTAH4kGHUsUAAABBSAwAgBCgAACggAIwAARohoUDSgAAIAFBYEJBEwADSggQHFzmPTdFKAhgSTQAEhAAIIYlQAciVAAQAiSgMJAEgEGCMIgAAAAAAAAAA6GEABgAYIhGQEDSBCB4VCGIiBKAYwDGQRidoISQdEChKA5WDhAoTpQAAAACEAQAAAggbI5FiIBIAAIAUwgOFKiQAoAoIIACA1i1Y0RAIDUMAAISIAAAAACAALIRIRBQoXggRQgQAABQEBBAACg1AhoBAAQAyDUBAA4AAoIKvCaZYAkABDhjhPCCQAABAAQBAAAAAAKQQ5kEAAAAAEABABEQAAIAlhASELQmAggAgACEACAICAAEhQACkGUCAADAACYPOikHLEBYOp4A3gAgACAGBUAAUQYWjAGAIWARYAmIAAAAAAAAAYQAhIAAAAgAijBkABgULAAABAAAJILGiHAAAAABA0FCgAFQUgITAFADBZABC2bSwoUQAAAEwhhAAbJIQARQoMEpQQAAAB8ZQkQAAAABEKKAAQBhCAQgQAgAAgETQAAgEBGEJEJgBAgAIFAw4AgABBAgAAAAAKgoCHAECgAAAAABQKSJIEAkDECYCCACVgIEAAAAAAAAClGQhEBQiYDACAAAJBAAQghOQmkSMlBAGAABHIgIKpEwTHgJC0gxgAAAAAAAgAAMAARgJAAAAAACAAIIAwMAEAJRACAAIQ1AAQMAAIYaCCNIHoBIAAAAA2QBCalAgAAkECgkAABAxIAAAAACAIACQKIMiQCAAgABNmHAAAoOADSoAkIgACoAAAAgJkDiQAgoCUA4VRJBIgACAFF4CAAIQQIAABcgAgEAAAAAAAAAAAAAAAAAABA5AAAAAAEAGEIGASwQAAAAJIJBhuBSEMEl8BJEw0ICiABUAgEAEhCMAwyYAAABiUQIIA8g1UAiKFACABAIBJAFUANSECQs5LAyRIkTvAAIuIBgAAAgbVEIAABAEACCQtDZCAAAAACBEM1gQoYGQCYUAgBAwEQMAElMWEKIRAAEQEBCAAQgQFFAgCCAAAUBhAAAA4wehYwAAAAAQACAAArQ3cgAEgEAAIgIAEYKIxVJUAggAQBBAmFAiwAKFAAoYAMIAAEANhQAYEB2JJEJRAAAAAAAAAABBw0DRlgGZaAQOChAAAAAAggAGSEKAAOcIAgBACACAIFUSEPGAAgEAAAAAAAAtKAAAAGABhEEAQiCgEAICAIIAAAAAYMjRAAAEMAAAAgIAAQAAAADakijwIERSx+CgQMgABCpQAQQAQIhDEhIDqAiQAAAAAAAAAAAAA1AgEYgSEIDgGkCuFtjCEAAGAJEAgABUCAAEgAEAAgAAAAAABUAoQEAAgAAAAAAYSCAAaQ0gFAQgAlAmBCQ0AERsAAJk8MpOCcGANICCIgAYAAsAAAAAQYk1AgAIEAQAAAAACQMYAANAAAAoAAIAAQAMiQAAAAAgIABAAACiADZIUAEAhAAIIQDBEBKBACEEXGBAwQ4xBqAAUEHCAAA5hClQyoQCCiA0CIABEECgYIYDAAIBAGFAtQQAVEAggIEQIQEMgCBGzIkSArAABSCgmAeGYVCI8CmQBAGWUAfBCMIBACgASsAEo4EvQDAkBCAIACAIXQACABAEiBIAyK0MABJAAAELAVIhisAMA4EOBCQgQkIgQABABwAIFGIQQSIAAQBQEAAMgQAAAAABkDBLABAgAEAAACgAFEkIFBIAwAAAAAAQ0JENAggPggAEAwAAAAAAAAAAACBBCAFuMeGiABIRhAAyARgCJJAlABBAIACAQAgBJAWAALgACAAAAAAACAECuFgAEAAAAAAYAAQAADKQIgYChCjxkTmeAAAQkAgCECQpNACCBcQAAgCQQSCkqYBA5AEWJCAkOAACQAAEhEgAQg0wQKQABBAIEBIAAAwREAAUBIQghACnQkmKCqwIAiMQAAAUBAAAAADABUAQAIIABAAIAAbQIKOCCiQLeQFoRbmcBEgoJBAZA2AIAAAAAAAAHRBmgwAIIQDACAEMEAAB0AAAyAAGgUAMCDAMIACAkhIKAQEMAEBAgE1MUIQAAAAAAESHAEAAQgAAHnIeAAAAAAGAIAACCIgBaEM8x0CcugEAQAEgglBLFiAQARAAAAQwEDMAHgAAAAAsFggCgEACAAAAIAkAAAAAAAAAAJAADHgGBHwCR5VjuEAAAixgQKEQEFoKklDDBIgAAAAAAABARMYCCiUAAAAACBDIAIAgQEMIOTAmEoAGOJAGESAkASgBgEmOBAqBAgICwJMIAEEEIQAKAEAgRDBoCARAAAAAAAAgKpS4AUQAAEUQIAECCAIAUjDAAQAAwAQAAAAAQIAAQARIEEESgCjCjwgKgKQAUAIAAFACMQMUIBICUIAKOoiEQAAQgAIlDMMIwxoIAAAAABAAABIQAAACRAWEAAIXCAEwGhAAYBqACCkgBQAYAABApCIQMwWwQAhAAAAShAICoAAAAAAgkAC1EFGBAAAACCQIAQAIUAAQABAgEACEBAAA0AiAgwAAEEQCCBCBgAAgAEIwSAAAAAAAAAAAAAgBBAAdYJIFRAAERgCEAQAJEY8EAYggCgBAkICoHEEAKIA4CgChwCAUjwAFQAIACAgBAEDHgAogBAIAKwAAAiEAAAAAAgAAAiEABhEEEoEIAEIFBTj4EELYgBgYAIGISA0RqTCdNQCrtA7FBAAAAABKCQAAAAghAAgBAQUKCgoJIAAACgIFAACAhuAUQAABIIVFqAWN0UTjgu3iEAAAAAAFAkAQR4LIhEBZEQiqAiRALw7AIqMRgAwMAgEBQEAAAgAChAUcIRBgg3SYCIdSQAQRJAAwQAgDNQAAiIAgUAhEmBEhCQAAAACAgGIgESCUCgIAAUAAAAAAACMDFAAQFAAAAlEE0iWEGAFAAkEAAAAAEhIoAEAKwigAAQQCAEcClXwACAAiCAAqAAEICAEAggAEAQRQEBAACAEAhABLIDsAAAAAAIAIJgB2qA4FBJABoAENYABCgASggAIAgIABBABACCMyAEQBAAKlADABmiawUSIUIgjEEQAJUYAYhMhgSAQgABCEAYMJAAIBADQgEgAAQKADEAEwkAIAAgQmEDBQCEAAgAAEIAAGIR0MAAAAAAAAgCBiPlDAEoCQKmAIQAgAUgIqkFEgQJQQwQ0oYBAAHBUuSqACAAANIAAYcCCEihARCEhDAggwBAYQIABFAYCAQIBAACQEAIgQVQAABqmIxSIAACCGzYLyASAGCCAAAEJAVB4AAAAAAAGAOACMiARBKICAAAAAAAAAAABAAgBDEBAACAQEABAIA4QAIGAAQpSIFAIIQiEIAAAAAOEIUaAKEoQVlo/EEYQACJAIv8Ey4QIQDACEyAIAAAEIEAiAAIFUAEBhbirgCgAAIB+BAAio4BADBAAASEKAAACCAAOBRAwQBCiwAgiMBQiMAIAAEZkAhmACCQAAQJqAAMEJe2I5CRAAEAF0QlIxNCIARDlQCIBAgBgAAlcAAAEwKkAaT1PQaAUkBIRWVcMIGEAQglZghUMAIhAABjeRQH6GJIDBEQCAYwAIKgQAAAAAOBgEEIJIAYACAgAgBACEggCAgEAAACAiBDQAlgCgIABBAYyEAAAAAAAAoEBcJEyCAAICAAUAAgABAEKwRA1gBkQAEAwEAsgAIoAAAIDVBkCAAwSRIARDEHQBkhFHBhAgAAAAAAIAUQ2CAIEwAAqQFIBEAGAAAFAIAAXIBCERAGAECgAABjKBIBAQCFgQAEAQBAEAAlAAAAgAAAAAGCgABhFQCIWIgggwAAAVAAAAAACQgSAGAYjYhRQUXBMgIoEQBEZA4QpCAiACEAAGAkSqWAAAAAAAAAAAEQJBJChzg3IAAIUAkBAKHARwCCAhEMDCAAgAIgIQYIJBgBJAEAKIxBE30LAAAAAAggQgAQAAAACK4A1iFAAAIEIARKDcokZEQAZGGIA7KkGC55gkClgk4AsGAEEAhIBIQCGIGRBTKQCIAQhACABABGBFBAkABaXIAAAAACQAACCAAQDIYCXAQQAAAAAQgiQEQiGQihLBYNTiLAAHAAAKEIRAA2aACKAEiSPI8aSEJAIBChAGICCYAAAA1AOBAEWAgNSEywAAAABAADyAWAAdAgACwAD4UBCAGAAIAAAAWYEIwAAAoQEBCAIoiAMAAAAAACRAEs4QiCaEtEENAAAAAAgAyS6gEEABAQAQmAAAAACUioS02ASxNKAGUEA1ACCYIAAkAMAUFShAAEAgCADs6kIoCAQAAAAACAxA2GAQIEQAAQAiAiAEYAkAAIAIqMQAoAgSABAQIUgAAAAAlEpKHQAAAAACgAEYJSIACAADAAgAADABAAAGh0ACAAIoZyABcloDEAgEABAABCBAAAQAgQAIQASAAFAAoMEMBAAAAABEQAAABA4EzIEgAgYAAAAAAQgABNAAAABaCRgAAEIQAAAAAAAAAAAAAAAAAAAIICAAIAiAhUEUBIyAORMptMLSAKCgCQAAAAAACBAEAAAAAARBEDDQBEABEAQRA5IJLlAkAIoAEAAIAgAAAAAAAAAAAAMAQAEISDBggAFAQAAEIAAAAAAAgAAgDABAAIBAAASOAAEIEAADACxAIBCIIFIAElGBMAAgIgCEQggoCoEApIoYgAACQQAAAECQAGzhQIgAAAAAI5BCEgAgEgDgQSJEgDAgAqAIGSFBAQEBBAikFE5BCjUASAAIa5EWSwpEgwoAEQAEUIxID8AOSUSAOKDIB8AIWFiFgDkAAAAAhkAACAQxQGSADYJQUwCIBGGQAhWqIKAaAAAAAFKAgAAUDJAAssSwR0pQAEVAyCwBASZAQCoAAKANcjmKlESBEgQwCQQLRJACKXiABAABAGAAACCEAAAAABA1BNouwDOgiEgBCCAYIwCqFEIIAggABGGQGooYQGh2IAAiiYGGIoSAQCAEhdDDDAAAAAAOAZAyAAECBAAAAAAAEggACwYSKMAQRbAAiACAEE4pQnADACACDIBBMAAAIBCMUGAAAAGCRAAABAAAAACAESIIAOAyyFJKMAGAAIEASAAAAaJwsiCEABJ4CAIYEQAAAAAA0cFCFCAgCxFACguBAAkiCCIAAAFggEgCYEAMoQClAhRAggQAAAAAyAIAIYgkgABY5IGnAUECZwAAAAAAAAAAACCACFEIcCAQrEAAKgLgIQoABABEIGGgJAUgY0kiCACAAQBDukD3IAACAgnQSxMIMEAEBwAFKAIQECAAgMgAFgCAIAEAAAAAoICxTAQAHMMESFUkJgIQQJApICgBgEEElAhEAACHWJEEAHICAggHEFGACBAIIAANAAAAAIsQEACEoAIAWCsACEQbCMRARZCIwAAgAAAAAAAIhEQAxMGEYCAAzSgBQACAAEYBAEwJAoUABCgAwIgUAAFCCCgCCBIDQMmAKAAwEAAKAAEAACGCkAgioAIiggABiCAQEBRMgAcIiB8MAAAgkEAAABGAQUKGEQCCIACCQABSA2C8AAkIogAAAAAJIAAABSAGIBACAAgEMARAAUKKKgcBXIDvCA5Y3SaIAAAAAABAEYLgAAEUAKDAAEEKHE4ABAEAEAAAAAAJgiIjAQMVAASIFARBIQOZQC0GAhQAIKCEBBQsDEEIgAEAIAGLSBAFAIgBAAwNwBBIaEMAQE0gkAAEgAQDCoABAGUAgQAAAAAAAAAAAAAAAACAJEUgIBCiAAAKAgAAAABIAQEZwAAgZMACMAFAgBADAIgAAkBAAh5AXHpKEAEAQAAGAAEBMAQBAt2YYcgEFEEcCYKXAABggNMAAAACAARAKgBAEIzAABCI0nSjAAAoAECiYYJxziUGECCIEgYIBiCGcXPHAIIAAEAC4HCBIAgCAAAAAIBUKwDgAQYFaIRC7OQwoUKAEABAIKGCAAIRAFAAQAGAEAlCMkGwESC4rSE1AAAAAAABSQEBlMCtCgaZEwKEAAAAAAAAAAMAIAAnQAAAKCAYMAAEAEiOAAMbAVAiSEAQFCgIBBIIAAgEQQAAAigACgFlAQBAOECAIEQKwCaAAABQgiEPOAAAAACACACAAAKAIAAAAABAIkIgirZgKgTAcpALUoQIWMgaAACAAgEaEQA6gQBQBAAAAAB0jmACAAAAACAABAQqh4BOAACAYIFBGggCBBAABgYBAABDJlIAAAAABWABEAAAAAAAAAAAaPAAAQAAAAAQAAkAIEENAEUxWEUAACBgGQEQBAAAAAADIAAaGCSCyoQSEAAAAEKAmARQwAAAAAAcIAyZIAkCiIpzwYlXgBlJqBAARAAmVwgAAIQIAGQAAKcRQQ4YQQJGAAAAAADClNoAAQIEAkBAAAKBAIUERgEIAAAAAJkkECACIqBLQAAAGKpEAABAlEIatmUQhgNAqAxa1YIlMGCRAoCAABABQAjAIAQgAAIgqAAESoVwAclhohAVAJljARFMGAgKkQAUQAAAgwnrAICBAAJBYCAAkAIAAAgABIEEgYBAEABAjMsgogVGCoFBCBBQBABgAAAAAhgIYBBIBKyFwIAEAQAIQAg0BnlAJQ6MUUohCAAAQAoAAALBBIgAAAAAAAIAUABAkAAAQAgEAApAACcQpgSAEJIDEAACAFYC8gggAeQisUpljUCASAyAAACBQEIQCAAgJFhCBxyTKAERAQEIqAGANAASAAAAAAAIoAAgRQCCQYgAAQAoIBoC0ASsWoSAKABADAAAAAAAAAAAABAAAAwDBIokqGgDYgIAAAYAAAAAAgAABIAtMDAA8WDbkCYEgKwJoFEwiBEAXwAoiQAAAAAEgAwEGAyOQEASAAAACIEAARAQYSAAAgQDgBCgCgMABQAgxGBANAwABAQAgACABAHlBeZ1AAQgAQAQqI6YEAkEojMmpAIENEAIIABAGihulhgEAICIFEVQAAYABBgACSAsJBSkwBgiIAEEBAAQBwAAAQgAAGAhAECQkKHEAASABBAiQiAAAAAAAYUoAwLAAgMGAkJiQApUQQSWWcLFDTgOoAGWIgIMQAhBEAIEhBgBABCQGAAAAAAAAzBrgFAAUAIiHgCCAAAAAACQKHEAAAAACCAAQxAABAECKEICiY+YPiCEQhBAQABAGCpICAAAAQOSEIAABEQCUADRGcIHABxIaBDYFIEQAAAAJIIJEAQAgEAAQAAqCWAmhqTAsAAikQQgAAIgQIIAAAAAAACoBCChJIww2gBLocEIFRcAkBFCSAJAAAgBIEkQAAAAAAAFEAAAQAoAAAUyCtEZckAQAMgkAIQESgAQAAkAAAAAPICZkCAQAQAAAAAAAAAAAAAEGAuEAiAAAAAAAATopoaKCZQABFEQAiKoAyAAAwRIkCACwAABBAAAQkoDi0g1gZBgsIgAAAAAKIDQARABI8QAAC0QEABIAAAAAADPJI8QJAFAFCAgRFCAiRNACBAAAoiBVaESBAAADTQ0lwhBQAYAMCAAAABAEgAQAAlAI2EAEBAAyaoOQJIAAAAAMACWQGMQDGIyeLACAAAAAAAhIQgkHAgEBQAAEAI8CoJAABAAiAAAFIOIwBEAAAAAwAhAgQAAgKABAUAAJVZYCIMyAAAgIQIgAAiQAAAAyYCOAAMKKABAKMxZyChkGAKDgkEBIFRABAYMG0JYEVRJUgogCiAABASOAAAAAIAkBgFAAEBACBAAEEIAQUEzSTAAZIGULEQCAAAoCAogAICggsE8OAMgEBAAAEEwAgAAAAAJgwgXgRiAIwAEAFAIIAAIIFAAABAAAQQAAAAAOAgQpQAAAAAhoOEAqQAlAQIgAAEhQAAATJAACAAAAAAACAAiDgEScBWQBYIAAAAAUBQxEEHABSEAAAAATBAWbBAAGAUAAAAAHAAgEBJFVCzBRJglogAhQMAhNhEAAAAAoyZmTAAAAABYAAAAAkCgIDghAADBEkEoomFDAgAAAADSBgIhDAAABAAAAAABIwgEAQBgAUqIhDRBgkABAAAAAEAAIQAAAAAAowaAqCQAACAAAAAAslWmEEowEmJHAOxBLFBiMBgvDEkAAAAAQaGJEEySQsMQQEAACJCAEgAAAABAFAApIEQ0MiogHEcQQAjCAAAAACE5EBAAAAAACgAAdABIHiABoAAAjAFQYAbAGAwAQBgAAAAAAAEKAAAAAAAAAAAAAFECCUkAAAAAHFEQIACiwCoEIAOnAgAEAgRwVgUAAAAAAAQIAAAAAAAAAAAAwADCAYAIAQBhGSIEJBAQYFwbWBQAAAAAkAgCwwAAAACADYaAQAAhAAQCjFAAAEQAIBBAwkKBAqAUCPEBIBBBIiICIJAEACCAAAAAAAAEEgAsbWIfUIAQCggkACMQIAAAAAEIAhAACSYMArAALECkDgAgQQoBASgSACBAgIgAAgBDAMAAEIABACEA4AGOJCFgQqSxTzCENBAQgAALAABABlAAgEAAgAkAKKAwEQAIAQJQgCgAQAjiyUEIQAQWQISEAgBgADAMAhYUQJAEAgECAApQQgcIAARAFABQDIAAgQBqABBAMBAQFPJJnAMmRCd3RgAAAAAIGAAQBgAuAAAAAAAH6hog2CqCAAAAAGEhCsCAYbARAgDYAgAAAABAhEMAgCAAAVwKAiEIAAEIg2QAACiEIoMQAxBgAAAAAAAEABACAAMAcAAQggOAAHICkAAACAgQJBMwAEDJBukxBgUCHEURYAEEBQgQIUBCAIjgzsEAERAACDQAQGyM8oAAAACoQAACIAEAmQBJJCjEFFpSCAFCgGAGAQMEgIgYcYQgAAAAiQUBAAEQBBGhoCQIkmAKkCXIGyCCEiAJAAAuAikEIIANAwJQFAIAAJUBBAAADAKGASoYiACAEwAAAAAADIkQASBGMJmG/GpSAo+AAAAAAAAACEQAIHwaBMEQAgAjAQEAABBACAIgABC30E8NSFUAJACAAAAAAAAGkcEgABgEACYAgEAAAAAADqhSbyEAUIIAAAAAAgFAAIk3akEBLgCGYs3QYDAABAAAAAAARh0NJyMQYgAwAAuAoO4pXgAAAAABFARkjIIBEgCQMgHGIiJDCAABAASAACAIAgKDrCYAAsgJBIUgjMSNgAglATAJLGbIAACDHQAcEwAIBEBAEAgAQUgiBACABCAQAQABWIAJAAgQgAA1I8hCxBDiVcEgxCEhAABAAIgBAAABEAEEAQmAAADCAAAAAABEEwRBHAAEQUgAAAhICAAAAACHECIIEQgAAAAABAAAkACSAABAagUgnAcGzAAAAAAAAQCgGFSZVgAEAgECkoCAJAIREAEBSUWqAIAAIQAAEAGgVAGJBAAEAACCgBAVIJYAMUkAsQEAQBQIFAgTDMgxQhRCKwgIGBABiIoAGoAQqioUBrcLJyFBEChSKjAkAMBNXEJMBxAQBKIAAiQKCECgAAAAAAKQABgAMABLEgziA0ABAAghEAAAEEAACCqEEBsAAAAAQAQACAkZSEKgAEAAQQQSQAACKCL3MCYAAIxPyUAABCADACAAQQEUAAEEEJAKFAAIAQQGgQKAAIAAAQQARF4w4tAgFEFABDBAyQQBBSogCAgmIJAwFkGHBAJAgAAAEYQJEUAAAAFQCAE4BAAGKcDBqgAFEhAwhIAInAk6ShCAXYICCEwE0CgczBAwQDAEAIIAxEFIwhEA0QAAIQAIIACgAAJTMpAHyiXhQmBAoQDhEAAAAiAIFAACAAIAURSBoAQ+AIrETAAAAAAAAAAAKaADCJusRSIAAAAAAACECAAAAAAAAAAAIUEFQBAhCAQgIgAEAAAAABCwAICCQAA8AAAAAAgQIAABgBYACAUIFEAFKABICLEESAQAEAAAIGAACCAIEAwIGAAgAQEUksIk0EYIBQAKAAGIlg4GRAAhKDCFm2QkSAFAACRAAJgQABAKBEAIAARACB8oQcgAjEZC0BWADQ50EqYIACGBAAAAABkE6C9AwAAQCkFgAAAAIRBQSBIOCAWGSAZIHMIAZIgEIIAIBQgROhIAAAAAAhUABBkAIgIAi0gIIEqYQAALBBECArhjCIAEAAAAAAAA2gAAKQFACDAAIEIAAAAAAAAAAAAQAIQIAAFABCTAAoIRJABEUACiMQQAgwABoAIEAAggAAAAAAAAAABjEhCAEURIBTAIaNA2QRwEAAABBQ4GMAQALIAwBIABAAADgMIQAAMASQCCCESdCcgBUQBgAAAAAAAAAACBBRbmAAIRBYAgQAATUgQACBAgAAQAhABAIZQGSQBpALgADAEAQQcBgopgAgAEQCAAAZE0AAAAAACCRIEAIBDQkYoIqRIIgIEQImAoBliKYAExBIbkIRYJEQZAQITVkd2AgIAAAAAAAACACAhRWIExAAAAAAiAgCaAAIIAAASAgAAAAAACEABAQMQwQgCCAIAAACkDIBCyACkEAakABABBCCsAgAAIEgAMQCADg4GAHAIAgEDAAAAQwBCACBAQAgAABEAF3Qm9NWQBMIAGgACkAEDYFkACMAggEQ4AQjCgcgAAAABgCABkIEAgAIEAiIQSIAAAAAQAkAAAAAAgAQAADk4GDEZVLCABqIF9RKGRAkkgAtYgGSCASMAABAAAAAACAQggmYYsYdCFp6gUAAAnIgAAQAUIEUAAEAIEIgyCwQAAAACBQYDQAISNZiQAgAAAEACBEAABc5BQAoAQIEMINAZQFLiZ5EIJBAogAAAAAAAAAAAGQIgAgIgAAIEACAAAggAggAACBBuAQggJAAEAGACGURr4EBEfJNFAAAAAAAQcbbygGwjQAIAEAMIJA0EMOAQhAxtkOF5B9wAAAAAAAoCQERCAJIQQQMAKAgQ6AAEpAwA0JYZQAAAAAIMAgKcgBMUc8AAAQQhgGECABkADkgAGqRKwEBwAIJAJCCABAAAAAAAtIchJAAAAAGUCIAABBAAQyVjlBGMWwwAQQE1B9FK3EWgcUwIAAHQCAAkAAAxwLFcBFKIkkQgo4wAAAAACUGAIUgFQiot5VIIAAAAABgAC0hAgI4UARBAAKIAADAAAAgrgAAGBQIAQANjQAZARAAgAAIAGExKBQAAAA5BBkIVUYCKA2XAYMOmCJAAMJElY2p0VgABA0ABFAAAAAACAEoBQAIghgAAAAABAUQEgACEABAAgBBAAAAAAiMdLkABgAEAryAjJJADMABQMVBUCCAohZRIJhRGCiAAVYQKICCIAACwAAlUYkQ2ygMAAAEpAGIBwgDpAQAIAAggQBAAQFAAARAACAEAHAgEFACAAAgExAQAIoACooAAAAwkSkAcgAmgBYFqSYiQgIhqAxAIBAkIJQgAAVQAEAgQABMoQAACAQgAUAQAU+qE8EIgBIACEAgAYABAAGAAAEFAISICIIAAQURAQBAARAJEEEcAgkcAEjAAAAAACAAAQgiBggAAAABYABIEAgAJAgIAEMEGEgQASCADAAARgAiTIuhwAACBIg+rSagEACQsQEFwEAAAAAACABFEABACACCIaQEQAAAAAAAAEUBQEUAssEeB0AEAAQASCBQKhRBBzCoGRASFuaBohAUExAFABAIGAAAAAAAAA4CAYAwACWAASSIrSABAAEAAAAADEAJMhgLewBEjEIgyUChCQIUAIDAAAAACAAIAgABAAYCgIAAASSAABESAJAgAAAAANACBIiSYAaAAAAAAwgEgBAAAMkcC8CAALAAMEAkpTBQgAYJEIASaBSEKDEABCIABQgCIEAAAAAGxMWM8HhAKiAAUAIAEQgoIEASCYASFJDAZBAwAAEQSRAIAAwIAOmFEAAABQAABAIQAAAAAAAAAAAAACCAKBAABCAAhBkgIVoeskVpMBgAABRDZACGG4BeAASAAAIYUgKACQRAQBBCMoCYFggAAAAAAAAAAAKiBQETAUKhAIGAMIgAETBgEAAGBDBAsoEBKOJUAgJVGCAABAAiCADgAAAAAAAxIhAcAAiEAhgERAgSCQAARABBCAQABCCRgAAgIAAQAAAAAMAACJAMAEABCQAAwAFAgJAgKFACBAgAIAAYAQZBAUABAABEAAAAAAiQClgACBQADAEAQQAQABIAAAAAAAAVAAAEIDcDcgBgCRiBAQASlGAEDQAhAgcQCggEgqMgCCpAAgAAEgAAESACBSBNECAggAAAYEMQAAAAAMMAgEEkAAAIBCBBBqMkJcBJIIABoCEEBAgAQwCNQAASBKkKAi4GAzQxMGAOAEgEQIAShAgBwQIEIAAE4AAAAAQAQADAYIjigAQBAQxMgQjAEdIACgACAAERQ4GKELIBEQhAAAAAwQAINAUEoFQIQCRAQJgAIkgJAABcAkByEVAAAAAAARwBBAAih4RgAAAAAJ0AAQ0QYYQAAAADIkHIhgHAIAhPGVBGYQAACBEAUAAAAKDoCioXkqAPQBEAAAEggADAAEAAIgBBEMMloAAAAACRCuCQRAUBAAAIAIQAAgAAAAAAAAAAAAAAAAAFGER0EAFoBMgBSIAgAAAAAUEAHAAAEAMAgEIAAWEICGAAAAAAAAAAAgAGAAEOKYkAAgQICGDACKAAAAAABgEAASlLUBAkAAEFlYQEIAgCACAUiAAAAAAAAAAgCCAAAAAAEBDUD4NQ1MAwOCkURAIEhgJQIcABAAkIACGJAAAoIAkQAAAAEgQMEAEYkIJAR6MgQGAACzAw0IABeAgAAAAAAGCAVAECAgAAACAoCEAIAAAAAAAAKAlAACoQhngFgQBAIAECAAgAEBUGFQCMWQKR8gAQKDQEFRRACAACdEQAyAfggIZACBCRQAAAAAAgBCAAZAAABAIAAQCAIISQOCQACACoAAAAABkAAAAAAECBBEuwREYgAAAAABAAQACAGAVIoBAIKgKDSAEDBCAgQAAgAJDBQAAwJTSTUiEQOUUAAgBiCJgAAAxsAAMAAQQAYkQQAEAAqBAARgAAAAAAAgAFAC2gAkAAAAAAAAAgVEAICkMBBQKQAAAkAARWDMEQAAAQBAEAQCBCoAAYAAEAAAAAAAESAAOIAVCAAAAAAAAAAAoxIgClciYQkAAAAAAAAAACgACAA0CBAJQACTCIAAEBBABCiAAgAAAmEwEGACBQAoAAAAAIZBChgiIAkEBYICIAwAAABbGEQAIQQCFAAAAACAgiFFRTgAAAACBgkILACEAAANAICAAAEAAQRiAAAAACAQBQUJBQABORAEAIIKCQEUAgADAgAAbAAgggAARAAIAALIAQCZAWLogQIQAKIAADmgQDEGIAUQAeCAAoUkAZEAowgAAAAAAAABhEMAAAAABDgIRAIAB0QIIAAQ0pAAJYhRUDgIQAEABAQRAwAKKKAKkoBkEkACIgsjlIRRCELABQJwAwIgGAwAIgAEAAAAAACIABBSiUR5SyBmKgRAQE2AgAABBUCRGgMACAAAAAAAEAAwEWCgoBEAAAAAAIAAKDGANYYuMBNgAAAAAIAQOEiAIAABAQABOAAAAAAQBAAIgQCQQABGCBgIMAiAFTUAAAAAAAA2RAYgMYAMAGEBiJAIoJqggAAQEAFCKQYQSIICcBgIggACgCAQCKEQkIGgPAAAMoYEAAYAQAGAAEEAAEAFAIAEAAAAACC5CCwECAACgFSkCwGREACaAAAhoBKUgNxIGiUAAAAABMABbBiQRfwAAAxAQIgCxAAAhIAggB1CiAgIJRQAiCgIAACAkSQA8C2dMIAQQgAAAAAAAAAAAACNIGIAAAAAAAAAAAACRgwAiICUw4ILgogAEiiEKgOqbMBWSgQAAAAAgiABIAihAVKICQADQAABkgAgYOQQQCAAgkophgBCmAEgIEAABBBKAgAAAAAAEAYAIEAQALziJUxgoACEEBCAhUCgSBAMAdTMIkECEEGEBBAIGIoATQxQMgAAAABBQAEAAAAAAAg6RIBAJIUAAAAAAJgigIBAAYRHPABgAIASUEAAIAIEAqxCSACIC0AAACAJhAAoKoikgoJAIABAGECFAAEiAEMAAAAAWxIlsAhTCTgBQACAAAAAAIAABBwAAhFhASEMFAAAAAABFEgEAAAAAAAEAEAAAAApIVRqCMlBAjMAAAAAHFIiEQAMAgBBAoBQkAEQ5AgAIBAAAAAAVRMAQCQCCgAcLAYQAYIjAC4BCAAAoJQanCIdtwIBIgGySSRiAIIAEAIgBIB2bsruAIoAAICBSkIBIIAAAQDABCIgcBzAAAACwAEgpgAAAAAAAJACABgwAkSIKSAJCASISYgEAJSgLlBkkpKg0IBBAAwAIyIKErQSAEAIEIoAAAAlAAIowDwFVvFYBcdhLEBQQAABOAGlQWkAAAAAC5AyLFiwoQhAIBBILAiSgAAgEAgCgCAqgoIgAGKhtScAAAAAIgAEgIQiACIAEAAQAUAKAAAAAQGCBZAACD4iDiSABQRKNgheCEAAARAAAEFgyIQKBIEAAAkAAIAkCJAgQTQI0T5CAIDxSWWHoQMQBRgAAAKpGyoAIQCx1JEAAAYTFSAMGAREAIkQAEQEAACgfaRCQiADAAAABCAQAAQQQEgHQEBACgDgANIzsAQRAAAAAQIAAAAAAMrYIpQQEAOgDAABAFBGS8UAIDCSgAAMFhIPZADUNBSYAQQACEIKBAASRHIAIQAgDCEAQIQCBwASAAAAABgQAAAQgAIAegjkUUhYOiaABAJUSAAETwAAAAABRJQACAADIAKQUEECAAQECICoAaIJMYiQAAAEAAAAAD4MeUFgo5BWAFYCAQQUQFKGAAICUAAwsBVEBABABDgAAAhAAALEvNIAAkACCAAAQAIiCggADATAAAAAAIOinDEBIACAUkDXFAAFgAAgAACILQAHEAYwABIAAAAAIE1AAABBIggTkhcQUPCTOAAKAAQAAAAAADAIABCpEJBsmIIp+YIKgVUAIASpBJUILMhIBAAAAAAIqUYLYAwACAAAAJIIABgJAIAAoAAAAACIC1BYAEEAQEAEAACAADAAgZsDAIBACAAFWYgQQBGCAhQgKSCgAKGkBDLwCIBhiEFIAAFCAAAAExECAAAi+0BAkEEGAAEIIACDYBgigQJDAAAwAgURAAAIEYDRDAAAAACAAAggDFlqG+4c9IAAxHCMBIgIwChEAnGAAQAECAAOAABCAAIgABAEoJCEgQgAAAMAggBAYE4RSaBBRBQCSAYJLgACgAhYAgAgAAGAAAABGCQAAAiJgCAQABAAEaBgBEMGgZKQAAAAAMRlMMACSQKDQAI0BDBMAYEGwVABAAAAAASAEAACRhIjeYH2KQgApWAKBkREAANABggQi4gAABAhCgEAAAAqDNQARAAgOACWKIV0AUYAAAMICDEiAwAAAREAAACUAIASAAYAYoUAAAAA5AAIBFLBJQAAggQAQRwAAgUBBEIQIS4BAAAAAEBEZFHsKADiBBAAACBAHAsJACBgAACAwKIIAxABCAIAjDmABCICBAEAAAAAQAlgkiAgVAQAQIIUAAAEIKAAABAyI4kECAAIIGvK1IAACICSI4NDCCASAADADEY1AAAAAIwAgAQAEABCAAAAABIQAgY1RhAAIKGFBigBAA0g2RAIACiAAACWlEEAAAAABQRhEQwxbHpckAQoAAAAAABiAAB4o7YBBCEBACARAIWYh4CIVjgE0AUScBKAAAGABKP4CAggAAEAAKABAEBQAKMAgAAADQKRBhBUACiKoQAAAAAACIAgggUFSEsAAAAAAAAAACgCgIACZBkoSJBQhQYENULAMUSEAAAAAAgBAAJATjBLBQAABBAEAAgAAAAAgCABAIAGIIAuMARwAAkgAByACQhAABAgEMIVChiGkEIBAe46NURKZAFSAEHCDyJQAAkAEAK6RCdAAiAAIAEChgBYgIAgGAAAKEjJAAC2AkUAAAAABgXAGACEAx6CAAQAgQAABIEAEAAAAAAAGEBIgAASyAQUF4tADAAhSAKAAAQAAAAAgQAAC1CBIzSBiJEBAAAAjMEgIIQiICEQJU4WCIAQAIAUIIAIGHTqApAhQAEgYI4AOASiIQwABQjwDUAOAAAAACRGBYAAAAAAlVLgQAPEGAAKWAIFYgkDgHGxXIcAAAAAICVBgUsZAX0GyAQCQwCQ4AQJIHAIAoipRAIAAFQBgEAAAARIAgAEAgQEIAARAAAgAAAAAAAghILABASCCAAAoAAAAACipXE6AAgKAAAAgAaAigAoggIIQoAYQAYAAAAAAAAAAAAADQBB4AJIUDBAAAIpQIwAQAIIAAgAKOgAABJAAgAQIoAAgKRUYBAiABAAAAgIEAWgACEQCAEMgACABAQwAAAQQBkIAECwgAAAAAA6hxvyJAQICTkD4AEwgHQFQAIAAYgAAEABIAAgQZvVSqEEBFGCAgAhYwMkIAAAAAAAAgBCIZYiSiCBQAEEAWSABAQeZQAEAQDoIIuhAVAgIVgZgBGTlY2TgYKAAAAAAQUMAggMgsRgBL0ARkACAQIACAAAoAERZMAEUbAiAAAAAAAAAACkJ4SoF6wAgAFrZAUACwAAdADBWAAAAAAIIAAEiM3JEIgAAKgKBkgZRgAATIAQAEABUIA4IBgAkYECAAADAAQACAJQgAQCQAAAAAAAEBAAECAEimGaIM00IhBBBgAAAACABCIRUAMAIQAAAACgGAKgAQAIAEgKgKAgYeF4AJAFgQAAAAAAAAAAAAACJLCrkEigk8AYQAAECAYABABKQMAoAAAAAJSAm/KEQNAQIEygBgAKIEKQkQAAkADQAIAEQKKUQIENACAABUAgAYIAAAAABADIAQICAIAAgAAECAAECAAAAAAgE7qhQEASAigIAACSchIAEHSHcABAADDF2CAAAAIQAlAkAAkAAAAAAKA4ADQQAjkAADIAIAhQtIhDAAJwiNBIgQEBBokBgBiSw2UgIgpIEgEEYDACAgQAUSQBCTQCCCgECACAQAwI5QAAAAALKZAAEAIABAQISoAEQAAIABEACN0PqvgQJFjEADAAEAAggIAABAICsQDgGAAAAAAlgGkAChAgAgAAQoAAADgAGoACCAERAAABLqLREYBx8FQAHAAIAoBIAAGhECKAQlmIQSoUjAAEA11VgFgAAAAAQHJkDSqAACQAgACBlVxEAEACUCACgEEMDAnNKsAAgAAcepEKCCAFBI6HwDqIIAAAEuCQATAWB0iIDQAEAAAAACBAABAAAoAIV4ICmAFWAAEAggAQlpIEmAIBEABAgRAITKAACGIAAiGEEQzFBAgIQ4AEERAEILAAAAgBBAAAAABkGAyAIAoEBoEIAACMUBAqAAAAAAAAAgoiEwQARgGgDBBAAQAAQhh2AAAAAFAoGKICok0CgBIJBEACgIUAgoaAAEJIYAgAIECIEwKAAAggQIQuQBAAMYykAABASBBYAgAkNQpmA4AEEkQyQMQAAAAAEASAQQgAImIQRBIIFGABhQAAAAAJDCDxAAAAAAAJBIYCQABJEAQFEF5mQEgEACAIATIIIBIMGRgAAAAAQEAQQRAggAAJUFCETnKBJMIDUADMCAgAQAtAYphUBOBNQEDAAIAQAQAAJAiRoEaAwiEAiEACQAAAAAkgEn3Kh4AAAJAgBAQKgGAAAAAIQAAACECACQAgADIA1CgCACQApACAYIAIBEgAAAFBgVATNAAlAADEIbQmiyAFKRAEEIqAKEuAECAgAEDCEAiCQKg4K4QACQAAAAAAUIQSAAukEwABAwACEWACkBAICQMDBFChAAAABCAAeABIAoQABABCQAAAJFKFBIBkiL0QQAiAAAAAAAAADAEABQABVEEyCHIcdoCGCgACABMALwKBFBrIAAAAACAIQACAABAAkAAAQABkQYAGCAAAMAAAQAgCTIQIErQBhCYCHACqBIANXMGgIQCIZAXp6AYVhYGCQAQIoAzAAAQEMAAAAAAAAFAQAACCAAAE6AmYgkwIAhEABIACAAAAAIDiA4EBgAAgAFAAgEAFCkAAAAAAEEDINCYAAAAEBIaAAAAAABxBqysACACQCMAR5BEQA4AAcABAGAHAxWgBhEYEOQ0gAABAAwECs1QBZFQAR0YIlJMFAAAwABAAhAFFAAFAQAAYmEAcEK9EIYsAAsAABMQVAAAAABCAQwEAgCAgJAABAAAICEAAAAQMAAQCAIAAAGAgAACgZAwQCAAHEAQAAIBAAAA0AAIQIAACgwggAIEIAAAoAAQAAAAAgQBCAgAgQAEIAASAAIhhgAQEREAAAAAABwEBAgAAAAAoRgIABAQBAAEAAKDoMQ0UAEIAEIAAFAAEFAQF1JZAiCJYEUpADAAACEAgAAAAAABPYg8PYgAASARS0ugEEKCqgAAJAACAqCAIACgAAUgxCQAYAAIAAAAAgQAIKQICCAACAAQIACgEADQMayO2kAJCAAAAAAAAKASgkAADpxqCBShpESDgAEBdKDxiSxQhCBAQIMAiCgAAAqGAICAAAAAADViZgFEIWICSAglaAAAAAAIsQVcgGBo+AAAAggAACUAqASABREgGhUIEkAh0ZBAyADBABgEBkSAyQawIHNQFkAAAAACsIBBmYmAAhAAggABiSNygEgAKQQpgAOBAERQlAAAAAJMSagUAACCCQAACAhAAAJAAAAAAACoAAACAwFJMBACEgAAGAAEAUEBCEpgcCEAAIAIhAAIAAAAAAGAEAAJkEEAORALEAAAAABAABBAAAAAAQYNaAoCAEaAAAAAAJEUDHAAQQBBBCKBSVeBQUEEDgAEAABAoEAZEBIIISoBiIgQGJAAAQAgFCAoQpDwwAAAAAAAAIhA=';
