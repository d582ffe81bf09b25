/** Texts of termbase entries for tests. */

const CASES = ["n", "g", "d", "a", "i", "p"];

/** An entry with as little as the schema asks for; `lines` are added, indented by two. */
export function entryText(key: string, name: string, ...lines: readonly string[]): string {
  return [
    `${key}:`,
    "  kind: body",
    "  class: organ",
    "  source: made up",
    ...(lines.some((line) => line.startsWith("en:")) ? [] : [`  en: { name: ${JSON.stringify(name)} }`]),
    ...lines.map((line) => `  ${line}`),
    "",
  ].join("\n");
}

/** A Russian name in six cases, as a flow map. */
export function formsText(...forms: readonly string[]): string {
  return `{ ${CASES.map((grammaticalCase, index) => `${grammaticalCase}: ${forms[index] ?? forms[0]}`).join(", ")} }`;
}
