/** An entry of the termbase: one thing that sources name, with its official names in every language. */
import { z } from "zod";
import { type CASES, MEMBERSHIP_STATUSES, TERM_KINDS } from "./kinds.ts";

export const formsSchema = z.strictObject({
  n: z.string().min(1),
  g: z.string().min(1),
  d: z.string().min(1),
  a: z.string().min(1),
  i: z.string().min(1),
  p: z.string().min(1),
} satisfies Record<(typeof CASES)[number], z.ZodType>);
/** A name in the six cases. */
export type Forms = Readonly<z.infer<typeof formsSchema>>;

export const englishSchema = z.strictObject({
  name: z.string().min(1).describe("official name, without its article: Council of Europe"),
  article: z.enum(["the"]).optional(),
  short: z
    .string()
    .min(1)
    .optional()
    .describe("the form used after first mention: Kazakhstan, Venice Commission"),
  shortArticle: z.enum(["the"]).optional(),
  abbreviation: z.string().min(1).optional().describe("GRECO, IAEA"),
  abbreviationArticle: z.enum(["the"]).optional().describe("the IAEA, but GRECO"),
  number: z.enum(["singular", "plural"]).default("singular"),
  shortNumber: z.enum(["singular", "plural"]).optional().describe("of the short name, where it differs"),
  adjective: z.string().min(1).optional().describe("Kazakh, German"),
  statuses: z
    .partialRecord(z.enum(MEMBERSHIP_STATUSES), z.string().min(1))
    .optional()
    .describe("the body's own words"),
  offices: z
    .record(z.string(), z.string().min(1))
    .optional()
    .describe("the body's own spelling of an office, by the key of the office: Secretary-General"),
});

export const russianSchema = z.strictObject({
  name: formsSchema,
  short: formsSchema.optional().describe("Казахстан, Венецианская комиссия"),
  abbreviation: z.string().min(1).optional().describe("ОБСЕ; only if Russian uses it; the same in all cases"),
  gender: z.enum(["m", "f", "n"]).describe("of the head word of the full name"),
  shortGender: z.enum(["m", "f", "n"]).optional(),
  number: z.enum(["singular", "plural"]).default("singular"),
  shortNumber: z
    .enum(["singular", "plural"])
    .optional()
    .describe("where it differs: «Королевство Нидерландов» является, but «Нидерланды» являются"),
  animate: z.boolean().default(false),
  place: z
    .enum(["в", "на"])
    .optional()
    .describe("of places and parties: в Бельгии, в Республике Мальта; absent where neither is said"),
  shortPlace: z.enum(["в", "на"]).optional().describe("where the short name takes another: на Мальте"),
  prepositions: z
    .strictObject({ в: z.string().optional(), с: z.string().optional(), о: z.string().optional() })
    .optional()
    .describe("where the rule for во, со, об errs"),
  adjective: z.string().min(1).optional().describe("казахстанский, германский: nominative masculine"),
  quoted: z.boolean().optional().describe("the name is set in quotation marks: «Молодёжная карта»"),
  statuses: z.partialRecord(z.enum(MEMBERSHIP_STATUSES), z.string().min(1)).optional(),
});

export const termSchema = z.strictObject({
  kind: z.enum(TERM_KINDS),
  class: z
    .enum([
      "state",
      "organisation",
      "organ",
      "agreement",
      "programme",
      "area",
      "fund",
      "group",
      "convention",
      "protocol",
      "document",
      "city",
      "region",
      "parliament",
      "government",
      "political-group",
      "office",
      "person",
      "event",
      "measure",
      "topic",
    ])
    .describe("chooses the wording: a body has members, an agreement participants"),
  parent: z.string().optional().describe("key of the body it belongs to, or of the country a place is in"),
  capital: z.string().optional().describe("key of the capital of a state"),
  series: z.strictObject({ en: z.string(), ru: z.string() }).optional().describe("treaty series: ETS / СДСЕ"),
  numberInSeries: z.string().optional(),
  adopted: z.string().optional().describe("EDTF: the instrument's own date"),
  aliases: z.array(z.string().min(1)).default([]).describe("other spellings in sources, in any language"),
  en: englishSchema,
  ru: russianSchema
    .optional()
    .describe("absent: no Russian form yet; a finding and a visible mark, never a guess"),
  source: z.string().min(1).describe("where the official forms were taken from"),
  reviewed: z.iso
    .date()
    .optional()
    .describe("when a person last read the entry; absent: the name is marked for review"),
});

export type Term = Readonly<z.infer<typeof termSchema>> & { readonly key: string };
export type Russian = Readonly<z.infer<typeof russianSchema>>;

/**
 * How an organ has a name that organs of others have as well (`General Assembly`): as a name of its own, or as the part
 * of one that says not whose organ it is (`Assembly`, of `ICAO Assembly`).
 */
export type SharedBy = "name" | "part";

/** A place where a name of the termbase stands in a text. Offsets are UTF-16 units of that text. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
  /** The name means the term only where the body that the term belongs to is spoken of. */
  readonly shared?: SharedBy;
}

/** The termbase, loaded and indexed. */
export interface Termbase {
  readonly terms: ReadonlyMap<string, Term>;
  get(key: string): Term | undefined;
  /**
   * The entry that a whole name means: official, short, abbreviation or alias, case and white space folded as `find`
   * does. Names that organs share mean none by themselves.
   */
  lookUp(name: string): Term | undefined;
  /**
   * All places where a name stands in a text, nested and overlapping ones included, by start and then by length; of
   * names that organs share, those of more than one word, once for each organ.
   * Whole words only; white space folded; hyphens and dashes, and kinds of quotation marks, taken as equal; an
   * abbreviation (all capitals) only as printed, other names in any case. Russian names match in each of their cases.
   */
  find(text: string): TermMatch[];
  /** The entry of the kind `heading` that a text means as a whole: `Visits`, `VISITS`; such entries are found in no other way. */
  heading(text: string): Term | undefined;
  /** The organs that share a whole name of any length: `Assembly`. */
  sharing(name: string): readonly Term[];
}
