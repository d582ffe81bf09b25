/** The cases of one noun in the singular. */
import type { Forms } from "../../../model/term.ts";
import { formsBy, frozen, likeCase, withEndings } from "./forms.ts";
import { isIndeclinable } from "./lexicon-indeclinable.ts";
import { END_STRESSED, IRREGULAR } from "./lexicon-nouns.ts";
import { declineSingular } from "./noun-library.ts";
import type { Gender } from "./proposal.ts";

/** Words of Cyrillic letters that are not an abbreviation: all else keeps its form. */
export const isDeclinableWord = (word: string): boolean =>
  word.length > 1 && /^\p{Lu}?[а-яё]+(?:['’]\p{Lu}?[а-яё]+)?$/u.test(word) && /[аеёиоуыэюя]/i.test(word);

/** What the library leaves open: ё under stress, and -ье in the prepositional. */
function amend(noun: string, forms: Forms): Forms {
  return formsBy((grammaticalCase) => {
    const form = forms[grammaticalCase];
    if (grammaticalCase === "i" && (END_STRESSED.has(noun) || noun.endsWith("ё"))) {
      return form.replace(/е(?=[йм]$)/, "ё");
    }
    return grammaticalCase === "p" && /ь[её]$/.test(noun) ? `${noun.slice(0, -1)}е` : form;
  });
}

function declineLower(noun: string, gender: Gender, animate: boolean): Forms {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return withEndings("", irregular, animate);
  return isIndeclinable(noun) ? frozen(noun) : amend(noun, declineSingular(noun, gender, animate));
}

/** A noun in the nominative singular, no compound. */
export function declineNoun(word: string, gender: Gender, animate: boolean): Forms {
  if (!isDeclinableWord(word)) return frozen(word);
  return likeCase(declineLower(word.toLowerCase(), gender, animate), word);
}
