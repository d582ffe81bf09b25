/** The forms of English verbs, made of their infinitives. */
import type { VerbForm } from "../../../model/verb.ts";
import { IRREGULAR, REGULAR } from "./lexicon.ts";

const isVowel = (letter: string | undefined): boolean => letter !== undefined && /[aeiou]/.test(letter);

/** `sign` + `ed`, `ratify` + `ied`, `agree` + `d`; `doubled` where the last letter is written twice: transfer, plan. */
function past(verb: string, doubled: boolean): string {
  if (doubled) return `${verb}${verb.at(-1)}ed`;
  if (verb.endsWith("e")) return `${verb}d`;
  return verb.endsWith("y") && !isVowel(verb.at(-2)) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function gerund(verb: string, doubled: boolean): string {
  if (doubled) return `${verb}${verb.at(-1)}ing`;
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

function present(verb: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
  return verb.endsWith("y") && !isVowel(verb.at(-2)) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** A verb whose last letter doubles is listed with a full stop behind it: `plan.` */
function regular(entry: string): [string, VerbForm["form"]][] {
  const doubled = entry.endsWith(".");
  const verb = doubled ? entry.slice(0, -1) : entry;
  const done = past(verb, doubled);
  return [
    [verb, "base"],
    [present(verb), "present"],
    [done, "past"],
    [done, "participle"],
    [gerund(verb, doubled), "gerund"],
  ];
}

function irregular([verb, simplePast, participle, doubled]: (typeof IRREGULAR)[number]): [
  string,
  VerbForm["form"],
][] {
  return [
    [verb, "base"],
    [present(verb), "present"],
    [simplePast, "past"],
    [participle, "participle"],
    [gerund(verb, doubled === true), "gerund"],
  ];
}

/** Every form of every verb that the lexicon lists, lower case. */
export function englishVerbs(): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (lemma: string, made: readonly [string, VerbForm["form"]][]) => {
    for (const [text, form] of made) forms.set(text, [...(forms.get(text) ?? []), { lemma, form }]);
  };
  for (const entry of REGULAR) add(entry.replace(".", ""), regular(entry));
  for (const entry of IRREGULAR) add(entry[0], irregular(entry));
  return forms;
}
