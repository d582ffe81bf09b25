/** What the helpers of one document share. */
import type { Message } from "../../model/finding.ts";
import type { Want } from "../../model/want.ts";
import type { ComposeContext } from "../compose-context.ts";
import type { Noun } from "../view/noun.ts";
import type { Namer } from "../wording/namer.ts";

export interface Session {
  readonly context: ComposeContext;
  readonly namer: Namer;
  /** Names of all templates. */
  readonly templates: ReadonlySet<string>;
  /** Renders a template with the helpers of this session. */
  render(name: string, view: unknown): string;
  /** Notes what the document lacks in its language. */
  want(kind: Want["kind"], noun: Noun): void;
  tell(message: Message): void;
}
