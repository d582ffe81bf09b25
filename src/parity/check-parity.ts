/** Whether two briefings on one dossier state the same facts, with the same numbers, in the same order. */
import type { Message } from "../model/finding.ts";
import type { LanguageCode } from "../model/kinds.ts";
import { type Passage, passageSeries } from "../model/passage.ts";
import { comparePassages } from "./compare-passages.ts";
import type { ParityContext } from "./context.ts";
import { parityMessage } from "./parity-messages.ts";
import { referencesIn } from "./references.ts";

/** A briefing as it is read, from its document tree or from a file. */
export interface ReadBriefing {
  readonly language: LanguageCode;
  /** In the order of the document. */
  readonly passages: readonly Passage[];
}

const CELLS = " | ";

const isRow = (id: string): boolean => /^t\d/u.test(id);

/** Up to each reference, and what stands behind the last. */
function upToReferences(text: string): string[] {
  const ends = [0, ...referencesIn(text).map(({ end }) => end), text.length];
  return ends.slice(1).map((end, at) => text.slice(ends[at], end));
}

/**
 * The parts of a passage that are compared each with its own: cells, for columns are the same in all languages; sentences
 * of the bottom line, each of which ends with the places that it rests on.
 */
function partsOf(id: string, one: string, other: string): readonly (readonly [string, string])[] {
  const split = isRow(id) ? (text: string) => text.split(CELLS) : upToReferences;
  const [first, second] = [split(one), split(other)];
  if (first.length !== second.length) return [[one, other]];
  return first.map((part, at) => [part, second[at] ?? ""]);
}

/** Two passages of a series of which the first stands before the second in one briefing, and behind it in the other. */
function misplaced(
  one: readonly Passage[],
  other: readonly Passage[],
): readonly [before: string, behind: string] | undefined {
  const shared = (from: readonly Passage[], to: readonly Passage[]) =>
    from.filter(({ id }) => to.some((passage) => passage.id === id)).map(({ id }) => id);
  const [here, there] = [shared(one, other), shared(other, one)];
  for (const series of new Set(here.map(passageSeries))) {
    const inSeries = (id: string) => passageSeries(id) === series;
    const [mine, theirs] = [here.filter(inSeries), there.filter(inSeries)];
    const at = mine.findIndex((id, index) => id !== theirs[index]);
    if (at >= 0) return [mine[at] ?? "", theirs[at] ?? ""];
  }
  return undefined;
}

/** `path` is what the messages are about: a source, or a file. */
export function checkParity(
  one: ReadBriefing,
  other: ReadBriefing,
  path: string,
  context: ParityContext,
): Message[] {
  const texts = new Map(other.passages.map(({ id, text }) => [id, text]));
  const own = new Set(one.passages.map(({ id }) => id));
  const alone = [
    ...one.passages.filter(({ id }) => !texts.has(id)).map(({ id }) => [id, one.language] as const),
    ...other.passages.filter(({ id }) => !own.has(id)).map(({ id }) => [id, other.language] as const),
  ];
  const order = misplaced(one.passages, other.passages);
  return [
    ...alone.map(([id, language]) => parityMessage.alone(path, id, language)),
    ...(order ? [parityMessage.order(path, order, one.language)] : []),
    ...one.passages.flatMap(({ id, text }) => {
      const said = texts.get(id);
      const parts = said === undefined ? [] : partsOf(id, text, said);
      const differences = parts.flatMap(([here, there]) =>
        comparePassages(
          { language: one.language, text: here },
          { language: other.language, text: there },
          context,
        ),
      );
      return differences.length > 0 ? [parityMessage.differs(path, id, differences)] : [];
    }),
  ];
}
