/** The destination of links inside a Markdown file: the one thing that plain Markdown cannot say. */
import type { Html } from "mdast";

/** @throws {Error} where the id could break out of the attribute; ids are ours, of letters, figures and hyphens */
export function anchor(id: string): Html {
  if (!/^[a-z0-9-]+$/.test(id)) throw new Error(`${JSON.stringify(id)} is no id`);
  return { type: "html", value: `<a id="${id}"></a>` };
}
