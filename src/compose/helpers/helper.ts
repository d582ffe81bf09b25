/** What a helper is, and how its arguments are read: what a template gets wrong is told with its place. */
import { z } from "zod";
import type { Case } from "../../model/kinds.ts";
import { CASES } from "../../model/kinds.ts";
import { headNounOf } from "../lexicon/index.ts";
import type { HelperCall } from "../template/helper-options.ts";
import { TemplateError } from "../template/template-error.ts";
import { isNoun, type Noun } from "../view/noun.ts";
import type { FormGrammar } from "../wording/name-form.ts";
import type { NameUse } from "../wording/namer.ts";
import type { Session } from "./session.ts";

/** `self` is what the template speaks of where the helper is called. */
export type SessionHelper = (session: Session, call: HelperCall, self: unknown) => unknown;

/** @throws {TemplateError} where the value is not what the schema asks for */
export function readArgument<T>(call: HelperCall, schema: z.ZodType<T>, value: unknown, what: string): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new TemplateError(call.place, `${what} is missing or of the wrong kind`, z.prettifyError(read.error));
}

const nounSchema = z.custom<Noun>(isNoun, "not a noun of the view");
const subjectSchema = z.union([nounSchema, z.array(nounSchema).min(1)]);

/** What a verb or an ordinal agrees with: nouns as they are printed, or the key of a head noun. */
export function readGrammar({ namer, context }: Session, call: HelperCall): FormGrammar {
  const [subject] = call.arguments;
  if (typeof subject === "string") return headNounOf(context.writer.code, subject);
  const nouns = readNouns(call);
  const [first] = nouns;
  const grammar = first && namer.grammar(first, readUse(call));
  return { gender: grammar?.gender ?? "n", plural: nouns.length > 1 || (grammar?.plural ?? false) };
}

/** One noun or several, from the first argument. */
export function readNouns(call: HelperCall): readonly Noun[] {
  const [first] = call.arguments;
  const subject = readArgument(call, subjectSchema, first, "the noun");
  return Array.isArray(subject) ? subject : [subject];
}

export function readCase(call: HelperCall): Case {
  return readArgument(call, z.enum(CASES).default("n"), call.hash.case, "`case`");
}

export function readUse(call: HelperCall): NameUse {
  return readArgument(
    call,
    z.enum(["prose", "full", "short", "cell", "label", "aside"]).default("prose"),
    call.hash.use,
    "`use`",
  );
}

export function readText(call: HelperCall, at: number): string {
  return readArgument(call, z.string(), call.arguments[at], `argument ${at + 1}`);
}

export function readNumber(call: HelperCall, at: number): number {
  return readArgument(call, z.number(), call.arguments[at], `argument ${at + 1}`);
}
