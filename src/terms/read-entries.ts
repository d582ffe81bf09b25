/** One file of the termbase to its entries, each with its place. */
import { isMap, isScalar, type Pair } from "yaml";
import type { Message, Outcome } from "../model/finding.ts";
import { type Term, termSchema } from "../model/term.ts";
import { type Place, readYaml, type YamlFile } from "../yaml/read-yaml.ts";
import { readDraft } from "./draft.ts";
import { followPath, offsetOf } from "./follow-path.ts";
import { incompleteTerm, invalidTerm, schemaMessage } from "./term-messages.ts";

/** A term, and where its key stands. */
export interface Entry {
  readonly term: Term;
  readonly place: Place;
}

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads a file that maps keys to entries. Entries that are no terms are left out, each with a message that says why. */
export function readEntries(path: string, text: string): Outcome<readonly Entry[]> {
  const { value: file, messages } = readYaml(path, text, "term-invalid");
  if (!file) return { value: [], messages };
  const outcomes = file.contents.items.map((pair) => readEntry(pair, file));
  return {
    value: outcomes.flatMap(({ value }) => value),
    messages: outcomes.flatMap((outcome) => outcome.messages),
  };
}

function failed(place: Place, message: string, advice: string): Outcome<readonly Entry[]> {
  return { value: [], messages: [invalidTerm(place, message, advice)] };
}

function readEntry(pair: Pair, { document, locate }: YamlFile): Outcome<readonly Entry[]> {
  const place = locate(offsetOf(pair.key) ?? 0);
  const key = isScalar(pair.key) ? String(pair.key.value) : "";
  if (!KEY.test(key))
    return failed(place, `“${key}” is no key`, "write the key in lower-case letters, digits and hyphens");
  if (!isMap(pair.value)) return failed(place, `\`${key}\` is no entry`, "write its fields below the key");
  const { data, lacks } = readDraft(pair.value.toJS(document, { maxAliasCount: 0 }));
  const begun = lacks === undefined ? [] : [incompleteTerm(place, key, lacks)];
  if (data === undefined) return { value: [], messages: begun };
  const parsed = termSchema.safeParse(data);
  if (parsed.success) return { value: [{ term: { ...parsed.data, key }, place }], messages: begun };
  const messages = parsed.error.issues.map((issue): Message => {
    const { offset, missing } = followPath(pair, issue.path.map(String));
    return schemaMessage(locate(offset), key, issue, missing);
  });
  return { value: [], messages };
}
