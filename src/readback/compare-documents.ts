/** What a file says otherwise than the document tree that it is made from. */
import type { Message } from "../model/finding.ts";
import { type Passage, passageName } from "../model/passage.ts";
import type { ReadDocument } from "./block.ts";
import { passagesOf } from "./passages.ts";

const ADVICE = "build the briefs again; where it stays, the format is at fault";
/** Letters of a text that are shown around the place where it differs. */
const BEFORE = 20;
const SHOWN = 70;

/** What prints as nothing is no difference, nor is the way in which a letter with a mark is encoded. */
function comparable(text: string, hasBrokenLines: boolean): string {
  const plain = text
    .normalize("NFC")
    // a renderer prints the number of a character that its fonts lack
    .replace(/\[U\+(?<code>[0-9A-F]{4,6})\]/gu, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/(?!\s)[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, "");
  return hasBrokenLines ? plain.replace(/\s+/gu, "") : plain.replace(/\s+/gu, " ").trim();
}

function excerpt(text: string, from: number): string {
  const start = Math.max(0, from - BEFORE);
  const end = start + SHOWN;
  return `“${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}”`;
}

/** Where two texts begin to differ. */
function fork(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function textMessages(
  expected: readonly Passage[],
  found: readonly Passage[],
  hasBrokenLines: boolean,
): string[] {
  const texts = new Map(found.map(({ id, text }) => [id, text]));
  return expected.flatMap(({ id, text }) => {
    const printed = texts.get(id);
    if (printed === undefined) return [`${passageName(id)} is missing`];
    if (comparable(printed, hasBrokenLines) === comparable(text, hasBrokenLines)) return [];
    const at = fork(printed, text);
    return [`${passageName(id)}: the file has ${excerpt(printed, at)}, the build ${excerpt(text, at)}`];
  });
}

function orderMessages(expected: readonly Passage[], found: readonly Passage[]): string[] {
  const places = new Map(expected.map(({ id }, at) => [id, at]));
  const order = found.flatMap(({ id }) => places.get(id) ?? []);
  const at = order.findIndex((place, index) => place < (order[index - 1] ?? -1));
  const [before, id] = [order[at - 1], order[at]].map((place) => expected[place ?? -1]?.id);
  return before === undefined || id === undefined
    ? []
    : [`${passageName(id)} stands behind ${passageName(before)}; the build puts it before`];
}

/** Messages of the rule `document-differs`, about the file at `path`. */
export function compareDocuments(expected: ReadDocument, found: ReadDocument, path: string): Message[] {
  const [wanted, given] = [passagesOf(expected.blocks), passagesOf(found.blocks)];
  const ids = new Set(wanted.map(({ id }) => id));
  const tag =
    found.tag === undefined || found.tag === expected.tag
      ? []
      : [`the file says that its language is ${found.tag}, the build ${expected.tag}`];
  const messages = [
    ...tag,
    ...textMessages(wanted, given, found.brokenLines === true),
    ...given.filter(({ id }) => !ids.has(id)).map(({ id }) => `${passageName(id)} is not in the build`),
    ...orderMessages(wanted, given),
  ];
  return messages.map((message) => ({
    rule: "document-differs",
    severity: "error",
    path,
    message,
    advice: ADVICE,
  }));
}
