/** From what a pattern took to the fields of the kind. */
import type { Build, CapturedValue } from "../../model/rule.ts";
import { each } from "../fields.ts";

/** Whoever chairs a meeting leads an event. */
const EVENT = /(?:summit|meeting|session|conference)$/iu;

/** A year, or from one to another: 2002, 2002-2003, 2002–03. */
const YEARS = /^((?:19|20)\d\d)(?:[-–—](\d\d|\d{4}))?$/u;

/** EDTF of years that are printed as a number; undefined for other numbers. */
function yearsOf(text: string): string | undefined {
  const [, from, to] = YEARS.exec(text) ?? [];
  return from && to ? `${from}/${from.slice(0, 4 - to.length)}${to}` : from;
}

const CHAIR = /^(?:co-?)?chair/iu;

/** The body of an office that names it: the Chairman of the OSCE. */
function ofOffice({ actor, span }: CapturedValue): CapturedValue[] {
  const role = actor.roles?.[0];
  return role?.of && CHAIR.test(role.name.text)
    ? [{ name: role.of, actor: { name: role.of }, span, parts: {} }]
    : [];
}

/**
 * Chairmanship: one fact a body. `year` is a year that is printed as a number: in a list behind a colon; `office` that of
 * a chair, with its body.
 */
export const buildChairmanship: Build = (captured) => {
  const office = captured.values("office");
  const values = (field: string) =>
    field === "body" && office.length > 0 ? office.flatMap(ofOffice) : captured.values(field);
  return each({ ...captured, values }, "body", ["chair", "from"], (body) => {
    const chair = captured.values("chair")[0]?.actor;
    const [year] = captured.values("year");
    const when = year && yearsOf(year.name.text);
    if (!chair || EVENT.test(body.name.text) || (year && !when)) return undefined;
    const from = captured.values("from")[0]?.name;
    return { ...captured.constants, chair, body: body.name, from, when };
  });
};
