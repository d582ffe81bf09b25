/** Facts before they have ids. */
import type { Kind } from "../../model/kinds.ts";
import type { TextRange } from "../../model/language.ts";
import type { Span } from "../../model/span.ts";

/** `range` is the stretch of the sentence that states it. */
export interface Draft {
  readonly kind: Kind;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly parts: Readonly<Record<string, Span>>;
  readonly range: TextRange;
  readonly rule: string;
}
