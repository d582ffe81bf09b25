/** Words that a briefing prints in the script of another language: names without a form in its own, and quotations. */
import type { LanguageCode } from "../model/kinds.ts";
import type { TextRange } from "../model/language.ts";
import type { ParityContext, Said } from "./context.ts";
import { quotationsIn } from "./quotations.ts";
import { liesIn, type Word, wordsOf } from "./text.ts";

export interface Stretch {
  readonly words: readonly Word[];
  /** In a quotation that may be a translation: the other briefing may lack them. */
  readonly translated: boolean;
}

/** Numbers of centuries and quarters, and the like: Latin letters that belong to every language. */
const ROMAN = /^[IVXLCM]+$/u;
/** A word of the document's own among so many foreign ones is none of the quotation: somebody has changed it. */
const MANY = 4;
/** Parts the items of a list. */
const PARTING = /[,;:()]/u;

interface Scripts {
  isForeign(word: Word): boolean;
  /** Of the document's own language alone. */
  isOwn(word: Word): boolean;
}

function scriptsOf(language: LanguageCode, { languages }: ParityContext): Scripts {
  const own = languages[language].marks.letter;
  const others = Object.values(languages).filter((other) => other !== languages[language]);
  const isForeign = ({ text }: Word) =>
    others.some(({ marks }) => marks.letter.test(text)) && !ROMAN.test(text);
  return { isForeign, isOwn: (word) => own.test(word.text) && !isForeign(word) };
}

/** Runs of foreign words with nothing but numbers between them; a mark that parts items ends one. */
function runsOf(text: string, words: readonly Word[], { isForeign, isOwn }: Scripts): Word[][] {
  const runs: Word[][] = [];
  let open: Word[] = [];
  const close = () => {
    const run = open.slice(0, open.findLastIndex(isForeign) + 1);
    if (run.length > 0) runs.push(run);
    open = [];
  };
  for (const word of words) {
    const before = open.at(-1);
    if (before && PARTING.test(text.slice(before.end, word.start))) close();
    if (isForeign(word) || (open.length > 0 && !isOwn(word))) open.push(word);
    else close();
  }
  close();
  return runs;
}

/** Initials belong to a name in letters of either language. */
const isInitials = (words: readonly Word[]): boolean => words.every(({ text }) => text.length === 1);

/** Quotations that are foreign, but for a few words, as wholes; other foreign words in runs. */
export function foreignStretches({ language, text }: Said, context: ParityContext): Stretch[] {
  const scripts = scriptsOf(language, context);
  const { marks, reader } = context.languages[language];
  const words = wordsOf(text);
  const inside = (range: TextRange) => words.filter((word) => liesIn(word, range));
  const quotations = quotationsIn(text, marks);
  const isWhole = (quoted: readonly Word[]) =>
    quoted.length > 0 &&
    quoted.filter(scripts.isOwn).length * MANY <= quoted.filter(scripts.isForeign).length;
  const wholes = quotations.map(inside).filter(isWhole);
  const taken = new Set([...wholes, ...reader.findDates(text).map(inside)].flat());
  const runs = runsOf(
    text,
    words.filter((word) => !taken.has(word)),
    scripts,
  );
  return [
    ...wholes.map((quoted) => ({ words: quoted, translated: !quoted.some(scripts.isForeign) })),
    ...runs
      .filter((run) => !isInitials(run))
      .map((run) => ({
        words: run,
        translated: run.every((word) => quotations.some((quotation) => liesIn(word, quotation))),
      })),
  ];
}
