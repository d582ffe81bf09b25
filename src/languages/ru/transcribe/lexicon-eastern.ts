/** How Slavic, Baltic, Nordic, Finnish, Estonian, Hungarian and Greek names are written in Russian. */
import { ROMANISED_Y, SLAVIC_ENDINGS } from "./lexicon-common.ts";
import { HARD_E } from "./lexicon-western.ts";
import { type LetterRule, PLAIN_LETTERS, spelling } from "./spelling.ts";

/** In the Latin letters of their own, and Bulgarian and Macedonian names as English romanises them. */
export const SOUTH_SLAVIC: readonly LetterRule[] = [
  ...SLAVIC_ENDINGS,
  ...spelling(`
    shch щ, sh ш, zh ж, kh х, ts ц, tch ч, ch ч, ya я, yu ю, ye е, yo ё, (?<=V)y й
    lja ля, lje ле, lju лю, ljo лё, nja ня, nje не, nju ню, njo нё, lj ль, nj нь, ja я, je е, ju ю, j й, c ц
    dž дж, č ч, ć ч, š ш, ž ж, đ дж, ^e э
  `),
  ...ROMANISED_Y,
  ...PLAIN_LETTERS,
];

export const POLISH: readonly LetterRule[] = [
  ...spelling(`
    ński$ ньский, ńska$ ньская, dzki$ дзкий, cki$ цкий, cka$ цкая, ski$ ский, ska$ ская
    szcz щ, sz ш, cz ч, (?<=[pkt])rz ш, (?<=ch)rz ш, rz ж, ch х, dż дж, dź дзь, ż ж
    ści(?=[aeou]) с, ci(?=[aeou]) ц, ś сь, ć ць, ź зь, ń нь, c ц, ł л, ó у, w в, x кс
    lia ля, la ля, lo лё, lu лю, ló лю, ją йон, ja я, je е, jo йо, ju ю, jó ю, j й, ia я, ie е, io ё, iu ю, ió ю
    ą(?=[bp]) ом, ą он, ę(?=[bp]) ем, ę ен, l(?=[^aeioóuyąę]|$) ль, y ы
  `),
  ...HARD_E,
  ...PLAIN_LETTERS,
];

export const CZECH: readonly LetterRule[] = [
  ...spelling(`
    ský$ ский, cký$ цкий, ný$ ный, ská$ ская, cká$ цкая, ch х, c ц, h г, č ч, š ш, ž ж, ř рж, w в, x кс, q ?
    ja я, já я, je е, jí йи, ji йи, jo йо, ju ю, j й, ě е, á а, é е, í и, ó о, ú у, ů у
    (?<=[gkh])y и, y ы, (?<=[gkh])ý и, ý ы, ň нь, ď дь, ť ть, ľ ль, ĺ л, ŕ р
  `),
  ...HARD_E,
  ...PLAIN_LETTERS,
];

/** Where Swedish, Norwegian and Danish read letters differently nothing is told. */
export const NORDIC: readonly LetterRule[] = [
  ...spelling(`
    kj ?, sj ?, skj ?, stj ?, tj ?, k(?=[eiyäöøæ]) ?, g(?=[eiyäöøæ]) ?, sk(?=[eiyäöøæ]) ?, ch ?, gh г, dh ?
    hj й, hv в, dt т, th т, ck к, qu кв, c(?=[eiy]) с, x кс, w в, z с, (?<=[aeiouyåäöøæ])h(?=[^aeiouyåäöøæ]|$) _
    ja я, jä е, je е, jo йо, jö йё, jø йё, ju ю, j й, l(?=r) л, (?<=r)l л, ll лл, l(?=[^aeiouyåäöøæ]|$) ль
    å о, ^ä э, ä е, ^æ э, æ е, ^ö э, ö ё, ^ø э, ø ё, y ю, é е
  `),
  ...HARD_E,
  ...PLAIN_LETTERS,
];

export const FINNISH: readonly LetterRule[] = [
  ...spelling(`
    ii$ ии, ii ий, ie ие, ai ай, ei ей, oi ой, ui уй, äi яй, öi ёй, yi юй, ^ja я, ^jä я, ^jo йо, ^ju ю, ^je е
    (?<=[aeiouyäö])ja я, (?<=[aeiouyäö])jä я, ja ья, jä ья, jo ьо, ju ью, je ье, j й
    ää яя, yö юё, ^ä э, ä я, ^ö э, ö ё, y ю, w в, z ц, x кс, å о
  `),
  ...HARD_E,
  ...PLAIN_LETTERS,
];

export const ESTONIAN: readonly LetterRule[] = [
  ...spelling(`
    lju лью, lja лья, ljo льо, nja нья, ja я, je е, jo йо, ju ю, jü ю, j й, ii ий, ai ай, ei ей, oi ой, ui уй
    l(?=[^aeiouõäöüly]|$) ль, õ ы, ^ä э, ä я, ^ö э, ö ё, ^ü ю, ü ю, š ш, ž ж
  `),
  ...HARD_E,
  ...PLAIN_LETTERS,
];

/** Latvian and Lithuanian. */
export const BALTIC: readonly LetterRule[] = [
  ...spelling(`
    ius$ юс, iaus яус, iau яу, ia я, io ё, iu ю, ie ие, ai ай, ei ей, ui уй, ģ ?, ķ ?, ļ ль, ņ нь
    ja я, jā я, je е, jo йо, ju ю, jū ю, j й, ch х, c ц, č ч, š ш, ž ж, dž дж, x кс, w в
    ā а, ē е, ī и, ū у, ą а, ę е, ^ė э, ė е, į и, ų у
  `),
  ...HARD_E,
  ...PLAIN_LETTERS,
];

export const HUNGARIAN: readonly LetterRule[] = [
  ...spelling(`
    dzs дж, zs ж, cs ч, cz ц, sz с, s ш, gya дья, gyo дьо, gyö дьё, gyu дью, gyü дью, gyi дьи, gye дье, gyá дья, gyó дьо, gy дь
    nya нья, nye нье, nyi ньи, nyo ньо, nyu нью, ny нь, ty ть, ly й, th т, gh г, c ц
    ja я, já я, je е, jé е, jo йо, jó йо, ju ю, j й, á а, ^é э, é е, í и, ó о, ^ö э, ö ё, ő ё, ú у, ^ü ю, ü ю, ű ю, y и, w в
  `),
  ...HARD_E,
  ...PLAIN_LETTERS,
];

/** Mongolian as English spells it, `ü` with its dots; `ö` is read in two ways. */
export const MONGOLIAN: readonly LetterRule[] = [
  ...spelling(`
    kh х, ts ц, ch ч, sh ш, zh ж, iin$ ийн, ii ий, ai ай, ei эй, oi ой, ui уй, üi уй, ya я, yu ю, yo ё, ye е, y ?
    e э, ü у, ö ?, j ж, w в, x ?, q ?, c ?
  `),
  ...PLAIN_LETTERS,
];

/** Greek as English and French spell it. */
export const GREEK: readonly LetterRule[] = [
  ...spelling(`
    ou у, ei и, oi и, ai е, eu ев, au ав, mp ?, nt ?, gk ?, gg нг, th т, ch х, ph ф, ps пс, x кс, ia$ ия, y и, h ?, j ?, w ?
  `),
  ...HARD_E,
  ...PLAIN_LETTERS,
];

/** Arabic as English spells it: usage differs, and this is a proposal only. */
export const ARABIC: readonly LetterRule[] = [
  ...spelling(`
    ^al$ аль, ^el$ эль, a(?=y[aeiou]) а, kh х, sh ш, gh г, dh д, th т, ss с, ll$ л, ah$ а, eh$ е, q к, j дж, ou у, oo у, ee и, aa а, aw ау, w в, x ?, c ?, p ?
    ya я, ye е, yi йи, yo йо, yu ю, ay ай, ey ей, ai ай, ei ей, y и
  `),
  ...HARD_E,
  ...PLAIN_LETTERS,
];
