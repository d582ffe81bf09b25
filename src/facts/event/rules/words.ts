/** Parts of patterns that the rules of events share. */

/** An event by its name. */
export const NAMED = "([title: {event:event} (of|for) {tail:phrase}]|{title:event}|{title:thing})";

/** An event by its name or in common words. */
export const TITLE = `(${NAMED}|@a? {ordinal:ordinal}? {title:phrase})`;

/** A delegation or officials in common words. */
export const OFFICIALS =
  "@a? [actor: {n:number}? {of:phrase}? (delegation|delegations|mission|missions|team|teams|minister|ministers|president|presidents|speaker|speakers|representative|representatives|rapporteur|rapporteurs|officials|experts|inspectors|parliamentarians|deputies|leaders|heads) (of {tail:phrase})?]";

/** Who acts: persons, bodies and countries by name, or a delegation or officials in common words. */
export const ACTOR = `({actor+}|${OFFICIALS})`;
