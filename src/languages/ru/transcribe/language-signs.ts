/** Which languages a name may be of: as its letters, the ends of its surnames and the given names tell. */
import { ENGLISH_SURNAMES } from "./lexicon-english.ts";
import { GIVEN_NAMES, type GivenName, type NameLanguage } from "./lexicon-given-names.ts";

type Languages = ReadonlySet<NameLanguage>;

const LETTERS: readonly (readonly [RegExp, readonly NameLanguage[]])[] = [
  [/[ćđ]/u, ["sla"]],
  [/[čšž]/u, ["sla", "cs", "baltic", "et"]],
  [/[řěů]/u, ["cs"]],
  [/[ğışİ]/u, ["tr"]],
  [/[łńśźżąę]/u, ["pl"]],
  [/ñ/u, ["es"]],
  [/[ãõ]/u, ["pt", "et"]],
  [/ß/u, ["de"]],
  [/[åøæ]/u, ["nordic"]],
  [/[ņķļģāēī]/u, ["baltic"]],
  [/[őű]/u, ["hu"]],
  [/kh.*[üö]|[üö].*kh/u, ["mn"]],
];

/** Ends of surnames that one language has, or several that read them alike. */
const ENDINGS: readonly (readonly [RegExp, readonly NameLanguage[]])[] = [
  [/(?:[oe]va?|sky|skiy|skaya|enko|chuk|shvili|dze|uulu)$/u, ["cyr", "sla"]],
  [/(?:sson|\p{L}{3}sen|ström|qvist|kvist)$/u, ["nordic"]],
  [/nen$/u, ["fi"]],
  [/(?:tsogt|baatar|tsetseg|jargal)$/u, ["mn"]],
  [/(?:poulos|akis|idis|oglou)$/u, ["el"]],
  [/[nrdlmuq]ez$/u, ["es"]],
];

const withoutMarks = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "");

const byLatin = new Map<string, GivenName[]>();
for (const name of GIVEN_NAMES) {
  for (const key of new Set([name.latin, withoutMarks(name.latin)])) {
    byLatin.set(key, [...(byLatin.get(key) ?? []), name]);
  }
}

/** The readings of a given name, each of its language; marks may be missing, as in English texts. */
export function givenNames(latin: string): readonly GivenName[] {
  return byLatin.get(latin) ?? [];
}

const setsOf = (
  list: readonly (readonly [RegExp, readonly NameLanguage[]])[],
  word: string,
): readonly Languages[] =>
  list.filter(([pattern]) => pattern.test(word.toLowerCase())).map(([, languages]) => new Set(languages));

function commonTo(sets: readonly Languages[]): Languages | undefined {
  const [first, ...others] = sets;
  return first && new Set([...first].filter((language) => others.every((set) => set.has(language))));
}

/** The languages that given names and surname may be of. */
export interface LanguageSigns {
  readonly given: readonly NameLanguage[];
  /** The same as those of the given names, unless its ending or its letters contradict them: Hans Petrov. */
  readonly surname: readonly NameLanguage[];
}

/** A double name that is not listed as such tells by its parts. */
const listed = (word: string): readonly string[] => (givenNames(word).length > 0 ? [word] : word.split("-"));

function givenSigns(words: readonly string[]): Languages | undefined {
  const known = words
    .flatMap(listed)
    .map((word) => givenNames(word).map(({ language }) => language))
    .filter((languages) => languages.length > 0);
  return commonTo([...words.flatMap((word) => setsOf(LETTERS, word)), ...known.map((set) => new Set(set))]);
}

function surnameSigns(surname: string): Languages | undefined {
  const english: Languages = new Set(ENGLISH_SURNAMES.has(surname) ? ["en"] : []);
  const signs = [...setsOf(LETTERS, surname), ...setsOf(ENDINGS, surname)];
  return commonTo(english.size > 0 ? [...signs, english] : signs);
}

/**
 * What the words of a name tell of its language, the surname last; undefined where nothing tells. A part is empty where
 * its own signs contradict each other.
 */
export function languageSigns(words: readonly string[]): LanguageSigns | undefined {
  const given = givenSigns(words.slice(0, -1));
  const surname = surnameSigns(words.at(-1) ?? "");
  const either = given ?? surname;
  if (either === undefined) return undefined;
  if (given === undefined || surname === undefined) return { given: [...either], surname: [...either] };
  const both = [...given].filter((language) => surname.has(language));
  return both.length > 0 ? { given: both, surname: both } : { given: [...given], surname: [...surname] };
}
