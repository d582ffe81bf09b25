/** Reads a verb with its auxiliaries, adverbs and negation: `has not yet been signed`. */
import type { ClauseWords, VerbForm } from "../../model/verb.ts";
import type { Token } from "../tokenize.ts";
import type { VerbGroup } from "./constituent.ts";

/** What the reader of verbs must know of the sentence. */
export interface VerbInput {
  readonly tokens: readonly Token[];
  readonly words: ClauseWords;
  readonly determiners: ReadonlySet<string>;
  /** Whether a token is part of a name, date or document. */
  readonly isNamed: (token: number) => boolean;
  readonly isDate: (token: number) => boolean;
  /** Whether a token is part of a number. */
  readonly isNumber: (token: number) => boolean;
}

const lowerAt = ({ tokens }: VerbInput, at: number): string => tokens[at]?.lower ?? "";

export function isAdverb({ words }: VerbInput, lower: string): boolean {
  return words.adverbs.has(lower) || (words.adverbEnding?.test(lower) ?? false);
}

function formsAt(input: VerbInput, at: number): readonly VerbForm[] {
  return input.isNamed(at) ? [] : (input.words.verbs.get(lowerAt(input, at)) ?? []);
}

const isAuxiliary = ({ words }: VerbInput, lower: string): boolean =>
  words.auxiliaries.be.has(lower) ||
  words.auxiliaries.have.has(lower) ||
  words.auxiliaries.do.has(lower) ||
  words.modals.has(lower);

/** Whether a noun phrase begins at a token: an article, a name, a figure. */
function beginsPhrase(input: VerbInput, at: number): boolean {
  const { tokens, determiners } = input;
  const lower = lowerAt(input, at);
  return (
    determiners.has(lower) ||
    input.isNamed(at) ||
    input.isNumber(at) ||
    /^[\p{Lu}«“‘"]/u.test(tokens[at]?.text ?? "")
  );
}

/** Whether a word that is a noun as often stands where a verb does: between a name or a plural and what it rules. */
function rulesPhrase(input: VerbInput, at: number): boolean {
  const before = lowerAt(input, at - 1);
  const after = lowerAt(input, at + 1);
  // behind the comma that closes a relative clause the verb of the clause around it goes on
  if (before === ",") return input.determiners.has(after) || input.isNumber(at + 1);
  const isBehindName = input.isNamed(at - 1) && !input.isDate(at - 1);
  const { subjectWords, pluralEnding, prepositions } = input.words;
  const isBehindSubject = isBehindName || subjectWords.has(before) || pluralEnding?.test(before);
  if (!isBehindSubject) return false;
  return beginsPhrase(input, at + 1) || (isBehindName && prepositions.has(after));
}

/** The forms that a word without an auxiliary before it can have here; none where it is a noun or stands before one. */
function freeForms(input: VerbInput, at: number): readonly VerbForm[] {
  const { tokens, words, determiners } = input;
  const forms = formsAt(input, at);
  const before = lowerAt(input, at - 1);
  const isDetermined = determiners.has(before) && !words.openers.has(before);
  // a possessor may stand behind its noun: штаб-квартира ее находится
  if (isDetermined && words.ties.size === 0)
    return forms.filter(({ form }) => form !== "participle" && form !== "gerund");
  if (forms.length === 0 || isDetermined || before === "'s" || input.isNumber(at - 1)) return [];
  const isCapital = /^\p{Lu}/u.test(tokens[at]?.text ?? "");
  if (isCapital && at > 0 && /\p{L}|,/u.test(before)) return [];
  const afterPreposition = words.prepositions.has(before);
  const isHomograph = words.homographs.has(lowerAt(input, at));
  return forms.filter(({ form }) => {
    switch (form) {
      case "gerund":
        // behind a comma it may go on with a preposition: , entering into force on …
        return (
          !isHomograph &&
          !isCapital &&
          (afterPreposition || before === ",") &&
          (beginsPhrase(input, at + 1) || (before === "," && words.prepositions.has(lowerAt(input, at + 1))))
        );
      case "base":
      case "future":
      case "present":
        if (afterPreposition || (at === 0 && !words.freeOrder)) return false;
        return !isHomograph || rulesPhrase(input, at);
      case "past":
      case "participle":
      case "passive":
        return !afterPreposition && (!isHomograph || at > 0);
    }
    return false;
  });
}

/** More words than that between the parts of a verb are no verb, but a repetition that would be read again and again. */
const MOST_WORDS = 8;

/** How many tokens a negation that starts at a token takes: not, no longer; 0 where none does. */
function negationAt(input: VerbInput, at: number): number {
  const lower = lowerAt(input, at);
  if (input.words.negations.has(lower)) return 1;
  return input.words.negations.has(`${lower} ${lowerAt(input, at + 1)}`) ? 2 : 0;
}

/** Where adverbs and negations that start at a token end. */
function behindAdverbs(input: VerbInput, at: number): { end: number; negated: boolean } {
  let negated = false;
  let end = at;
  while (end < at + MOST_WORDS) {
    const negation = negationAt(input, end);
    if (negation > 0) negated = true;
    else if (!isAdverb(input, lowerAt(input, end)) || input.isNamed(end)) break;
    end += Math.max(negation, 1);
  }
  return { end, negated };
}

/** Whether a gerund behind a preposition is only meant: agreement on opening a consulate. */
function isMeant(input: VerbInput, first: number, { form }: VerbForm): boolean {
  const before = lowerAt(input, first - 1);
  return form === "gerund" && input.words.prepositions.has(before) && !input.words.doing.has(before);
}

export interface FoundVerb {
  readonly end: number;
  readonly group: VerbGroup;
}

interface Auxiliaries {
  end: number;
  be: boolean;
  have: boolean;
  do: boolean;
  modal: boolean;
  negated: boolean;
  infinitive: boolean;
  past: boolean;
  last: "be" | "have" | "do" | undefined;
}

/** The auxiliaries that start at a token, with what stands between them. */
function readAuxiliaries(input: VerbInput, first: number): Auxiliaries {
  const { auxiliaries, modals, infinitiveMarks } = input.words;
  const read: Auxiliaries = {
    end: first,
    be: false,
    have: false,
    do: false,
    modal: false,
    negated: false,
    infinitive: false,
    past: false,
    last: undefined,
  };
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const from =
      read.end === first && read.last === undefined
        ? { end: first, negated: false }
        : behindAdverbs(input, read.end);
    const printed = lowerAt(input, from.end);
    const contracted = input.words.contractions.get(printed);
    const lower = contracted ?? printed;
    if (input.isNamed(from.end)) break;
    const kind = (["be", "have", "do"] as const).find((one) => auxiliaries[one].has(lower));
    if (kind) {
      read[kind] = true;
      read.last = kind;
      const isFirst = first === from.end;
      read.past ||= isFirst && input.words.past.has(lower);
      read.modal ||= modals.has(lower) || (isFirst && input.words.subjunctive.has(lower));
    } else if (modals.has(lower)) read.modal = true;
    else if (infinitiveMarks.has(lower) && (read.last === undefined || read.last === "be")) {
      const next = behindAdverbs(input, from.end + 1).end;
      const isVerb =
        isAuxiliary(input, lowerAt(input, next)) || formsAt(input, next).some(({ form }) => form === "base");
      if (!isVerb) break;
      if (read.last === "be") read.modal = true;
      else read.infinitive = true;
      read.last = undefined;
    } else break;
    read.negated ||= from.negated || contracted !== undefined;
    read.end = from.end + 1;
  }
  return read;
}

/** The verb group that starts at a token; undefined where none does. */
export function readVerbGroup(input: VerbInput, first: number): FoundVerb | undefined {
  // where no auxiliary comes first the negation does: never signed, не является
  const negation = negationAt(input, first);
  if (negation > 0) {
    const from = behindAdverbs(input, first).end;
    const found = negationAt(input, from) > 0 ? undefined : readVerbGroup(input, from);
    return found && { ...found, group: { ...found.group, negated: true } };
  }
  // came into being: behind a preposition it is a noun
  const isBehindPreposition = input.words.prepositions.has(lowerAt(input, first - 1));
  if (isBehindPreposition && input.words.nominal.has(lowerAt(input, first))) return undefined;
  const auxiliaries = readAuxiliaries(input, first);
  const { be, have, modal, infinitive, last } = auxiliaries;
  const isBare = auxiliaries.end === first;
  const between = isBare ? { end: first, negated: false } : behindAdverbs(input, auxiliaries.end);
  const negated = auxiliaries.negated || between.negated;
  const isBeing = input.words.ongoing.has(lowerAt(input, auxiliaries.end - 1));
  const common = {
    negated,
    planned: modal,
    past: auxiliaries.past,
    bare: isBare,
    ongoing: isBeing,
    perfect: have && !auxiliaries.past,
    reduced: false,
  };
  const forms = isBare ? freeForms(input, first) : formsAt(input, between.end);
  const find = (...wanted: VerbForm["form"][]) => forms.find(({ form }) => wanted.includes(form));
  const main = (form: VerbForm, active: boolean, passive: boolean, finite: boolean): FoundVerb => ({
    end: between.end + 1,
    group: {
      lemma: form.lemma,
      active,
      passive,
      finite,
      ...common,
      planned: modal || form.form === "future" || isMeant(input, first, form),
      past: auxiliaries.past || (isBare && form.form === "past"),
      reduced: isBare && form.form === "participle",
    },
  });
  if (isBare) {
    const [form] = forms;
    if (!form) return undefined;
    const active = find("past", "present", "future", "base");
    const passive = find("participle", "passive");
    const found = active ?? passive ?? form;
    return main(
      found,
      active !== undefined || found.form === "gerund",
      passive !== undefined,
      found.form !== "gerund",
    );
  }
  const participle = find("participle", "passive");
  if (participle && last === "be") return main(participle, false, true, !infinitive);
  if (participle && last === "have") return main(participle, true, false, !infinitive);
  const gerund = find("gerund");
  if (gerund && be) {
    const found = main(gerund, true, false, true);
    return { ...found, group: { ...found.group, ongoing: true } };
  }
  const base = find("base");
  if (base && last !== "be" && last !== "have") return main(base, true, false, !infinitive);
  if (last === undefined) return undefined;
  return {
    end: between.end,
    group: {
      lemma: last,
      active: true,
      passive: false,
      finite: !infinitive && (be || have || auxiliaries.do),
      ...common,
    },
  };
}
