/** The theme: what DOCX and PDF look like, as data. Read from `templates/theme/theme.yaml`. */
import { z } from "zod";

const colour = z.string().regex(/^#[0-9A-F]{6}$/, "a colour is written #1B1D21");

/** Sizes and distances are in points unless the name says `Mm`. */
export const textStyleSchema = z.strictObject({
  family: z.enum(["serif", "sans"]),
  weight: z.union([z.literal(400), z.literal(600)]),
  size: z.number().positive(),
  leading: z.number().positive(),
  colour: z.string().describe("a key of `colours`"),
  align: z.enum(["left", "right", "center", "justify"]).default("left"),
  before: z.number().nonnegative().default(0),
  after: z.number().nonnegative().default(0),
  leftMm: z.number().nonnegative().default(0).describe("left indent of the block"),
  firstLineMm: z.number().default(0).describe("further indent of the first line; negative: hanging"),
});
export type TextStyle = Readonly<z.infer<typeof textStyleSchema>>;

export const STYLE_NAMES = [
  "kicker",
  "handling",
  "title",
  "headTerm",
  "headValue",
  "headLine",
  "heading1",
  "heading2",
  "lead",
  "body",
  "statement",
  "statementNumber",
  "label",
  "caption",
  "tableHead",
  "tableCell",
  "tableNote",
  "sourceRecord",
  "sourceNote",
  "runningHeader",
  "runningFooter",
] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

export const layoutSchema = z.strictObject({
  marginsMm: z.strictObject({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() }),
  /** English: heads in a narrow column beside the text (PDF only). Russian: heads on lines of their own. */
  sideHeads: z.boolean(),
  /** Where the text column starts, from the left margin. */
  textColumnMm: z.number(),
  headerMm: z.number().describe("from the top edge of the page to the running header"),
  footerMm: z.number().describe("from the bottom edge of the page to the running footer"),
  pageNumber: z.enum(["footer-right", "header-center"]),
  headRule: z.boolean(),
  hyphenate: z.boolean(),
  noteColumns: z.int().min(1).max(2),
  styles: z.record(z.enum(STYLE_NAMES), textStyleSchema),
});
export type Layout = Readonly<z.infer<typeof layoutSchema>>;

export const themeSchema = z.strictObject({
  name: z.string(),
  page: z.strictObject({ widthMm: z.number(), heightMm: z.number() }),
  fonts: z.record(
    z.enum(["serif", "sans"]),
    z
      .strictObject({ name: z.string(), regular: z.string(), semibold: z.string() })
      .describe("files, from node_modules"),
  ),
  colours: z.record(z.enum(["ink", "mute", "accent", "rule", "hair", "tint", "paper"]), colour),
  rules: z
    .strictObject({ head: z.number(), table: z.number(), row: z.number(), hair: z.number() })
    .describe("widths of lines"),
  layouts: z.strictObject({ en: layoutSchema, ru: layoutSchema }),
});
export type Theme = Readonly<z.infer<typeof themeSchema>>;

/** Font files by family and weight, read by the build and handed to the renderers. */
export type FontFiles = Readonly<
  Record<"serif" | "sans", Readonly<Record<"regular" | "semibold", Uint8Array>>>
>;
