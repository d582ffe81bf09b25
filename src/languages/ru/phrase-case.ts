/** In which case a Russian noun phrase stands, as far as its endings tell; what they leave open is not taken for known. */

/** Adjectives in the nominative; конвенций, заседаний and the like are nouns. */
const NOMINATIVE_ADJECTIVE = /(?:ый|(?<![цст]|ен|ан|ор)ий|ой|ая|яя|ое|ее|ые|(?<!н)ие)$/u;
const GENITIVE_ADJECTIVE = /(?:ых|их)$/u;
const GENITIVE_PLURAL = /(?:[бвгджзйклмнпрстфхцчшщ]|тей|лей|ней|рей|сей|жей)$/u;
const OBLIQUE = /(?:а[мх]|я[мх]|[ао]ми|ями|о[мй]|е[мй]|ью)$/u;
/** Genitives whose ending looks like another case: систем, программ. */
const LIKE_OBLIQUE = /(?:систем|проблем|схем|тем|школ|форм|реформ|ей|дам|драм)$/u;
/** Nouns of value with which such phrases begin; other nouns in -а may be genitives. */
const FEMININE =
  /^(?:торговля|доля|сумма|помощь|стоимость|квота|ставка|цена|площадь|протяж[её]нность|численность|добыча|поддержка|задолженность)$/u;

const words = (phrase: string): string[] => phrase.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

/** Where the first noun stands, behind the adjectives that agree with it. */
function headAt(parts: readonly string[], adjective: RegExp): number {
  const at = parts.findIndex((word) => !adjective.test(word));
  return at < 0 ? parts.length - 1 : at;
}

/** `государств`, `национальных проектов`: as a number from five on leaves it. */
export function looksGenitivePlural(phrase: string): boolean {
  // behind its number a noun has no capital
  if (!/^\p{Ll}/u.test(phrase)) return false;
  const parts = words(phrase);
  const head = parts[headAt(parts, GENITIVE_ADJECTIVE)] ?? "";
  return GENITIVE_PLURAL.test(head) && (!OBLIQUE.test(head) || LIKE_OBLIQUE.test(head));
}

/** `взаимная торговля`, `вклад Агентства`: as the subject of a sentence. */
export function looksNominative(phrase: string): boolean {
  const parts = words(phrase);
  const at = headAt(parts, NOMINATIVE_ADJECTIVE);
  const head = parts[at] ?? "";
  if (OBLIQUE.test(head) || GENITIVE_ADJECTIVE.test(head)) return false;
  return (
    at > 0 ||
    FEMININE.test(head) ||
    /(?:[бвгджзклмнпрстфхцчшщь]|(?<!ц|н|р|л|с)ий)$/u.test(head.replace(/[ое]в$/u, "а"))
  );
}

/** Whether a number leaves the noun behind it in the genitive plural: 5 государств, 11, 460 тыс. */
export function takesGenitivePlural(value: number): boolean {
  const [last, lastTwo] = [value % 10, value % 100];
  return Number.isInteger(value) && (last === 0 || last > 4 || (lastTwo > 10 && lastTwo < 15));
}
