/** How German, Italian, Spanish, French and Turkish names are written in Russian, by the rules of practical transcription. */
import { type LetterRule, PLAIN_LETTERS, spelling } from "./spelling.ts";

/** The hard э of the beginning and behind vowels, which most languages share. */
export const HARD_E = spelling("^e э, (?<=[gq]u)e е, (?<=V)e э");

export const GERMAN: readonly LetterRule[] = [
  ...spelling(`
    mann$ ман, tsch ч, sch ш, chs кс, ch х, ck к, ph ф, th т, tz ц, qu кв, dt$ дт, ^st шт, ^sp шп
    ei ай, ai ай, ey ай, ay ай, eu ой, äu ой, ie и, aa а, oo о, ee е
    (?<=[aeiouäöüy])h(?=[^aeiouäöüy]|$) _, (?<=ei|au|eu|ie)ss$ с, ^s(?=[aeiouäöüy]) з
    (?<=[aeiouäöüy])s(?=[aeiouäöüy]) з, ß с, z ц, v ф, w в, x кс
    ja я, jä е, je е, jo йо, jö йё, ju ю, jü ю, j й
    lle лле, ll(?=[^aeiouäöüy]|$) лль, l(?=[^aeiouäöüyl]|$) ль, c(?=[eiäöüy]) ц
    ^ä э, ä е, ^ö э, ö ё, ^ü ю, ü ю
  `),
  ...HARD_E,
  ...PLAIN_LETTERS,
];

export const ITALIAN: readonly LetterRule[] = [
  ...spelling(`
    glia лья, glio льо, glie лье, gliu лью, gli льи, gna нья, gne нье, gni ньи, gno ньо, gnu нью
    sci(?=[aou]) ш, sc(?=[ei]) ш, sch ск, cci(?=[aou]) чч, cc(?=[ei]) чч, ci(?=[aou]) ч, c(?=[ei]) ч, cch кк, ch к
    ggi(?=[aou]) ддж, gg(?=[ei]) ддж, gi(?=[aou]) дж, g(?=[ei]) дж, gh г, qu кв, gu(?=[aeio]) гв
    zz цц, ^z дз, z ц, (?<=[aeiou])s(?=[aeiou]) з, h _
    ia$ ия, io$ ио, ie$ ие, ii$ ии, (?<=[^aeiou])ia ья, (?<=[^aeiou])io ьо, (?<=[^aeiou])ie ье, (?<=[^aeiou])iu ью
    (?<=[aeou])i(?!$) й, ll лл, l(?=[^aeiou]|$) ль, j й, w в, x кс, à а, è е, é е, ì и, ò о, ù у
  `),
  ...HARD_E,
  ...PLAIN_LETTERS,
];

export const SPANISH: readonly LetterRule[] = [
  ...spelling(`
    lla лья, lle лье, lli льи, llo льо, llu лью, ña нья, ñe нье, ñi ньи, ño ньо, ñu нью, ch ч
    c(?=[eiéí]) с, qu(?=[eiéí]) к, gu(?=[eiéí]) г, gü гу, g(?=[eiéí]) х, j х, z с, x кс, h _, w в
    ia$ ия, ía$ ия, io$ ио, ío$ ио, (?<=[^aeiouáéíóú])ia ья, (?<=[^aeiouáéíóú])ie ье, (?<=[^aeiouáéíóú])ié ье
    (?<=[^aeiouáéíóú])io ьо, (?<=[^aeiouáéíóú])iu ью
    ya я, ye е, yo йо, yu ю, (?<=[aeou])y й, (?<=[aeou])i й, y и, l(?=[^aeiouáéíóúl]|$) ль
    á а, ^é э, (?<=[gq]u)é е, (?<=[aeiou])é э, é е, í и, ó о, ú у, ü у
  `),
  ...HARD_E,
  ...PLAIN_LETTERS,
];

/** Silent letters at the end make French a proposal only. */
export const FRENCH: readonly LetterRule[] = [
  ...spelling(`
    eaux$ о, eau о, aux$ о, au о, oix$ уа, oi уа, oy уа, ou у, oû у, œu ё, eux$ ё, eu ё, ai е, aî е, ei е
    ay$ е, ille$ ий, (?<=[aeiou])il$ й, ier$ ье, ière$ ьер, er$ е, ers$ ер, ez$ е
    ch ш, ph ф, th т, qu к, gna нья, gne$ нь, gne нье, gni ньи, gno ньо, gu(?=[eiéèê]) г, ge(?=[aou]) ж, g(?=[eiyéèê]) ж
    ç с, c(?=[eiyéèê]) с, j ж, h _, nc$ н, rd$ р, rt$ р, nd$ н, nt$ н, ng$ н, ld$ ль, es$ _, (?<=.)e$ _
    [dtpsxz]$ _, ^in эн, in(?=[^aeiouyéèêhn]|$) ен, ien(?=[^aeiouyéèên]|$) ьен, un(?=[^aeiouyéèên]|$) ён, yn(?=[^aeiouyéèên]|$) ен
    am(?=[bp]) ам, em(?=[bp]) ам, en(?=[^aeiouyéèên]|$) ан, im(?=[bp]) ем, om(?=[bp]) ом
    (?<=[aeiouyéèê])s(?=[aeiouyéèê]) з, ll лл, l(?=[^aeiouyéèêl]|$) ль, y(?=[aeiou]) й, y и, w в, x кс
    u ю, û ю, ^é э, ^è э, ^ê э, (?<=[aeiou])é э, é е, è е, ê е, ë е, â а, à а, î и, ï и, ô о
  `),
  ...HARD_E,
  ...PLAIN_LETTERS,
];

export const TURKISH: readonly LetterRule[] = [
  ...spelling(`
    (?<=[eiöü])ğ й, ğ г, ç ч, c дж, ş ш, j ж, ı ы, ^ö о, ö ё, ^ü у, ü ю, â а, î и, û у
    ya я, yı йы, yi йи, ye е, yo йо, yö йё, yu ю, yü ю, y й, (?<=[eiöü])l(?=[^aeiıoöuül]|$) ль
  `),
  ...HARD_E,
  ...PLAIN_LETTERS,
];
