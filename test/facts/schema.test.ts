/** The published JSON Schema of facts.json is the one that the program validates with. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { dossierSchema } from "../../src/facts/index.ts";

const path = join(import.meta.dirname, "..", "..", "docs", "facts.schema.json");

it("is docs/facts.schema.json", () => {
  const schema = `${JSON.stringify(z.toJSONSchema(dossierSchema, { reused: "ref" }), null, 2)}\n`;
  if (process.env.UPDATE_GOLDENS) writeFileSync(path, schema);
  expect(readFileSync(path, "utf8")).toBe(schema);
});
