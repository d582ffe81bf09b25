/** `aide facts`. */
import { expect, it } from "vitest";
import { dossierSchema } from "../../src/facts/index.ts";
import { temporaryProject } from "./temporary-project.ts";

const TEXT = "Norway and the Council of Europe\n\nNorway joined the European Cultural Convention in 2003.\n";

it("prints the model, valid by its schema", async () => {
  const project = temporaryProject({ "elsewhere/norway.txt": TEXT });
  const { code, out } = await project.aide("facts", "elsewhere/norway.txt", "--json");
  expect(code).toBe(0);
  const model = dossierSchema.parse(JSON.parse(out));
  expect(model.facts).toMatchObject([
    { kind: "treaty", action: "joined", when: "2003", span: { line: 3, column: 1 } },
  ]);
});

it("prints a line a fact for people", async () => {
  const project = temporaryProject({ "norway.txt": TEXT });
  const { out } = await project.aide("facts", "norway.txt");
  expect(out).toBe(
    'norway.txt:3:1  treaty  2003  "Norway joined the European Cultural Convention in 2003"  treaty/joined\n',
  );
});
