/** The forms in which Russian words stand in texts, for the rules: endings by that of the nominative, and no more. */

const ENDINGS: readonly (readonly [ending: string, forms: string])[] = [
  ["ость", "ость ости остью остей остям остями остях"],
  ["ый", "ый ого ому ым ом ая ой ую ое ые ых ыми"],
  ["ний", "ний него нему ним нем няя ней нюю нее ние них ними"],
  ["ий", "ий ого ому им ом ая ой ую ое ие их ими"],
  ["ие", "ие ия ию ием ии ий иям иями иях"],
  ["ия", "ия ии ию ией ий иям иями иях"],
  ["ка", "ка ки ке ку кой ок кам ками ках"],
  ["ча", "ча чи че чу чей ч чам чами чах"],
  ["а", "а ы е у ой ам ами ах"],
  ["о", "о а у ом е ам ами ах"],
  ["и", "и ов ам ами ах"],
  ["ы", "ы ов ам ами ах"],
  ["ь", "ь я ю ем е и ей ям ями ях"],
  ["г", "г га гу гом ге ги гов гам гами гах"],
  ["", " а у ом е ы ов ам ами ах"],
];

function formsOf(word: string): string[] {
  const [ending = "", forms = ""] = ENDINGS.find(([one]) => word.endsWith(one)) ?? [];
  const stem = word.slice(0, word.length - ending.length);
  return forms.split(" ").map((form) => stem + form);
}

const parts = (list: string, by: string | RegExp): string[] =>
  list
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Every form of the words of a list, parted by commas, for noun frames. */
export const nounForms = (list: string): readonly string[] => [...new Set(parts(list, ",").flatMap(formsOf))];

/** A choice of all forms of the words of a list, for patterns; of a phrase each word in any of its forms. */
export const anyForm = (list: string): string =>
  `(${parts(list, ",")
    .map((phrase) => {
      const words = parts(phrase, " ").map((word) => formsOf(word).join("|"));
      return words.length === 1 ? words[0] : words.map((word) => `(${word})`).join(" ");
    })
    .join("|")})`;
