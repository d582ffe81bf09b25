/** Keys for new entries of the termbase. */
import { PROTOTYPE_KEYS } from "../yaml/forbidden-yaml.ts";

/** GOST 7.79-2000, system B, without its apostrophes: for keys, not for readers. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  "а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:j к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:cz ч:ch ш:sh щ:shh ъ: ы:y ь: э:e ю:yu я:ya"
    .split(" ")
    .map((pair) => pair.split(":")),
);

const LONGEST = 60;

/** Lower-case ASCII words of a name, joined by hyphens, that is in no set of `taken` keys; `-2`, `-3` … part equals. */
export function termKey(name: string, taken: { has(key: string): boolean }): string {
  const ascii = name
    .toLowerCase()
    .replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? "")
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "");
  const words = ascii.match(/[a-z0-9]+/gu) ?? ["name"];
  const joined = words.reduce((key, word) => {
    const longer = key === "" ? word.slice(0, LONGEST) : `${key}-${word}`;
    return longer.length > LONGEST ? key : longer;
  }, "");
  const whole = PROTOTYPE_KEYS.has(joined) ? `name-${joined}` : joined;
  if (!taken.has(whole)) return whole;
  let number = 2;
  while (taken.has(`${whole}-${number}`)) number += 1;
  return `${whole}-${number}`;
}
