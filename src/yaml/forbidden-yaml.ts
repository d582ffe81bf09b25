/** What YAML can do and the termbase must not: aliases, repeated keys, keys of prototypes. */
import { type Document, isScalar, visit } from "yaml";

export interface ForbiddenYaml {
  readonly offset: number;
  readonly message: string;
  readonly advice: string;
}

export const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Linear in the size of the document. Aliases could blow a small file up; the second of two equal keys would win unseen. */
export function forbiddenYaml(document: Document.Parsed): ForbiddenYaml[] {
  const found: ForbiddenYaml[] = [];
  visit(document, {
    Alias(_key, node) {
      found.push({
        offset: node.range?.[0] ?? 0,
        message: `\`*${node.source}\` is an alias`,
        advice: "write the value out",
      });
    },
    Map(_key, map) {
      const names = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const offset = key.range?.[0] ?? 0;
        if (PROTOTYPE_KEYS.has(name))
          found.push({ offset, message: `\`${name}\` is no key`, advice: "take it out" });
        if (names.has(name))
          found.push({ offset, message: `the key \`${name}\` is repeated`, advice: "keep one of the two" });
        names.add(name);
      }
    },
  });
  return found;
}
