/** Whether a YAML text nests deeper than an entry can; the YAML library descends by recursion and would fill the stack. */
import { CST, Lexer } from "yaml";

/** An entry is five deep; what is deeper than this is no mistake but an attack. */
const LIMIT = 32;

/** Linear: reads tokens, not the tree. Counts open brackets, indentation, and the marks that open a block on one line. */
export function nestsTooDeeply(text: string): boolean {
  let brackets = 0;
  let marks = 0;
  let lineStart = true;
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme);
    if (type === "flow-map-start" || type === "flow-seq-start") brackets++;
    if (type === "flow-map-end" || type === "flow-seq-end") brackets = Math.max(0, brackets - 1);
    if (type === "seq-item-ind" || type === "explicit-key-ind" || type === "map-value-ind") marks++;
    if (type === "newline") marks = 0;
    const indentation = lineStart && type === "space" ? lexeme.length : 0;
    if (brackets > LIMIT || marks > LIMIT || indentation > LIMIT) return true;
    lineStart = type === "newline";
  }
  return false;
}
