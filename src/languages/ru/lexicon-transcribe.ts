/** How Latin letters of a person's name are written in Russian, where that does not hang on the language of the name. */

/** Where in a word a rule holds; absent: everywhere. */
export type Place = "start" | "end" | "after-vowel" | "after-consonant";

export interface LetterRule {
  readonly latin: string;
  /** Absent: languages differ, and the name is not transcribed. */
  readonly cyrillic?: string;
  readonly place?: Place;
}

function rules(table: Readonly<Record<string, string>>, place?: Place): readonly LetterRule[] {
  return Object.entries(table).map(([latin, cyrillic]) => ({
    latin,
    cyrillic,
    ...(place === undefined ? {} : { place }),
  }));
}

function unsure(latin: readonly string[], place?: Place): readonly LetterRule[] {
  return latin.map((letters) => ({ latin: letters, ...(place === undefined ? {} : { place }) }));
}

/** Tried in order; the first that fits is taken. */
export const LETTER_RULES: readonly LetterRule[] = [
  ...rules({ skiy: "ский", skyy: "ский", sky: "ский", ski: "ский", iy: "ий", yy: "ый" }, "end"),
  // Names in -ev and -eva are Slavic in form: no hard э after a vowel.
  ...rules({ aev: "аев", iev: "иев", oev: "оев", uev: "уев", eev: "еев" }, "end"),
  ...rules({ aeva: "аева", ieva: "иева", oeva: "оева", ueva: "уева", eeva: "еева" }, "end"),
  ...rules({ shch: "щ", sch: "ш", tch: "ч" }),
  ...unsure(["eau", "gue", "gui", "ce", "ci", "cy", "cz", "sz", "yi", "gh", "gn"]),
  ...unsure(["ie", "ei", "eu", "oi", "ou", "oe", "ue", "ae"]),
  ...rules({ sh: "ш", ch: "ч", zh: "ж", kh: "х", ts: "ц", ph: "ф", th: "т", ck: "к", qu: "кв" }),
  ...rules({ ya: "я", yu: "ю", yo: "ё", ye: "е", ee: "и", oo: "у" }),
  ...rules({ ia: "ия" }, "end"),
  ...rules({ y: "й" }, "after-vowel"),
  ...rules({ e: "э" }, "start"),
  ...rules({ e: "э" }, "after-vowel"),
  // A final e after a consonant is silent in some languages only.
  ...unsure(["e"], "end"),
  ...unsure(["j", "w", "x", "q", "ç"]),
  ...rules({
    a: "а",
    b: "б",
    c: "к",
    d: "д",
    e: "е",
    f: "ф",
    g: "г",
    h: "х",
    i: "и",
    k: "к",
    l: "л",
    m: "м",
  }),
  ...rules({ n: "н", o: "о", p: "п", r: "р", s: "с", t: "т", u: "у", v: "в", y: "и", z: "з" }),
  ...rules({ á: "а", é: "е", è: "е", í: "и", ó: "о", ú: "у", å: "о", ñ: "нь", ş: "ш", ğ: "г", ı: "ы" }),
  ...rules({ č: "ч", ć: "ч", š: "ш", ž: "ж", đ: "дж", ł: "л" }),
  ...rules({ ü: "ю", ö: "ё", ä: "е" }, "after-consonant"),
];

/** Letters that show a name to be South Slavic, where j and c have one reading. */
export const SOUTH_SLAVIC_LETTERS = /[čćđšž]/u;

/** Tried before the common rules in a South Slavic name. */
export const SOUTH_SLAVIC_RULES: readonly LetterRule[] = [
  ...rules({ lja: "ля", lje: "ле", lju: "лю", ljo: "лё", nja: "ня", nje: "не", nju: "ню", njo: "нё" }),
  ...rules({ lj: "ль", nj: "нь", ja: "я", je: "е", ju: "ю" }),
  ...rules({ j: "й", c: "ц", h: "х" }),
];

export const VOWELS = "aeiouyáéèíóúåäöüı";

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
  de: "де",
  der: "дер",
  del: "дель",
  di: "ди",
  da: "да",
  al: "аль",
  ibn: "ибн",
};
