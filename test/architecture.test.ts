/** The arrows between the folders of src/: which may import which. The rules stand in docs/architecture.md. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "src");

/** What each folder may import of ours besides itself. Registries and the edge are not listed: they know everyone. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  read: ["model"],
  languages: ["model"],
  yaml: ["model"],
  terms: ["model", "yaml"],
  packs: ["model", "yaml", "extract"],
  xml: [],
  translations: ["model", "xml"],
  facts: ["model"],
  extract: ["model", "read", "facts"],
  judge: ["model", "read", "facts", "extract"],
  compose: ["model", "facts", "languages"],
  desk: ["model", "yaml", "terms", "translations", "compose"],
  render: ["model"],
  readback: ["model", "xml"],
  parity: ["model", "yaml"],
  report: ["model", "facts", "extract", "desk"],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const imports = files.flatMap((from): Import[] =>
  Array.from(readFileSync(join(root, from), "utf8").matchAll(/from "(\.[^"]+)"/g), ([, path = ""]) => ({
    from,
    to: normalize(join(dirname(from), path)),
  })),
);
const folder = (path: string): string => path.split(sep)[0] ?? "";
const second = (path: string): string => path.split(sep)[1] ?? "";

it("finds the imports it is about", () => {
  expect(imports.length).toBeGreaterThan(500);
});

it("lets no stage import a later one, and nothing but the model everyone", () => {
  const forbidden = imports.filter(({ from, to }) => {
    const allowed = MAY_IMPORT[folder(from)];
    return allowed !== undefined && folder(from) !== folder(to) && !allowed.includes(folder(to));
  });
  expect(forbidden).toEqual([]);
});

it.each(["languages", "render", "readback"])(
  "lets no part of %s/ import another, but for what they share and the registry",
  (name) => {
    const parts = name === "languages" ? ["en", "ru"] : ["docx", "markdown", "pdf", "tree"];
    const crossing = imports.filter(
      ({ from, to }) =>
        folder(from) === name &&
        folder(to) === name &&
        parts.includes(second(from)) &&
        parts.includes(second(to)) &&
        second(from) !== second(to),
    );
    expect(crossing).toEqual([]);
  },
);
