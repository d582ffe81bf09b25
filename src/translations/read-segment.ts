/** One `<segment>` of XLIFF: its two texts, and whether the translation was reviewed. */
import { z } from "zod";
import type { XmlElement } from "../xml/read-xml.ts";

/** Reports what is wrong with an element. */
export type Complain = (element: XmlElement, message: string, advice: string) => void;

/** States of XLIFF 2, in the order of the work. */
const stateSchema = z.enum(["initial", "translated", "reviewed", "final"]);

export interface SegmentTexts {
  readonly source: string;
  readonly target: string;
  readonly reviewed: boolean;
}

const childrenNamed = (segment: XmlElement, name: string, namespace: string): XmlElement[] =>
  segment.children
    .filter((child) => child.type === "element")
    .filter((child) => child.name === name && child.namespace === namespace);

const isEmpty = ({ children }: XmlElement): boolean =>
  children.every((child) => child.type !== "element" && child.text.trim() === "");

/**
 * Undefined where there is nothing to use: a segment in state `initial`, one without a state that has no translation
 * yet (other tools leave `<target>` out, or empty), or a faulty one, which is reported. XLIFF takes a missing state for
 * `initial`; here a translation without one is used as unreviewed, not dropped in silence.
 */
export function readSegment(
  segment: XmlElement,
  namespace: string,
  complain: Complain,
): SegmentTexts | undefined {
  const printed = segment.attributes.get("state") ?? "translated";
  const state = stateSchema.safeParse(printed);
  if (!state.success) {
    complain(segment, `"${printed}" is no state of a segment`, `use ${stateSchema.options.join(", ")}`);
    return undefined;
  }
  const isOpen =
    childrenNamed(segment, "target", namespace).every(isEmpty) && !segment.attributes.has("state");
  if (state.data === "initial" || isOpen) return undefined;
  const source = onlyChild(segment, "source", namespace, complain);
  const target = onlyChild(segment, "target", namespace, complain);
  if (source === undefined || target === undefined) return undefined;
  return { source, target, reviewed: state.data === "reviewed" || state.data === "final" };
}

/** The text of the one child of that name. */
function onlyChild(
  segment: XmlElement,
  name: "source" | "target",
  namespace: string,
  complain: Complain,
): string | undefined {
  const [element, ...others] = childrenNamed(segment, name, namespace);
  if (!element || others.length > 0) {
    complain(
      segment,
      `a segment has one <${name}>, this one ${others.length + (element ? 1 : 0)}`,
      `write one <${name}>`,
    );
    return undefined;
  }
  return plainText(element, complain);
}

/** Line breaks and indents of the file fold to one space; no-break spaces are part of the text. */
function plainText(element: XmlElement, complain: Complain): string | undefined {
  let text = "";
  for (const child of element.children) {
    if (child.type === "element") {
      complain(
        child,
        `<${child.name}> stands inside <${element.name}>`,
        "write plain text, without inline tags",
      );
      return undefined;
    }
    text += child.text;
  }
  const folded = text.replace(/[ \t\r\n]+/gu, " ").replace(/^ | $/gu, "");
  if (folded !== "") return folded;
  complain(
    element,
    `<${element.name}> is empty`,
    `write its text, or state="initial" if it is not translated yet`,
  );
  return undefined;
}
