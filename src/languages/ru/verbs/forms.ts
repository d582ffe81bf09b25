/** The forms of Russian verbs, made of their infinitives. */
import type { VerbForm } from "../../../model/verb.ts";
import {
  IMPERFECTIVE_IN_IT,
  IN_AET,
  IN_UET,
  IRREGULAR,
  NO_VERBS,
  PERFECTIVE_IN_IT,
  PERFECTIVE_IN_UET,
} from "./lexicon.ts";

type Made = readonly [string, VerbForm["form"]];

/** What all forms of a verb are made of; the verb without its reflexive ending. */
interface Parts {
  readonly infinitive: string;
  readonly reflexive: boolean;
  readonly perfective: boolean;
  /** Third person, singular and plural; none for verbs that lack them here. */
  readonly persons: readonly string[];
  /** Masculine: подписал, провёл. */
  readonly past: string;
  /** Short, masculine: подписан. */
  readonly passive?: string;
}

const HARD = ["ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми"];
const SOFT = ["ий", "его", "ему", "им", "ем", "ая", "ей", "ую", "ее", "ие", "их", "ими"];

const unstressed = (form: string): string => form.replaceAll("ё", "е");

/** подписал, -а, -о, -и; провёл, провела; прошёл, прошла; вырос, выросла. */
function pasts(masculine: string): string[] {
  const stem = /(?:шёл|шел)$/.test(masculine)
    ? `${masculine.slice(0, -2)}л`
    : masculine.endsWith("л")
      ? unstressed(masculine)
      : `${unstressed(masculine)}л`;
  return [masculine, ...["а", "о", "и"].map((ending) => stem + ending)];
}

/** подписан, -а, -о, -ы. */
function shortPassives(masculine: string): string[] {
  const stem = masculine.endsWith("ён") ? unstressed(masculine) : masculine;
  return [masculine, ...["а", "о", "ы"].map((ending) => stem + ending)];
}

/** подписанный, принятого, … */
function longPassives(masculine: string): string[] {
  const stem = masculine.endsWith("н") ? `${masculine}н` : masculine;
  return HARD.map((ending) => stem + ending);
}

/** What active participles and gerunds of the past are made of: вступив-, достиг-; none for провёл. */
function pastStem({ past }: Parts): string | undefined {
  if (/(?:шёл|шел)$/.test(past)) return `${unstressed(past).slice(0, -2)}ед`;
  if (/[аияыеу]л$/.test(past)) return `${past.slice(0, -1)}в`;
  return /[^л]$/.test(past) ? past : undefined;
}

/** вступивший, насчитывающий, in all cases: they rule a clause like the past. */
function activeParticiples(parts: Parts): string[] {
  const [, plural] = parts.persons;
  const past = pastStem(parts);
  const stems = [
    ...(past === undefined ? [] : [`${past}ш`]),
    ...(parts.perfective || plural === undefined ? [] : [`${unstressed(plural).slice(0, -1)}щ`]),
  ];
  return stems.flatMap((stem) => SOFT.map((ending) => stem + ending));
}

function gerunds(parts: Parts): string[] {
  const [, plural] = parts.persons;
  const past = pastStem(parts);
  if (parts.perfective) return past?.endsWith("в") ? [parts.reflexive ? `${past}ши` : past] : [];
  return plural === undefined
    ? []
    : [unstressed(plural).slice(0, -2) + (/[жчшщ]..$/.test(plural) ? "а" : "я")];
}

/** `ся` behind consonants and participles, `сь` behind vowels. */
const reflexive = (form: string, participle = false): string =>
  `${form}${!participle && /[аеёиоуыэюя]$/.test(form) ? "сь" : "ся"}`;

function formsOf(parts: Parts): Made[] {
  const { infinitive, persons, past, passive } = parts;
  const finite: Made[] = [
    [infinitive, "base"],
    ...persons.map((form): Made => [form, parts.perfective ? "future" : "present"]),
    ...pasts(past).map((form): Made => [form, "past"]),
    ...gerunds(parts).map((form): Made => [form, "gerund"]),
  ];
  const participles = activeParticiples(parts).map((form): Made => [form, "past"]);
  if (parts.reflexive)
    return [
      ...finite.map(([form, kind]): Made => [reflexive(form), kind]),
      ...participles.map(([form, kind]): Made => [reflexive(form, true), kind]),
    ];
  const passives =
    passive === undefined
      ? []
      : [
          ...shortPassives(passive).map((form): Made => [form, "passive"]),
          ...longPassives(passive).map((form): Made => [form, "participle"]),
        ];
  return [...finite, ...participles, ...passives];
}

const withoutReflexive = (form: string): string => form.replace(/(?:ся|сь)$/, "");

interface Ending {
  readonly infinitive: string;
  readonly persons: readonly [string, string];
}

/** A verb of a regular class: its ending gives the persons. */
function regular(
  entry: string,
  endings: readonly Ending[],
  perfective: boolean,
  passive?: (stem: string) => string,
) {
  const [lemma = "", participle] = entry.split(":");
  const infinitive = withoutReflexive(lemma);
  const ending = endings.find((one) => infinitive.endsWith(one.infinitive));
  const stem = infinitive.slice(0, -(ending?.infinitive.length ?? 0));
  const isReflexive = infinitive !== lemma;
  const printed = participle ?? (isReflexive ? undefined : passive?.(stem));
  return {
    lemma,
    parts: {
      infinitive,
      reflexive: isReflexive,
      perfective,
      persons: (ending?.persons ?? []).map((person) => hushed(stem, person)),
      past: `${infinitive.slice(0, -2)}л`,
      ...(printed === undefined ? {} : { passive: printed }),
    },
  };
}

/** закончат, not закончят. */
const hushed = (stem: string, ending: string): string =>
  stem + (ending === "ят" && /[жчшщ]$/.test(stem) ? "ат" : ending);

function irregular([
  lemma = "",
  aspect,
  singular = "-",
  plural = "-",
  past = "",
  passive = "-",
]: readonly string[]) {
  const infinitive = withoutReflexive(lemma);
  const persons = [singular, plural].filter((person) => person !== "-").map(withoutReflexive);
  return {
    lemma,
    parts: {
      infinitive,
      reflexive: infinitive !== lemma,
      perfective: aspect === "p",
      persons,
      past: withoutReflexive(past),
      ...(passive === "-" ? {} : { passive }),
    },
  };
}

const AET: readonly Ending[] = [
  { infinitive: "ать", persons: ["ает", "ают"] },
  { infinitive: "ять", persons: ["яет", "яют"] },
];
const UET: readonly Ending[] = [{ infinitive: "овать", persons: ["ует", "уют"] }];
const IT: readonly Ending[] = [{ infinitive: "ить", persons: ["ит", "ят"] }];

const inOvan = (stem: string): string => `${stem}ован`;

/** Every form of every verb that the lexicon lists, lower case, with `ё` and without it. */
export function russianVerbs(): ReadonlyMap<string, readonly VerbForm[]> {
  const verbs = [
    ...IN_AET.map((entry) => regular(entry, AET, false)),
    ...IN_UET.map((entry) => regular(entry, UET, false, inOvan)),
    ...PERFECTIVE_IN_UET.map((entry) => regular(entry, UET, true, inOvan)),
    ...PERFECTIVE_IN_IT.map((entry) => regular(entry, IT, true)),
    ...IMPERFECTIVE_IN_IT.map((entry) => regular(entry, IT, false)),
    ...IRREGULAR.map(irregular),
  ];
  const forms = new Map<string, VerbForm[]>();
  for (const { lemma, parts } of verbs)
    for (const [printed, form] of formsOf(parts))
      for (const text of new Set([printed, unstressed(printed)])) {
        if (NO_VERBS.some((beginning) => text.startsWith(beginning))) continue;
        const known = forms.get(text) ?? [];
        if (!known.some((other) => other.lemma === lemma && other.form === form))
          forms.set(text, [...known, { lemma, form }]);
      }
  return forms;
}
