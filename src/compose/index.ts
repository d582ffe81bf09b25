/** The compose stage. */
export { compose } from "./compose.ts";
export type { ComposeContext, TemplateFile } from "./compose-context.ts";
