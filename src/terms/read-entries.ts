/** One file of the termbase to its entries, each with its place. */
import { type Document, isMap, isScalar, LineCounter, type Pair, parseDocument } from "yaml";
import type { Message, Outcome } from "../model/finding.ts";
import { type Term, termSchema } from "../model/term.ts";
import { followPath, offsetOf } from "./follow-path.ts";
import { forbiddenYaml } from "./forbidden-yaml.ts";
import { nestsTooDeeply } from "./nests-too-deeply.ts";
import { invalidTerm, type Place, schemaMessage } from "./term-messages.ts";

/** A term, and where its key stands. */
export interface Entry {
  readonly term: Term;
  readonly place: Place;
}

/** From an offset of the file to its place. */
type Locate = (offset: number) => Place;

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads a file that maps keys to entries. Entries that are no terms are left out, each with a message that says why. */
export function readEntries(path: string, text: string): Outcome<readonly Entry[]> {
  const lines = new LineCounter();
  const locate: Locate = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (nestsTooDeeply(text))
    return failed(locate(0), "the file is nested too deeply to be read", "write entries as other files do");
  // The library's own search for repeated keys is quadratic; `forbiddenYaml` does it.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  const { contents } = document;
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0)
    return {
      value: [],
      messages: faults.map(({ pos, message }) =>
        invalidTerm(locate(pos[0]), headline(message), "correct the YAML"),
      ),
    };
  if (contents === null) return { value: [], messages: [] };
  if (!isMap(contents))
    return failed(locate(0), "the file is no map of keys to entries", "begin each entry with `key:`");
  const forbidden = forbiddenYaml(document);
  if (forbidden.length > 0)
    return {
      value: [],
      messages: forbidden.map(({ offset, message, advice }) => invalidTerm(locate(offset), message, advice)),
    };
  const outcomes = contents.items.map((pair) => readEntry(pair, document, locate));
  return {
    value: outcomes.flatMap(({ value }) => value),
    messages: outcomes.flatMap(({ messages }) => messages),
  };
}

function failed(place: Place, message: string, advice: string): Outcome<readonly Entry[]> {
  return { value: [], messages: [invalidTerm(place, message, advice)] };
}

/** The message of the YAML library without the excerpt that follows it. */
const headline = (message: string) => message.replace(/ at line \d.*$/su, "");

function readEntry(pair: Pair, document: Document, locate: Locate): Outcome<readonly Entry[]> {
  const place = locate(offsetOf(pair.key) ?? 0);
  const key = isScalar(pair.key) ? String(pair.key.value) : "";
  if (!KEY.test(key))
    return failed(place, `“${key}” is no key`, "write the key in lower-case letters, digits and hyphens");
  if (!isMap(pair.value)) return failed(place, `\`${key}\` is no entry`, "write its fields below the key");
  const parsed = termSchema.safeParse(pair.value.toJS(document, { maxAliasCount: 0 }));
  if (parsed.success) return { value: [{ term: { ...parsed.data, key }, place }], messages: [] };
  const messages = parsed.error.issues.map((issue): Message => {
    const { offset, missing } = followPath(pair, issue.path.map(String));
    return schemaMessage(locate(offset), key, issue, missing);
  });
  return { value: [], messages };
}
