/** The number that the title of an event begins with: 40th, Eleventh, XVII, 17-ю, первое. */
import { ownEntry } from "../../model/own-entry.ts";

const ENGLISH: Readonly<Record<string, number>> = Object.fromEntries(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, at) => [word, at + 1]),
);

/** Stems of Russian ordinals; an ending of an adjective follows. */
const RUSSIAN: Readonly<Record<string, number>> = Object.fromEntries(
  "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат"
    .split(" ")
    .map((stem, at) => [stem, at + 1]),
);

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const ENDING = /(?:ый|ой|ий|ая|ья|ое|ье|ого|ьего|ой|ьей|ому|ьему|ую|ью|ым|ьим|ом|ьем)$/;

function roman(word: string): number | undefined {
  if (word === "" || !/^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word)) return undefined;
  const values = [...word].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function ordinalOf(word: string): number | undefined {
  const figures = /^(\d+)(?:st|nd|rd|th|-[а-яё]{1,3})$/iu.exec(word)?.[1];
  if (figures !== undefined) return Number(figures);
  const lower = word.toLowerCase();
  return ownEntry(ENGLISH, lower) ?? ownEntry(RUSSIAN, lower.replace(ENDING, "")) ?? roman(word);
}

/** The title without its number and the article before it, and the number; both as they were where it has none. */
export function numbered(title: string): { readonly text: string; readonly ordinal?: number } {
  const [, first = "", rest = ""] = /^(?:the\s+)?(\S+)\s+(\S.*)$/isu.exec(title) ?? [];
  const ordinal = ordinalOf(first);
  return ordinal === undefined ? { text: title } : { text: rest, ordinal };
}
