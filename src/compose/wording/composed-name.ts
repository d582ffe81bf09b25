/**
 * Names made of parts that are all known: the Permanent Mission of Tajikistan to the UN, «Постоянное представительство
 * Таджикистана при ООН». They need no entry of their own.
 */
import { CASES, type Case, type LanguageCode } from "../../model/kinds.ts";
import type { Term, Termbase } from "../../model/term.ts";
import type { ComposeContext } from "../compose-context.ts";
import { escapeMarkdown } from "../escape-markdown.ts";
import { COMPOSED_HEADS, type ComposedHead } from "../lexicon/composed-heads.ts";
import type { Noun } from "../view/noun.ts";
import { GRAMMARS } from "./grammar.ts";
import { unchecked } from "./markdown.ts";
import { laterForm } from "./name-form.ts";
import type { NounWords } from "./noun-words.ts";

/** Whose it is, to whom it is sent, where it is, whom it is for, with whom. */
type Relation = "of" | "to" | "in" | "for" | "with";

interface Part {
  readonly relation: Relation;
  readonly term: Term;
}

interface ComposedName {
  readonly head: ComposedHead | Term;
  /** The head as printed begins with a capital. */
  readonly capital: boolean;
  readonly parts: readonly Part[];
}

const ENVOY = /ambassador|consul|envoy|representative|minister|president/iu;

const isOffice = (head: ComposedHead | Term): head is Term => "key" in head;
const folded = (text: string) => text.toLowerCase().replaceAll("ё", "е").trim();
const isCapital = (text: string) => /^\p{Lu}/u.test(text);

function headIn(text: string, language: LanguageCode, termbase: Termbase): ComposedHead | Term | undefined {
  const wanted = folded(text);
  const body = COMPOSED_HEADS.find(({ en, ru }) =>
    language === "en" ? folded(en) === wanted : CASES.some((name) => folded(ru.forms[name]) === wanted),
  );
  const term = body ? undefined : termbase.lookUp(text);
  return body ?? (term?.kind === "office" ? term : undefined);
}

/** Parties, bodies and places; nothing else has embassies, or is where they are. */
function partyNamed(text: string, termbase: Termbase): Term | undefined {
  const term = termbase.lookUp(text.replace(/^the\s+/u, ""));
  return term && ["party", "body", "place"].includes(term.kind) ? term : undefined;
}

/** Names enough by itself: the two countries. */
const isWhole = (head: ComposedHead | Term): boolean => !isOffice(head) && head.ru.plural;

const ENGLISH: readonly Relation[] = ["of", "to", "in", "for", "with"];
const RUSSIAN: Readonly<Record<string, Relation>> = {
  при: "to",
  в: "in",
  во: "in",
  на: "in",
  для: "for",
  с: "with",
  со: "with",
};

function partsOf<Chunk>(
  chunks: readonly Chunk[],
  read: (chunk: Chunk, at: number) => Part | undefined,
): readonly Part[] | undefined {
  const parts = chunks.map(read);
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** German Embassy, Chile's ambassador: whose it is stands first. */
function ownerBefore(
  text: string,
  termbase: Termbase,
): { readonly head: string; readonly owner: Part } | undefined {
  const words = text.split(" ");
  for (const at of words.keys()) {
    if (at === 0) continue;
    const printed = words
      .slice(0, at)
      .join(" ")
      .replace(/['’]s?$/u, "");
    const term = partyNamed(printed, termbase);
    const head = words.slice(at).join(" ");
    const isOwner = term && term.kind !== "place" && isCapital(printed);
    // a Lithuanian judge need not be a judge of Lithuania
    const isBody = COMPOSED_HEADS.some(({ en }) => folded(en) === folded(head));
    const mayServe = term?.en.adjective !== printed || isBody || ENVOY.test(head);
    if (isOwner && mayServe) return { head, owner: { relation: "of", term } };
  }
  return undefined;
}

function readEnglish(text: string, termbase: Termbase): ComposedName | undefined {
  const chunks = text.replace(/^(?:the|an?)\s+/iu, "").split(/\s+(?=(?:of|to|in|for|with)\s)/u);
  for (const at of chunks.keys()) {
    const printed = chunks.slice(0, at + 1).join(" ");
    const parts = partsOf(chunks.slice(at + 1), (chunk) => {
      const relation = ENGLISH.find((word) => chunk.startsWith(`${word} `));
      const term = partyNamed(chunk.slice((relation?.length ?? 0) + 1), termbase);
      return relation && term && { relation, term };
    });
    if (!parts) continue;
    const head = headIn(printed, "en", termbase);
    if (head && (parts.length > 0 || isWhole(head))) return { head, capital: isCapital(printed), parts };
    const before = ownerBefore(printed, termbase);
    const owned = before && headIn(before.head, "en", termbase);
    const hasOwner = parts.some(({ relation }) => relation === "of");
    if (before && owned && !hasOwner)
      return { head: owned, capital: isCapital(before.head), parts: [before.owner, ...parts] };
  }
  return undefined;
}

function readRussian(text: string, termbase: Termbase): ComposedName | undefined {
  const words = text.split(/\s+/u);
  for (const at of words.keys()) {
    const printed = words.slice(0, words.length - at).join(" ");
    const head = headIn(printed, "ru", termbase);
    if (!head) continue;
    const rest = words.slice(words.length - at).join(" ");
    const chunks = rest.split(/(?:^|\s+)(?=(?:при|во?|на|для|со?)\s)/u).filter((chunk) => chunk !== "");
    const parts = partsOf(chunks, (chunk, index): Part | undefined => {
      const [first = "", ...others] = chunk.split(" ");
      const relation = Object.hasOwn(RUSSIAN, first) ? RUSSIAN[first] : index === 0 ? "of" : undefined;
      const term = partyNamed(relation === "of" ? chunk : others.join(" "), termbase);
      return relation && term && { relation, term };
    });
    return parts && (parts.length > 0 || isWhole(head))
      ? { head, capital: isCapital(printed), parts }
      : undefined;
  }
  return undefined;
}

const READ: Readonly<Record<LanguageCode, typeof readEnglish>> = { en: readEnglish, ru: readRussian };

/** An envoy is sent to a state, and is in a town; an embassy is in both. */
function englishPreposition(head: ComposedHead | Term, { relation, term }: Part): string {
  return relation === "in" && isOffice(head) && term.class === "state" ? "to" : relation;
}

/** The case, and the preposition if there is one, of what is behind a Russian head. */
function russianRelation(
  { relation, term }: Part,
  isDelegation: boolean,
): readonly [preposition: string | undefined, Case] {
  switch (relation) {
    case "of":
      return [undefined, "g"];
    case "to":
      return term.kind === "body" && !isDelegation ? ["при", "p"] : ["в", "p"];
    case "in":
      return ["в", "p"];
    case "for":
      return ["для", "g"];
    case "with":
      return ["с", "i"];
    default:
      return relation satisfies never;
  }
}

function partWords(head: ComposedHead | Term, part: Part, { writer }: ComposeContext): string | undefined {
  const { term } = part;
  const form = laterForm(term, writer.code);
  if (writer.code === "en") return `${englishPreposition(head, part)} ${writer.inflect(term, form, "n")}`;
  const [preposition, grammaticalCase] = russianRelation(
    part,
    !isOffice(head) && /delegation/iu.test(head.en),
  );
  const words = writer.inflect(term, form, grammaticalCase);
  if (words === undefined || preposition === undefined) return words;
  return `${GRAMMARS.ru.preposition(preposition, words, term)} ${words}`;
}

function headWords(
  { head, capital }: ComposedName,
  article: string,
  grammaticalCase: Case,
  { writer }: ComposeContext,
): string | undefined {
  if (isOffice(head)) return writer.inflect(head, "full", grammaticalCase)?.replace(/^the /u, `${article} `);
  const words = writer.code === "en" ? head.en : head.ru.forms[grammaticalCase];
  const set = capital && !head.common ? writer.capitalise(words) : words;
  return writer.code === "en" ? `${article} ${set}` : set;
}

/** Undefined for a name that is not made so, or of which a part is not known in the language of the document. */
export function composedName(
  noun: Noun,
  grammaticalCase: Case,
  context: ComposeContext,
): NounWords | undefined {
  const name = READ[noun.language](noun.text, context.termbase);
  if (!name) return undefined;
  const words = [
    headWords(name, noun.article ?? "the", grammaticalCase, context),
    ...name.parts.map((part) => partWords(name.head, part, context)),
  ];
  if (!words.every((word) => word !== undefined)) return undefined;
  const terms = [...name.parts.map(({ term }) => term), ...(isOffice(name.head) ? [name.head] : [])];
  const markdown = escapeMarkdown(words.join(" "));
  const { ru } = name.head;
  return {
    markdown: terms.every(({ reviewed }) => reviewed !== undefined) ? markdown : unchecked(markdown),
    gender: ru?.gender ?? "m",
    plural: isOffice(name.head) ? false : name.head.ru.plural,
    declined: true,
    named: true,
  };
}
