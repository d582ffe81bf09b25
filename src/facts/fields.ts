/** What the builders of several kinds have in common. */
import type { Built, Captured, CapturedValue } from "../model/rule.ts";
import type { Span } from "../model/span.ts";

/** Leaves out the fields that are undefined. */
export function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Whether the pattern took something for a field. */
export const has = (captured: Captured, field: string): boolean => captured.values(field).length > 0;

/** Names for a field that may hold several; undefined for none. */
export function names(values: readonly CapturedValue[]) {
  return values.length > 0 ? values.map((value) => value.name) : undefined;
}

export function actors(values: readonly CapturedValue[]) {
  return values.length > 0 ? values.map((value) => value.actor) : undefined;
}

/** The characters of fields, numbered from the second value on: `party`, `party.2`. */
export function partsOf(captured: Captured, fields: readonly string[]): Record<string, Span> {
  return Object.fromEntries(
    fields.flatMap((field) =>
      captured
        .values(field)
        .flatMap((value, index): [string, Span][] => [
          [index === 0 ? field : `${field}.${index + 1}`, value.span],
          ...Object.entries(value.parts).map(([part, span]): [string, Span] => [
            index === 0 ? `${field}.${part}` : `${field}.${index + 1}.${part}`,
            span,
          ]),
        ]),
    ),
  );
}

/** One fact for each value of a field that a verb rules: observer status in A and B gives two. */
export function each(
  captured: Captured,
  field: string,
  others: readonly string[],
  fieldsOf: (value: CapturedValue) => Readonly<Record<string, unknown>> | undefined,
): Built[] {
  const shared = partsOf(captured, others);
  return captured.values(field).flatMap((value): Built[] => {
    const fields = fieldsOf(value);
    if (!fields) return [];
    const own = Object.entries(value.parts).map(([part, span]): [string, Span] => [`${field}.${part}`, span]);
    return [
      { fields: present(fields), parts: { ...shared, [field]: value.span, ...Object.fromEntries(own) } },
    ];
  });
}
