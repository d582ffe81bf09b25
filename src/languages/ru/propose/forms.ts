/** Building the six case forms of words. */
import { CASES, type Case } from "../../../model/kinds.ts";
import type { Forms } from "../../../model/term.ts";

export const formsBy = (form: (grammaticalCase: Case) => string): Forms => ({
  n: form("n"),
  g: form("g"),
  d: form("d"),
  a: form("a"),
  i: form("i"),
  p: form("p"),
});

/** A word or a text that stays as it is. */
export const frozen = (text: string): Forms => formsBy(() => text);

export const concat = (parts: readonly Forms[]): Forms =>
  formsBy((grammaticalCase) => parts.map((part) => part[grammaticalCase]).join(""));

/**
 * A stem with endings in the order of the cases, parted by spaces; `-` for none. Where a case has two parted by a
 * stroke, the first is of things and the second of living beings.
 */
export function withEndings(stem: string, endings: string, animate = false): Forms {
  const list = endings.split(" ");
  return formsBy((grammaticalCase) => {
    const [ofThings = "", ofBeings = ofThings] = (list[CASES.indexOf(grammaticalCase)] ?? "").split("|");
    return stem + (animate ? ofBeings : ofThings).replace("-", "");
  });
}

/** Lower-case forms with the capitals of the word that they are of. All capitals stay all capitals. */
export function likeCase(forms: Forms, word: string): Forms {
  const lower = word.toLowerCase();
  if (lower === word) return forms;
  const capitals = word.length > 1 && word === word.toUpperCase();
  return formsBy((grammaticalCase) => {
    const form = forms[grammaticalCase];
    if (capitals) return form.toUpperCase();
    const differs = Array.from({ length: form.length }, (_, at) => at).find((at) => form[at] !== lower[at]);
    const shared = differs ?? form.length;
    return word.slice(0, shared) + form.slice(shared);
  });
}
