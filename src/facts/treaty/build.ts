/** From what a pattern took to the fields of the kind. */
import type { DocumentRef } from "../../model/fact.ts";
import type { Build, Captured, CapturedValue } from "../../model/rule.ts";
import { each, has, names, present } from "../fields.ts";
import { isActOfParty, isBinding, isTreaty } from "./is-treaty.ts";

function isInstrument({ document, treaty }: CapturedValue, captured: Captured): boolean {
  if (!document) return false;
  const isOpen = isActOfParty(captured.constants.action) || has(captured, "open");
  return isTreaty(document, treaty) || (isOpen && isBinding(document));
}

const YEAR = /^\d{4}$/;

/**
 * Whether the date in brackets behind a title is that of its signing. A year alone may be that of an accession, or part
 * of how an instrument is cited, but where two sides signed a treaty.
 */
function isBracketed(captured: Captured, { type, number, when = "" }: DocumentRef): boolean {
  if (!captured.values("bracketed")[0]?.name.text.endsWith(")")) return false;
  return /^\d{4}-\d\d/.test(when) || (type === "treaty" && number === undefined && YEAR.test(when));
}

/**
 * The year in which a party joined an instrument whose date of adoption stands before its title: in brackets behind the
 * title, where it may be read as part of the name.
 */
function joinedIn(captured: Captured, { when }: DocumentRef): string | undefined {
  const [adopted] = captured.values("adopted");
  const [listed] = captured.values("listed");
  if (when !== undefined && when !== adopted?.date) return when;
  return /\((?:in |since )?(\d{4})\)$/.exec(listed?.name.text ?? "")?.[1];
}

/**
 * Treaty: one fact an instrument; a document of another kind makes none, unless it is `open` to several parties.
 * `listed` is an instrument that a line only names, `bracketed` one named with its date in brackets, `adopted` the date
 * before its title.
 */
export const buildTreaty: Build = (captured) =>
  each(captured, "instrument", ["party", "by"], (value) => {
    const { document } = value;
    if (!document || !isInstrument(value, captured)) return undefined;
    const { title, type } = document;
    const number = document.number ?? captured.values("number")[0]?.name.text;
    const [before] = captured.values("adopted");
    const year = before && YEAR.test(before.name.text) ? before.name.text : undefined;
    const by = captured.values("by")[0]?.document;
    const isNamed = has(captured, "listed") || has(captured, "bracketed");
    // a law that ratifies dates the ratification; the act that an accession rests on does not date the accession
    const byLaw = captured.constants.action === "ratified" ? by?.when : undefined;
    const when = before ? joinedIn(captured, document) : isNamed ? document.when : byLaw;
    if (isNamed && when === undefined && !has(captured, "when")) return undefined;
    if (has(captured, "bracketed") && !isBracketed(captured, document)) return undefined;
    return {
      ...captured.constants,
      parties: names(captured.values("party")) ?? [],
      instrument: present({
        title: title ?? (number === undefined ? value.name : undefined),
        type,
        number,
        adopted: before ? (before.date ?? year) : document.when,
      }),
      when,
      by,
    };
  });
