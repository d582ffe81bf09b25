/** Looks a field of a view up: own fields only, so that a name like `constructor` finds nothing. */
import { TemplateError, type TemplatePlace } from "./template-error.ts";

/**
 * The field at the end of a path.
 * @throws {TemplateError} where the view has none of that name; what is absent on purpose is `null` in a view
 */
export function fieldOf(base: unknown, names: readonly unknown[], place: TemplatePlace): unknown {
  let value = base;
  for (const name of names) {
    const key = String(name);
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) {
      const known = typeof value === "object" && value !== null ? Object.keys(value).join(", ") : "none";
      throw new TemplateError(
        place,
        `unknown field \`${names.join(".")}\``,
        `fields here: ${known || "none"}`,
      );
    }
    value = Object.entries(value).find(([found]) => found === key)?.[1];
  }
  return value;
}
