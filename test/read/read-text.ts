/** Reads a source given as a string. */
import type { SourceDocument } from "../../src/model/source.ts";
import { readSource } from "../../src/read/read-source.ts";

export function outcomeOf(text: string, path = "page.txt") {
  return readSource({ path, label: "A", bytes: new TextEncoder().encode(text) });
}

/** @throws {Error} where the source was refused */
export function readText(text: string, path = "page.txt"): SourceDocument {
  const { value, messages } = outcomeOf(text, path);
  if (!value) throw new Error(`refused: ${messages.map(({ message }) => message).join("; ")}`);
  return value;
}
