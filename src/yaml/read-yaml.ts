/** Reads YAML that people write for us, and refuses what no such file needs. */
import { type Document, isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from "yaml";
import type { Outcome } from "../model/finding.ts";
import { forbiddenYaml } from "./forbidden-yaml.ts";
import { nestsTooDeeply } from "./nests-too-deeply.ts";

/** Where something stands in a file; line and column from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** From an offset of the file to its place. */
export type Locate = (offset: number) => Place;

export interface YamlFile {
  readonly document: Document.Parsed;
  readonly contents: YAMLMap;
  readonly locate: Locate;
}

/** The message of the YAML library without the excerpt that follows it. */
const headline = (message: string) => message.replace(/ at line \d.*$/su, "");

/**
 * The map that a file holds; undefined where it holds none. Messages have the rule `rule`; `empty` files give neither
 * value nor message.
 */
export function readYaml(path: string, text: string, rule: string): Outcome<YamlFile | undefined> {
  const lines = new LineCounter();
  const locate: Locate = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refuse = (faults: readonly { offset: number; message: string; advice: string }[]) => ({
    value: undefined,
    messages: faults.map(({ offset, message, advice }) => ({
      rule,
      severity: "error" as const,
      ...locate(offset),
      message,
      advice,
    })),
  });
  if (nestsTooDeeply(text))
    return refuse([
      {
        offset: 0,
        message: "the file is nested too deeply to be read",
        advice: "write it as other files do",
      },
    ]);
  // The library's own search for repeated keys is quadratic; `forbiddenYaml` does it.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  const { contents } = document;
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0)
    return refuse(
      faults.map(({ pos, message }) => ({
        offset: pos[0],
        message: headline(message),
        advice: "correct the YAML",
      })),
    );
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { value: undefined, messages: [] };
  if (!isMap(contents))
    return refuse([
      { offset: 0, message: "the file is no map of keys to values", advice: "begin each line with `key:`" },
    ]);
  const forbidden = forbiddenYaml(document);
  if (forbidden.length > 0) return refuse(forbidden);
  return { value: { document, contents, locate }, messages: [] };
}
