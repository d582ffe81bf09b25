/** Which characters of a Markdown source the values of its nodes are made of. */
import type { Extension } from "mdast-util-from-markdown";

/** A run of the source and what it adds to the value of the node it stands in. */
export interface TextPiece {
  readonly type: "text" | "line-ending" | "code";
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens of micromark that add their own characters to a value. */
const TOKENS = new Map<string, TextPiece["type"]>([
  ["data", "text"],
  ["characterEscapeValue", "text"],
  ["codeTextData", "text"],
  ["autolinkProtocol", "text"],
  ["autolinkEmail", "text"],
  ["literalAutolinkEmail", "text"],
  ["literalAutolinkHttp", "text"],
  ["literalAutolinkWww", "text"],
  ["codeFlowValue", "code"],
  ["lineEnding", "line-ending"],
]);

/** An extension that writes the pieces down, in the order of the source, while the tree is made. */
export function collectPieces(pieces: TextPiece[]): Extension {
  let valueBefore = 0;
  let reference = "";
  return {
    beforeEnter(token) {
      const tail = this.stack.at(-1);
      if (token.type === "characterReferenceValue" && tail?.type === "text") valueBefore = tail.value.length;
    },
    afterExit(token) {
      const tail = this.stack.at(-1);
      if (token.type === "characterReferenceValue" && tail?.type === "text")
        reference = tail.value.slice(valueBefore);
      const range = { start: token.start.offset, end: token.end.offset };
      if (token.type === "characterReference") pieces.push({ type: "text", value: reference, ...range });
      const type = TOKENS.get(token.type);
      if (type) pieces.push({ type, value: this.sliceSerialize(token), ...range });
    },
  };
}
