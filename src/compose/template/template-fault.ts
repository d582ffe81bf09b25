/** A template error from a node of the parsed template. */
import { TemplateError } from "./template-error.ts";

/** Handlebars counts columns from 0, messages from 1. */
export function templateFault(
  location: Readonly<hbs.AST.SourceLocation>,
  message: string,
  advice: string,
): TemplateError {
  const { line, column } = location.start;
  return new TemplateError({ path: location.source, line, column: column + 1 }, message, advice);
}
