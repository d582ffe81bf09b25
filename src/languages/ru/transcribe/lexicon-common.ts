/** How names are written in Russian where nothing tells their language, and names romanised from Cyrillic. */
import { type LetterRule, PLAIN_LETTERS, spelling } from "./spelling.ts";

/** Names in -ev and -eva are Slavic in form: no hard э after a vowel. */
export const SLAVIC_ENDINGS = spelling(`
  lskiy$ льский, lsky$ льский, lchuk$ льчук, lchenko$ льченко, lnik$ льник, lnikov$ льников, lnikova$ льникова
  skiy$ ский, skyy$ ский, sky$ ский, ski$ ский, iy$ ий, yy$ ый
  aev$ аев, iev$ иев, oev$ оев, uev$ уев, eev$ еев, aeva$ аева, ieva$ иева, oeva$ оева, ueva$ уева, eeva$ еева
`);

const DIGRAPHS = spelling(`
  sh ш, zh ж, kh х, ts ц, ph ф, th т, ck к, qu кв
  ya я, yu ю, yo ё, ye е, ee и, oo у, ia$ ия, (?<=V)y й
  ^e э, (?<=V)e э
`);

const ACCENTED = spelling(`
  á а, é е, è е, í и, ó о, ú у, å о, ñ нь, ş ш, ğ г, ı ы, č ч, ć ч, š ш, ž ж, đ дж, ł л
  (?<!V|^)ü ю, (?<!V|^)ö ё, (?<!V|^)ä е
`);

/** Letters that languages read differently. A final e after a consonant is silent in some languages only. */
const UNSURE = spelling(`
  eau ?, gue ?, gui ?, ce ?, ci ?, cy ?, cz ?, sz ?, yi ?, gh ?, gn ?, ie ?, ei ?, eu ?, oi ?, ou ?, oe ?, ue ?, ae ?
`);
const UNSURE_LETTERS = spelling("(?<!V)e$ ?, j ?, w ?, x ?, q ?, ç ?");

export const COMMON_SPELLING: readonly LetterRule[] = [
  ...SLAVIC_ENDINGS,
  ...spelling("mann$ ?, stein ?, shch щ, sch ш, tch ч, ch ?"),
  ...UNSURE,
  ...DIGRAPHS,
  ...UNSURE_LETTERS,
  ...PLAIN_LETTERS,
  ...ACCENTED,
];

/** Behind a consonant ы, as in names romanised from Cyrillic. */
export const ROMANISED_Y = spelling("(?<!V|^)y ы");

/** Romanised from Cyrillic, as Russian and the languages of Central Asia are in English. */
export const ROMANISED_SPELLING: readonly LetterRule[] = [
  ...SLAVIC_ENDINGS,
  ...spelling("shch щ, tch ч, sch ш, ch ч, aya$ ая"),
  ...ROMANISED_Y,
  ...UNSURE,
  ...DIGRAPHS,
  ...UNSURE_LETTERS,
  ...PLAIN_LETTERS,
  ...ACCENTED,
];

/** An initial, without its full stop. Letters that begin a different Russian letter in each language are missing. */
export const INITIALS: Readonly<Record<string, string>> = {
  A: "А",
  B: "Б",
  D: "Д",
  F: "Ф",
  I: "И",
  K: "К",
  L: "Л",
  M: "М",
  N: "Н",
  O: "О",
  P: "П",
  R: "Р",
  S: "С",
  T: "Т",
  U: "У",
  V: "В",
  Z: "З",
  Ch: "Ч",
  Kh: "Х",
  Sh: "Ш",
  Ts: "Ц",
  Ya: "Я",
  Ye: "Е",
  Yu: "Ю",
  Zh: "Ж",
};

/** Words inside a name that keep their small letter. */
export const PARTICLES: Readonly<Record<string, string>> = {
  van: "ван",
  von: "фон",
  zu: "цу",
  de: "де",
  der: "дер",
  den: "ден",
  del: "дель",
  della: "делла",
  di: "ди",
  da: "да",
  do: "ду",
  dos: "душ",
  la: "ла",
  al: "аль",
  el: "эль",
  ibn: "ибн",
  bin: "бин",
  bint: "бинт",
  ben: "бен",
};
