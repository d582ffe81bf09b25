/** What Handlebars hands a helper as its last argument, checked where it comes in. */
import type { TemplatePlace } from "./template-error.ts";

interface Options {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly loc: hbs.AST.SourceLocation;
  readonly fn?: (context: unknown) => string;
}

/** Helpers are called tens of thousands of times for a document: the check is no more than what is relied on. */
function isOptions(value: unknown): value is Options {
  return typeof value === "object" && value !== null && "hash" in value && "loc" in value;
}

export interface HelperCall {
  readonly arguments: readonly unknown[];
  readonly hash: Readonly<Record<string, unknown>>;
  readonly place: TemplatePlace;
  /** Renders what a block helper encloses. */
  readonly body: ((context: unknown) => string) | undefined;
}

/** @throws {Error} where Handlebars hands something else, which it does not */
export function helperCall(given: readonly unknown[]): HelperCall {
  const options = given.at(-1);
  if (!isOptions(options)) throw new Error("Handlebars called a helper without its options");
  const { hash, loc, fn } = options;
  return {
    arguments: given.slice(0, -1),
    hash,
    place: { path: loc.source, line: loc.start.line, column: loc.start.column + 1 },
    body: fn,
  };
}
