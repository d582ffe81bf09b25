/** What a verb says of whether its act was done: that it is only planned, wished or supposed, or denied from before the subject. */
import type { Lexicon } from "../../model/lexicon.ts";
import type { Token } from "../tokenize.ts";
import { type Constituent, isBare, isPhrase, type VerbGroup } from "./constituent.ts";

export interface MoodInput {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

const isAuxiliary = ({ lemma }: VerbGroup): boolean => ["be", "have", "do"].includes(lemma);

const wordOf = (one: Constituent | undefined, { tokens }: MoodInput): string =>
  one ? (tokens[one.end - 1]?.lower ?? "") : "";

/** Whether what stands right before an infinitive says that somebody did it: the first to, the first country to. */
function isFirstOfAll(at: number, before: readonly Constituent[], { tokens, lexicon }: MoodInput): boolean {
  const { realising } = lexicon.clauses;
  const last = tokens[at - 1]?.lower ?? "";
  const phrase = before.at(-1);
  if (realising.has(last)) return true;
  return (
    phrase?.type === "phrase" &&
    phrase.end === at &&
    lexicon.countryNouns.has(last) &&
    tokens.slice(phrase.first, at).some(({ lower }) => realising.has(lower))
  );
}

/** Whether an infinitive at a token is only planned: the wish to join, was invited to join; not `the first to join`. */
function isPlannedInfinitive(at: number, before: readonly Constituent[], input: MoodInput): boolean {
  const { tokens, lexicon } = input;
  const { infinitiveMarks, realising, verbs } = lexicon.clauses;
  const lower = tokens[at]?.lower ?? "";
  // where no word marks the infinitive its form does: планирует подписать
  const isInfinitive =
    infinitiveMarks.size > 0
      ? infinitiveMarks.has(lower)
      : verbs.get(lower)?.some(({ form }) => form === "base");
  if (!isInfinitive) return false;
  const governor = before.findLast(
    (one) => one.type === "verb" || one.type === "break" || one.type === "comma",
  );
  const isAdjacent = governor?.type === "verb" && governor.end === at;
  if (!isAdjacent && isFirstOfAll(at, before, input))
    return governor?.type === "verb" && governor.group.planned;
  return !(governor?.type === "verb" && !governor.group.planned && realising.has(governor.group.lemma));
}

/** What stands before a verb from where its sentence's part begins, and where in it the opener of its clause is: -1 for none. */
interface Opened {
  readonly part: readonly Constituent[];
  readonly at: number;
}

/** A clause that a comma closed behind its verb is left out, once: that Norway, which ratified it in 2019, | sign. */
function openerOf(part: readonly Constituent[], isInner = false): Opened {
  const at = part.findLastIndex(({ type }) => type === "opener");
  const verb = at < 0 ? -1 : part.findIndex(({ type }, index) => index > at && type === "verb");
  const comma = verb < 0 ? -1 : part.findIndex(({ type }, index) => index > verb && type === "comma");
  if (comma < 0) return { part, at };
  if (isInner) return { part, at: -1 };
  const first = part[at - 1]?.type === "comma" ? at - 1 : at;
  return openerOf([...part.slice(0, first), ...part.slice(comma + 1)], true);
}

/** The verb and the noun that a clause hangs on: recommended in May that …; the proposal that …. */
function governorsOf({ part, at }: Opened, input: MoodInput): readonly string[] {
  const from = part.findLastIndex(({ type }, index) => index < at && (type === "opener" || type === "comma"));
  const verb = part.slice(from + 1, at).findLast((one) => one.type === "verb");
  return [wordOf(part[at - 1], input), ...(verb ? [verb.group.lemma] : [])];
}

/** Whether a verb stands in a clause of what is only supposed or wished: if it joined; recommended that it join. */
function isUnreal(before: readonly Constituent[], group: VerbGroup, input: MoodInput): boolean {
  const { unreal, complementisers, wishing, denying } = input.lexicon.clauses;
  const opened = openerOf(before.slice(before.findLastIndex(({ type }) => type === "break") + 1));
  const opener = wordOf(opened.part[opened.at], input);
  if (unreal.has(opener)) return true;
  if (!complementisers.has(opener)) return false;
  const isWish = group.active && group.bare && !group.past;
  return governorsOf(opened, input).some((word) => denying.has(word) || (isWish && wishing.has(word)));
}

/** Whether a sentence that asks or supposes begins with the auxiliary: Did Norway join?, Had Norway joined, …. */
function isInverted(before: readonly Constituent[], { tokens, lexicon }: MoodInput): boolean {
  const { freeOrder, modals } = lexicon.clauses;
  const [first, ...rest] = before;
  if (freeOrder || first?.first !== 0 || !rest.every(isPhrase)) return false;
  return first.type === "verb"
    ? first.group.finite && !first.group.negated && isAuxiliary(first.group) && rest.length > 0
    : isPhrase(first) && modals.has(tokens[0]?.lower ?? "");
}

/** Whether the verb that follows is the rest of one whose auxiliary stands before the subject, denied: nor did Norway sign. */
function isDeniedBefore(before: readonly Constituent[]): boolean {
  const last = before.findLastIndex((one) => !isPhrase(one));
  const auxiliary = before[last];
  if (auxiliary?.type !== "verb" || last === before.length - 1 || !auxiliary.group.negated) return false;
  return ["be", "have", "do"].includes(auxiliary.group.lemma) && before.slice(last + 1).every(isBare);
}

/** The verb group at a token with what the words before it say of its act. `before` is what was read of the sentence. */
export function withMood(
  group: VerbGroup,
  at: number,
  before: readonly Constituent[],
  input: MoodInput,
): VerbGroup {
  return {
    ...group,
    planned:
      group.planned ||
      isPlannedInfinitive(at, before, input) ||
      isUnreal(before, group, input) ||
      isInverted(before, input),
    negated: group.negated || isDeniedBefore(before),
  };
}
