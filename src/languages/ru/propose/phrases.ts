/** The case forms of names that are phrases: adjectives, a head noun, and behind it what does not decline. */
import type { Forms } from "../../../model/term.ts";
import { agreements, declineAdjective, isParticiple } from "./adjectives.ts";
import { concat, formsBy, frozen } from "./forms.ts";
import { declineHead } from "./heads.ts";
import { DECLINED_WITH_NAMES, LINKS } from "./lexicon-phrases.ts";
import { isDeclinableWord } from "./nouns.ts";
import { type Group, readGroup } from "./phrase-group.ts";
import { endsWithComma, isBare, phraseWords, type Word } from "./phrase-words.ts";
import { type Grammar, keepName, NOTHING_DECLINES, type Proposal } from "./proposal.ts";

interface Reading {
  /** The forms of the words that decline, by their index. */
  readonly forms: ReadonlyMap<number, Forms>;
  readonly doubts: readonly string[];
}

const formsFrom = (start: number, group: Group): (readonly [number, Forms])[] =>
  group.forms.map((forms, at) => [start + at, forms] as const);

/** страны, не имеющие выхода к морю: the participle agrees as well. */
function participleBehind(
  words: readonly Word[],
  at: number,
  { number, gender, animate }: Grammar,
): Reading | undefined {
  const participle = words[at]?.core === "не" ? at + 1 : at;
  const word = words[participle];
  const agreement = number === "plural" ? "pl" : gender;
  if (word === undefined || !endsWithComma(words[at - 1]) || !isParticiple(word.core)) return undefined;
  if (!agreements(word.core).includes(agreement)) return undefined;
  return { forms: new Map([[participle, declineAdjective(word.core, agreement, animate)]]), doubts: [] };
}

/** Фонд и Программа: heads side by side, with nothing between them but a link or a comma. */
function headsBehind(words: readonly Word[], at: number): Reading | undefined {
  const linked = LINKS.has(words[at]?.core ?? "");
  if (!linked && !endsWithComma(words[at - 1])) return undefined;
  const start = linked ? at + 1 : at;
  const group = words[start] && isBare(words[start]) ? readGroup(words, start, {}) : undefined;
  if (group === undefined) return undefined;
  const further = headsBehind(words, group.end);
  return {
    forms: new Map([...formsFrom(start, group), ...(further?.forms ?? [])]),
    doubts: [
      `«${group.head.core}» is taken for a second head word and declined as well`,
      ...(further?.doubts ?? []),
    ],
  };
}

/** Заместитель министра — руководитель аппарата: the office behind a dash is held by the same person. */
function officeBehindDash(words: readonly Word[], end: number, { animate }: Grammar): Reading | undefined {
  const dash = words.findIndex((word, at) => at >= end && /^[-–—]$/.test(word.text));
  if (dash < 0) return undefined;
  const group = animate ? readGroup(words, dash + 1, {}) : undefined;
  if (group === undefined || !group.grammar.animate) {
    return { forms: new Map(), doubts: ["what stands behind the dash keeps its form"] };
  }
  return {
    forms: new Map(formsFrom(dash + 1, group)),
    doubts: [`«${group.head.core}» behind the dash is declined as well`],
  };
}

/** город Астана: the name of the town declines with it. */
function nameBehind(words: readonly Word[], { end, head }: Group): Reading | undefined {
  const name = words[end];
  const kind = head.core.toLowerCase().split("-")[0] ?? "";
  if (!DECLINED_WITH_NAMES.has(kind) || name === undefined || !/^\p{Lu}/u.test(name.text)) return undefined;
  return {
    forms: new Map([[end, declineHead(name.core, {}, true).forms]]),
    doubts: [`the name «${name.core}» is declined with «${head.core}»`],
  };
}

function readBehind(words: readonly Word[], group: Group): readonly Reading[] {
  const direct =
    participleBehind(words, group.end, group.grammar) ??
    headsBehind(words, group.end) ??
    nameBehind(words, group);
  const office = officeBehindDash(words, group.end, group.grammar);
  return [direct, office].filter((reading) => reading !== undefined);
}

/** The word with its forms in the place of its core. */
function wordForms({ text, core, space }: Word, forms: Forms | undefined): Forms {
  if (forms === undefined) return frozen(text + space);
  const at = text.indexOf(core);
  const [before, behind] = [text.slice(0, at), text.slice(at + core.length)];
  return formsBy((grammaticalCase) => before + forms[grammaticalCase] + behind + space);
}

const GENDERS = { m: "masculine", f: "feminine", n: "neuter" } as const;

function guesses({ head, grammar }: Group, known: Partial<Grammar>): string[] {
  const { gender, number, animate } = grammar;
  const guessed = [
    known.gender === undefined ? GENDERS[gender] : undefined,
    known.number === undefined ? number : undefined,
    known.animate === undefined ? (animate ? "a living being" : "a thing") : undefined,
  ].filter((words) => words !== undefined);
  return guessed.length === 0 ? [] : [`guessed from «${head.core}»: ${guessed.join(", ")}`];
}

const asIs = (head: Word): string[] =>
  isBare(head) && head.core.split("-").some((part) => isDeclinableWord(part))
    ? []
    : [`«${head.core}» keeps its form in all cases`];

/** The case forms of a name that is a phrase. What is not known of its head word is guessed. */
export function proposePhrase(name: string, known: Partial<Grammar>): Proposal {
  const words = phraseWords(name);
  const group = words.length === 0 ? undefined : readGroup(words, 0, known);
  if (group === undefined) return keepName(name, known, NOTHING_DECLINES);
  const behind = readBehind(words, group);
  const forms = new Map([...formsFrom(0, group), ...behind.flatMap((reading) => [...reading.forms])]);
  return {
    forms: concat(words.map((word, at) => wordForms(word, forms.get(at)))),
    ...group.grammar,
    doubts: [...guesses(group, known), ...asIs(group.head), ...behind.flatMap((reading) => reading.doubts)],
  };
}
