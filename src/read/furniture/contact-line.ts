/** Lines that say where to ask or look: telephones, addresses on the web, owners of the page. */
import { ADDRESS_LABELS, TELEPHONES } from "./lexicon-furniture.ts";

/** Longer lines are text, which may hold a telephone number too. */
const LONGEST = 160;

const COPYRIGHT = /(?:©|(?<!\p{L})copyright)[^\p{L}\p{N}]{0,5}\d{4}/iu;
const TELEPHONE = new RegExp(
  `(?<!\\p{L})(?:${TELEPHONES.join("|")})(?:\\.|:|\\s|No\\.?){0,5}[(+]?\\d[\\d\\s()–-]{3,}`,
  "iu",
);
const YEAR = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/u;
const ADDRESS = new RegExp(
  `^(?:(?:${ADDRESS_LABELS.map((label) => label.replace(".", "\\.")).join("|")})\\s?:?\\s)?[<(\\[]?(?:https?://|www\\.|[\\w.+-]{1,64}@)[^\\s<>()]{3,}[>)\\]]?[.;]?$`,
  "iu",
);

/** A telephone, and no year of anything but the page's own. */
function isTelephone(line: string): boolean {
  return TELEPHONE.test(line) && !YEAR.test(line.replace(TELEPHONE, ""));
}

/**
 * Whether a line holds a telephone number, an owner of rights or a bare address, and tells of nothing. `hasFigure`:
 * whether the line has any, without which it holds no number and no year of rights.
 */
export function isContact(line: string, hasFigure: boolean): boolean {
  if (ADDRESS.test(line)) return true;
  return hasFigure && line.length <= LONGEST && (COPYRIGHT.test(line) || isTelephone(line));
}
