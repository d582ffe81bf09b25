/** Reference marks of a page: links within it that print a number (`[1](#n1)`, `[\[T1.2\]](#t1-2)`) and are no words of a sentence. */
import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

// A number of four figures may be a year, which is a word.
const NUMBER = "\\p{Lu}{0,2}\\d{1,3}(?:\\.\\d{1,3})?";
/** `1`, `[T1.2]`, `[4–6`, `7]`. */
const MARK = new RegExp(`^[\\[(]?(?:${NUMBER}(?:[–-]${NUMBER})?|[*†‡]{1,3})[\\])]?$`, "u");

export const isReferenceMark = (node: Nodes): boolean =>
  node.type === "link" && node.url.startsWith("#") && MARK.test(textOf(node));

/** Whether a text only parts two marks. */
export const partsMarks = (text: string): boolean => /^\s*[,;]?\s*$/.test(text);
