/** The message for whatever is wrong in a translation file. */
import type { Message } from "../model/finding.ts";
import type { LinePosition } from "../model/line-index.ts";

/** `message` says what is wrong, `advice` what to do; both are English sentences without a full stop. */
export function translationInvalid(
  path: string,
  position: LinePosition,
  message: string,
  advice: string,
): Message {
  return { rule: "translation-invalid", severity: "error", path, ...position, message, advice };
}
