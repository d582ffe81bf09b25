/** The helpers that templates may use. */

import type { Helper } from "../template/compile-templates.ts";
import { helperCall } from "../template/helper-options.ts";
import { TemplateError } from "../template/template-error.ts";
import { brackets, entry, list, oneLine, row, statement } from "./blocks.ts";
import type { SessionHelper } from "./helper.ts";
import { and, attribute, escaped, field, is, not, or, path, pathOr, unworded } from "./logic.ts";
import { collective, counted, stands, words } from "./measures.ts";
import { agree, known, name, noun, ownStatus, predicate } from "./names.ts";
import { literal, printed, quote, translated, verbatim } from "./quotes.ts";
import { line, ref, series } from "./references.ts";
import type { Session } from "./session.ts";
import { amount, count, date, number, ordinal } from "./values.ts";

const HELPERS: Readonly<Record<string, SessionHelper>> = {
  agree,
  amount,
  and,
  attribute,
  brackets,
  collective,
  count,
  counted,
  date,
  entry,
  escape: escaped,
  field,
  is,
  known,
  line,
  list,
  literal,
  name,
  not,
  noun,
  number,
  oneLine,
  or,
  ordinal,
  ownStatus,
  path,
  pathOr,
  predicate,
  printed,
  quote,
  ref,
  row,
  series,
  stands,
  statement,
  translated,
  unworded,
  verbatim,
  words,
};

export const HELPER_NAMES: readonly string[] = Object.keys(HELPERS);

/** A word that a lexicon lacks is the template's fault, and told with its place. */
function bound(helper: SessionHelper, session: Session): Helper {
  return function (this: unknown, ...given: readonly unknown[]) {
    const call = helperCall(given);
    try {
      return helper(session, call, this);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new TemplateError(call.place, error.message, "use a word of the lexicon, or add it there");
    }
  };
}

export function sessionHelpers(session: Session): Readonly<Record<string, Helper>> {
  return Object.fromEntries(Object.entries(HELPERS).map(([key, helper]) => [key, bound(helper, session)]));
}
