/** The templates of a language, compiled: every file is a partial of the others. */
import Handlebars from "handlebars";
import type { TemplateFile } from "../compose-context.ts";
import { rewriteTemplate } from "./rewrite-template.ts";
import { TemplateError } from "./template-error.ts";

/** A helper as Handlebars calls it: its arguments, then an options object. */
export type Helper = (this: unknown, ...given: readonly unknown[]) => unknown;

export interface TemplateSet {
  /** Names of all templates: `brief`, `facts/treaty`. */
  readonly names: ReadonlySet<string>;
  /** Renders one template. @throws {TemplateError} */
  render(name: string, view: unknown, helpers: Readonly<Record<string, Helper>>): string;
}

/** `templates/en/facts/treaty.hbs` is `facts/treaty`. */
function templateName(path: string): string {
  return path.replace(/^(?:.*\/)?templates\/[^/]+\//u, "").replace(/\.hbs$/u, "");
}

function parse(file: TemplateFile): hbs.AST.Program {
  try {
    // The line end that closes a file is no part of the words: a partial can stand within a sentence.
    return Handlebars.parse(file.text.replace(/\r?\n$/u, ""), { srcName: file.path });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const line = Number(/line (\d+)/u.exec(text)?.[1] ?? 1);
    const expected = /Expecting .*/u.exec(text)?.[0] ?? text.split("\n").at(0) ?? text;
    throw new TemplateError({ path: file.path, line, column: 1 }, "cannot be read as Handlebars", expected);
  }
}

/**
 * Compiles the templates of one language for helpers of these names.
 * @throws {TemplateError} at the first fault
 */
export function compileTemplates(
  files: readonly TemplateFile[],
  helperNames: readonly string[],
): TemplateSet {
  const handlebars = Handlebars.create();
  const names = new Set(files.map((file) => templateName(file.path)));
  const known = { helpers: new Set(helperNames), partials: names };
  const options = {
    knownHelpers: Object.fromEntries(helperNames.map((name) => [name, true])),
    knownHelpersOnly: true,
    strict: true,
    noEscape: true,
    preventIndent: true,
    explicitPartialContext: false,
  };
  for (const file of files)
    handlebars.registerPartial(
      templateName(file.path),
      handlebars.compile(rewriteTemplate(parse(file), known), options),
    );
  return {
    names,
    render(name, view, helpers) {
      const template: unknown = handlebars.partials[name];
      if (typeof template !== "function")
        throw new TemplateError(
          { path: `${name}.hbs`, line: 1, column: 1 },
          `there is no template \`${name}\``,
          `add \`${name}.hbs\` to the templates of the language`,
        );
      const rendered: unknown = template(view, {
        helpers: { ...helpers },
        allowProtoPropertiesByDefault: false,
        allowProtoMethodsByDefault: false,
      });
      return String(rendered);
    },
  };
}
