/** Helpers for dates and numbers. */
import { z } from "zod";
import { edtfSchema } from "../../model/date.ts";
import { DATE_USES } from "../../model/language.ts";
import { amountWords } from "../wording/amount-words.ts";
import { GRAMMARS } from "../wording/grammar.ts";
import { readArgument, readCase, readGrammar, readNumber, readText, type SessionHelper } from "./helper.ts";
import { textOf } from "./markdown-of.ts";

const datedSchema = z.object({ when: z.string(), printed: z.enum(["quarter", "half"]) });
const periodSchema = z.union([datedSchema, z.object({ view: datedSchema }).transform(({ view }) => view)]);

/** What the template speaks of, or its view, may have a date that its source prints as a quarter or a half. */
function printedPeriod(self: unknown, edtf: string) {
  const { data } = periodSchema.safeParse(self);
  return data?.when === edtf ? { printed: data.printed } : {};
}

/** `{{date when use="since"}}`. */
export const date: SessionHelper = ({ context }, call, self) => {
  const edtf = readArgument(call, edtfSchema, call.arguments[0], "the date");
  const use = readArgument(call, z.enum(DATE_USES), call.hash.use, "`use`");
  return textOf(context.writer.formatDate(edtf, use, printedPeriod(self, edtf)));
};

/** `{{number value style="figures"}}`; prose unless told otherwise. */
export const number: SessionHelper = ({ context }, call) => {
  const style = z.enum(["prose", "figures"]).default("prose");
  return textOf(
    context.writer.formatNumber(readNumber(call, 0), readArgument(call, style, call.hash.style, "`style`")),
  );
};

/** `{{count 4 "раз" hedged=true words=true}}`: the number, in words if asked for and small, and what it counts. */
export const count: SessionHelper = ({ context }, call) => {
  const hedged = call.hash.hedged === true;
  const inWords = call.hash.words === true;
  return textOf(GRAMMARS[context.writer.code].count(readNumber(call, 0), readText(call, 1), hedged, inWords));
};

/** `{{amount value unit hedged=false}}`: EUR 1.8 million, 65,4 %, a bare number where `unit` is null. */
export const amount: SessionHelper = ({ context }, call) => {
  const unit = readArgument(call, z.string().nullable(), call.arguments[1], "the unit");
  return textOf(amountWords(readNumber(call, 0), unit, call.hash.hedged === true, context.writer));
};

/** `{{ordinal 40 like=title case="n"}}`: agrees with the noun `like`, masculine without one. */
export const ordinal: SessionHelper = (session, call) => {
  const like = call.hash.like;
  const grammar = like == null ? undefined : readGrammar(session, { ...call, arguments: [like] });
  const gender = grammar?.plural ? "pl" : (grammar?.gender ?? "m");
  const style = call.hash.style === "figures" ? "figures" : "prose";
  const agreement = { gender, case: readCase(call) } as const;
  return textOf(session.context.writer.formatOrdinal(readNumber(call, 0), style, agreement));
};
