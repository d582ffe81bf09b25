/** `aide facts`. */
import { describe, expect, it } from "vitest";
import { dossierSchema } from "../../src/facts/index.ts";
import { temporaryProject } from "./temporary-project.ts";

const TEXT =
  "Norway and the Council of Europe\n\nNorway joined the European Cultural Convention in 2003. The lake is deep.\n";

it("prints the model, valid by its schema", async () => {
  const project = temporaryProject({ "elsewhere/norway.txt": TEXT });
  const { code, out } = await project.aide("facts", "elsewhere/norway.txt", "--json");
  expect(code).toBe(0);
  const model = dossierSchema.parse(JSON.parse(out));
  expect(model.facts[0]).toMatchObject({
    kind: "treaty",
    action: "joined",
    when: "2003",
    span: { line: 3, column: 1 },
  });
});

it("prints a line a fact for people, the account, and what was not read", async () => {
  const project = temporaryProject({ "norway.txt": TEXT });
  const { code, out } = await project.aide("facts", "norway.txt");
  expect(code).toBe(0);
  const [facts = "", account = "", rest = ""] = out.split("\n\n");
  expect(facts).toMatch(
    /^norway\.txt:3:1 +treaty +2003 +treaty\/[a-z-]+ +“Norway joined the European Cultural Convention in 2003”$/m,
  );
  expect(account).toMatch(/^in facts .+\nkept verbatim .+\nfurniture .+\nunread .+$/);
  expect(rest).toBe("norway.txt:3:57  kept verbatim  The lake is deep.\n");
});

it("says with --explain why, sentence by sentence", async () => {
  const project = temporaryProject({ "norway.txt": TEXT });
  const { code, out } = await project.aide("facts", "norway.txt", "--explain");
  expect(code).toBe(0);
  const [first = "", second = ""] = out.split("\n\n");
  expect(first).toMatch(/^norway\.txt:3:1 {2}“Norway joined the European Cultural Convention in 2003\.”\n/);
  expect(first).toMatch(/^ {2}read by treaty\/[a-z-]+: “Norway joined/m);
  expect(second).toContain("norway.txt:3:57  “The lake is deep.”");
});

it("reports what the judges found, but errors only with --quiet", async () => {
  const project = temporaryProject({ "norway.txt": "Norway joined the Heron Convention in 2003.\n" });
  expect((await project.aide("facts", "norway.txt")).err).toContain("unknown-term");
  expect((await project.aide("facts", "norway.txt", "--quiet")).err).toBe("1 warning\n");
});

describe("refuses", () => {
  it.each<[string, string[], number, RegExp]>([
    ["no file", ["facts"], 2, /needs a FILE/],
    ["a file that is not there", ["facts", "sweden.txt"], 2, /there is no file sweden\.txt/],
    ["a folder", ["facts", "folder"], 2, /there is no file folder/],
    ["a file that is no text", ["facts", "folder/empty.txt"], 1, /empty-source/],
  ])("%s", async (_name, args, code, message) => {
    const project = temporaryProject({ "folder/empty.txt": "\n" });
    const result = await project.aide(...args);
    expect(result.code).toBe(code);
    expect(result.out).toBe("");
    expect(result.err).toMatch(message);
  });
});
