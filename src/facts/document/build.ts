/** From what a pattern took to the fields of the kind. */
import type { DocumentRef } from "../../model/fact.ts";
import type { Build, Captured, CapturedValue } from "../../model/rule.ts";
import { actors, each, has } from "../fields.ts";
import { isTreaty } from "../treaty/is-treaty.ts";
import { TREATY_ACTIONS } from "../treaty/schema.ts";
import { ACTS, listedAction } from "./listed-action.ts";
import { byAcronym, byHeading, bySeveral, yearOf } from "./titled.ts";

/** What is done with a treaty is a fact of that kind, as far as that kind can say it; one concluded is one signed. */
const SAID_OF_TREATIES: ReadonlySet<unknown> = new Set<string>([...TREATY_ACTIONS, "concluded"]);

/** What is done with a document on its own date. */
const DATING: ReadonlySet<unknown> = new Set(["signed", "adopted", "concluded", "issued", "published"]);

/** Years from and to: what a plan covers, not when it was made. */
const YEARS = /^\d{4}\s*[-–—−/]\s*\d{2,4}(?:\s*гг?\.?)?$/u;

/** What an ambassador presents is a fact of the kind appointment. */
const OF_DIPLOMATS = /^letters? of credence/iu;

/** Whether what names a document beside a date says when it was made. */
function isDated(captured: Captured, own: string | undefined): boolean {
  const [bracketed] = captured.values("bracketed");
  // from one year to another is what a plan covers
  if (bracketed) return bracketed.name.text.endsWith(")") && /^\d{4}(?!\/)/.test(own ?? "");
  const printed = captured.values("when")[0]?.name.text;
  return printed === undefined ? own !== undefined : !YEARS.test(printed);
}

/**
 * Document: one fact a document. `listed` is a document that a line only names beside its date, which says when it was
 * made (`year` where it is printed as a bare number), `bracketed` one named with its date in brackets, `noted` one below a date; `act` one that something rests on,
 * `applied` one that is in force. Where the clause has no date, that of the act it was approved by is the date.
 */
export const buildDocument: Build = (captured) => [...named(captured), ...untyped(captured)];

const common = (captured: Captured) => ({
  actors: actors(captured.values("actor")),
  authors: actors(captured.values("author")),
  place: captured.values("place")[0]?.name,
  by: captured.values("by")[0]?.document,
});

const OTHERS = ["actor", "author", "place", "by"];

const named: Build = (captured) =>
  each(captured, "document", OTHERS, ({ document, treaty }) => {
    if (!document || OF_DIPLOMATS.test(document.title?.text ?? "")) return undefined;
    const isNamed = has(captured, "listed") || has(captured, "bracketed");
    const action =
      isNamed || has(captured, "noted") ? listedAction(document.type) : captured.constants.action;
    const by = captured.values("by")[0]?.document;
    const year = yearOf(captured.values("year")[0]);
    if (has(captured, "year") && year === undefined) return undefined;
    const when = year ?? (DATING.has(action) ? document.when : by?.when);
    const isAct = ACTS.has(document.type);
    if (isTreaty(document, treaty) && SAID_OF_TREATIES.has(action)) return undefined;
    if (isNamed && !isDated(captured, when)) return undefined;
    if (has(captured, "act") && (when === undefined || !isAct)) return undefined;
    if (has(captured, "applied") && isAct) return undefined;
    return {
      ...captured.constants,
      action,
      document,
      when,
      ...common(captured),
    };
  });

/** Documents without a noun that says so: `titled` below a heading, `acronym`, `several` at once. */
function untyped(captured: Captured) {
  const { titledAs, action } = captured.constants;
  const read = (field: string, make: (value: CapturedValue) => DocumentRef | undefined) =>
    each(captured, field, OTHERS, (value) => {
      const document = make(value);
      const when = yearOf(captured.values("year")[0]);
      if (!document || (has(captured, "year") && when === undefined)) return undefined;
      return { action, document, when, ...common(captured) };
    });
  return [
    ...(typeof titledAs === "string" ? read("titled", (value) => byHeading(value, titledAs)) : []),
    ...read("acronym", byAcronym),
    ...read("several", bySeveral),
  ];
}
