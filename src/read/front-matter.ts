/** The front matter of a source: YAML between two lines of `---`, at the very start. */
import { isAlias, isMap, isNode, isScalar, type Node, parseDocument, visit } from "yaml";
import type { Message } from "../model/finding.ts";
import { type Metadata, metadataSchema } from "../model/source.ts";
import { messageAt, type Place } from "./message-at.ts";

const FENCE = /^---[ \t]*$/;

// Metadata are a flat list of pairs. The parser of YAML recurses, so depth is refused before it is asked.
const DEEP = /^[ \t]{40}|[[{]\s*[[{]\s*[[{]\s*[[{]/m;

export interface FrontMatter {
  readonly metadata: Metadata;
  /** Offset of the first unit behind it; 0 where there is none. */
  readonly end: number;
  readonly messages: readonly Message[];
}

/** Reports a fault; one of the rule `front-matter-key` fails nothing. */
type Report = (
  range: { readonly start: number; readonly end: number },
  message: string,
  rule?: "front-matter" | "front-matter-key",
) => void;

const known = metadataSchema.keyof().options;

function isKnown(key: string): key is keyof Metadata {
  return known.some((name) => name === key);
}

/** Where the YAML starts and stops, and where the line behind it starts; undefined where the first line is no fence or none closes it. */
function findFences(place: Place): { start: number; close: number; end: number } | undefined {
  const { starts } = place.lines;
  const isFence = (line: number) =>
    FENCE.test(place.text.slice(starts[line], starts[line + 1]).replace(/[\r\n]+$/, ""));
  if (!isFence(0)) return undefined;
  for (let line = 1; line < starts.length; line += 1)
    if (isFence(line))
      return { start: starts[1] ?? 0, close: starts[line] ?? 0, end: starts[line + 1] ?? place.text.length };
  return undefined;
}

const rangeOf = (node: unknown, base: number) => {
  const range = isNode(node) ? node.range : undefined;
  return { start: base + (range?.[0] ?? 0), end: base + (range?.[1] ?? 0) };
};

function readPairs(contents: Node | null, base: number, report: Report): Record<string, string> {
  const values: Record<string, string> = {};
  if (contents === null) return values;
  if (!isMap(contents)) {
    report(rangeOf(contents, base), `front matter is a list of "key: value" lines`);
    return values;
  }
  for (const { key, value } of contents.items) {
    const name = isScalar(key) && typeof key.value === "string" ? key.value : "";
    if (!isKnown(name)) {
      report(
        rangeOf(key, base),
        `the front matter has a key that nothing reads: ${name || "(not a word)"}`,
        "front-matter-key",
      );
      continue;
    }
    if (!isScalar(value) || typeof value.value !== "string") {
      report(rangeOf(key, base), `"${name}" needs a plain value`);
      continue;
    }
    const checked = metadataSchema.shape[name].safeParse(value.value);
    if (checked.success) values[name] = value.value;
    else
      report(
        rangeOf(key, base),
        `"${name}": ${checked.error.issues.map((issue) => issue.message).join("; ")}`,
      );
  }
  return values;
}

/**
 * Reads the front matter of a decoded source. Pages bring keys of their own; those are warnings (`front-matter-key`). Bad values, anchors and aliases are messages of severity
 * error (rule `front-matter`); what could be read is in `metadata` all the same.
 */
export function readFrontMatter(place: Place): FrontMatter {
  const fenced = findFences(place);
  if (!fenced) return { metadata: {}, end: 0, messages: [] };
  const { start: base, end } = fenced;
  const yaml = place.text.slice(base, fenced.close);

  const messages: Message[] = [];
  const report: Report = (range, message, rule = "front-matter") =>
    messages.push(
      messageAt(place, range, {
        rule,
        severity: rule === "front-matter" ? "error" : "warning",
        message,
        advice: `the keys are ${known.join(", ")}, each with a plain value behind a colon`,
      }),
    );

  const deep = DEEP.exec(yaml);
  if (deep) {
    report({ start: base + deep.index, end: base + deep.index + 1 }, "front matter is a flat list of pairs");
    return { metadata: {}, end: end, messages };
  }

  // The failsafe schema makes no dates, numbers or truth values of words.
  const document = parseDocument(yaml, { schema: "failsafe", prettyErrors: false, logLevel: "silent" });
  for (const error of document.errors)
    report({ start: base + error.pos[0], end: base + Math.max(...error.pos) }, error.message);
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || ("anchor" in node && node.anchor !== undefined))
        report(rangeOf(node, base), "front matter has no anchors and no aliases");
    },
  });
  if (messages.length > 0) return { metadata: {}, end: end, messages };

  const values = readPairs(document.contents, base, report);
  return { metadata: metadataSchema.parse(values), end: end, messages };
}
