/** Reads a passage without its language: what it refers to, dates and numbers, names, claims. */
import type { TextRange } from "../model/language.ts";
import type { Item, ParityContext, Said } from "./context.ts";
import { claimsIn } from "./find-claims.ts";
import { datesIn, numbersIn } from "./find-figures.ts";
import { namesIn } from "./find-names.ts";
import { quotationsIn } from "./quotations.ts";
import { referencesIn } from "./references.ts";
import { liesIn, overlaps, without } from "./text.ts";

export interface Reading {
  readonly references: readonly Item[];
  /** EDTF points and numbers. */
  readonly figures: readonly Item[];
  /** Figures of quotations in the document's own language: a translation may put them otherwise. */
  readonly quotedFigures: readonly Item[];
  /** Keys of terms. */
  readonly names: readonly Item[];
  readonly claims: readonly Item[];
  /** The text, but for what was read and for quotations. */
  readonly rest: string;
}

export interface Passed {
  /** Stretches that are not read: those that both languages hold. */
  readonly shared: readonly TextRange[];
  /** Names that are read part by part. */
  readonly names: readonly TextRange[];
}

const length = ({ start, end }: TextRange): number => end - start;
const NUMBER = /^\d+$/u;

/** A longer name holds the words of a claim, a claim those of a name that is no longer; a date in a name is part of it. */
function settled(
  text: string,
  { names: passed }: Passed,
  language: Said["language"],
  context: ParityContext,
) {
  const own = context.languages[language];
  const allNames = namesIn(text, context.termbase, passed);
  const dates = datesIn(text, own).filter((date) => !allNames.some((name) => liesIn(date, name)));
  const claims = claimsIn(without(text, dates), own.claims).filter(
    (claim) => !allNames.some((name) => overlaps(name, claim) && length(name) > length(claim)),
  );
  const names = allNames.filter((name) => ![...dates, ...claims].some((other) => overlaps(other, name)));
  const read = [...dates, ...claims, ...names];
  const numbers = numbersIn(text, own).filter((number) => !read.some((other) => overlaps(other, number)));
  return { dates, claims, names, numbers };
}

const claimItems = ({ dates, claims }: ReturnType<typeof settled>): Item[] => [
  ...dates.flatMap(({ start, end, about }) => (about ? [{ start, end, says: ["about"] }] : [])),
  ...claims.flatMap(({ start, end, claims: said }) => said.map((says) => ({ start, end, says }))),
];

const SCHEMES: ReadonlySet<string> = new Set(["agreement", "programme", "convention"]);
const BELONGING: ReadonlySet<string> = new Set(["member", "participant"]);

/** Where it is about an agreement or a programme, a language may call participants what another calls members. */
function besideScheme(names: readonly Item[], { termbase }: ParityContext): (claim: Item) => Item {
  const isScheme = names.some(({ says }) => says.some((key) => SCHEMES.has(termbase.get(key)?.class ?? "")));
  return (claim) =>
    isScheme && claim.says.some((said) => BELONGING.has(said)) ? { ...claim, says: [...BELONGING] } : claim;
}

/** A phrase may say a number: ежегодно. */
const isNumber = ({ says: [first = ""] }: Item): boolean => NUMBER.test(first);

export function readPassage(
  { language, text: whole }: Said,
  passed: Passed,
  context: ParityContext,
): Reading {
  const references = referencesIn(whole);
  const text = without(whole, [...references, ...passed.shared]);
  const quotations = quotationsIn(text, context.languages[language].marks);
  const isQuoted = (item: Item) => quotations.some((quotation) => liesIn(item, quotation));
  // a title, or a body's own word for a standing, may stand in quotation marks as a whole
  const isPart = (item: Item) =>
    quotations.some((range) => liesIn(item, range) && length(item) < length(range));
  const found = settled(text, passed, language, context);
  const claims = claimItems(found).map(besideScheme(found.names, context));
  const figures = [
    ...found.dates.flatMap(({ start, end, points }) =>
      points.map((point) => ({ start, end, says: [point] })),
    ),
    ...found.numbers,
    ...claims.filter(isNumber),
  ];
  return {
    references,
    figures: figures.filter((item) => !isQuoted(item)),
    quotedFigures: figures.filter(isQuoted),
    names: found.names.filter((item) => !isPart(item)),
    claims: claims.filter((item) => !isPart(item) && !isNumber(item)),
    rest: without(text, [...quotations, ...found.dates, ...found.claims, ...found.names, ...found.numbers]),
  };
}
