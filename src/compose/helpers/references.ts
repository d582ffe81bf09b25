/** Helpers for references within the document. */
import { z } from "zod";
import { NAME_WORDS } from "../lexicon/name-words.ts";
import { SERIES } from "../lexicon/series.ts";
import { placeId } from "../view/place-id.ts";
import { link } from "../wording/markdown.ts";
import { readArgument, readText, type SessionHelper } from "./helper.ts";
import { markdownOf, textOf } from "./markdown-of.ts";
import { referenceRuns } from "./reference-runs.ts";

/** `{{ref number}}`, `{{ref numbers}}`: `[3]`, `[1, T2.5]`, `[4–6]`, each a link to its place. */
export const ref: SessionHelper = ({ context }, call) => {
  const given = readArgument(
    call,
    z.union([z.string(), z.array(z.string()).min(1)]),
    call.arguments[0],
    "number",
  );
  const letter = NAME_WORDS[context.writer.code].table;
  const runs = referenceRuns(typeof given === "string" ? [given] : given);
  const links = runs.map(({ first, last }, at) => {
    const text = [first, ...(last === first ? [] : [last])]
      .map((place) => place.replace("T", letter))
      .join("–");
    const opened = at === 0 ? `\\[${text}` : text;
    return link(at === runs.length - 1 ? `${opened}\\]` : opened, placeId(first));
  });
  return markdownOf(links.join(", "));
};

/** `{{line places}}`: the lines of the source, each a link to its record: `8, 14`; `B 12` where there are several sources. */
export const line: SessionHelper = (_, call) => {
  const placeSchema = z.object({ label: z.string(), line: z.number(), several: z.boolean() });
  const places = readArgument(call, z.array(placeSchema).min(1), call.arguments[0], "the places");
  const links = places.map(({ several, label, line }) =>
    link(several ? `${label} ${line}` : String(line), `source-${label.toLowerCase()}`),
  );
  return markdownOf([...new Set(links)].join(", "));
};

/** `{{series instrument.series}}`: the abbreviation of a treaty series. */
export const series: SessionHelper = ({ context }, call) => {
  const printed = readText(call, 0);
  const known = SERIES[context.writer.code];
  return textOf((Object.hasOwn(known, printed) ? known[printed] : undefined) ?? printed);
};
