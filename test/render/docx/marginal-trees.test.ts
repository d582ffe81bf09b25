/** Trees at the margin: every part of the file is well-formed XML. Microsoft's validator runs in CI (scripts/check-validity.mjs). */
import { strFromU8, unzipSync } from "fflate";
import sax from "sax";
import { expect, it } from "vitest";
import { renderTree } from "./docx-parts.ts";
import { treeOf } from "./sample-tree.ts";

const MARGINAL = [
  ["nothing", ""],
  ["a table alone", ":::table{#t1}\n| a |\n| - |\n| b |\n:::"],
  ["notes alone", ":::note{#n1 number=1}\nx\n:::"],
  ["text after notes", ":::note{#n1 number=1}\nx\n:::\n\ny\n\n:::note{#n2 number=2}\nx\n:::\n"],
  ["a row that is short", "::::table\n| a | b |\n| - | - |\n| c |\n::::"],
] as const;

it.each(MARGINAL)("writes well-formed parts for a tree with %s", async (_, markdown) => {
  const parts = Object.entries(unzipSync(await renderTree(treeOf(markdown)))).filter(([name]) =>
    /\.(?:xml|rels)$/.test(name),
  );
  expect(parts.length).toBeGreaterThan(5);
  for (const [name, bytes] of parts) {
    const parser = sax.parser(true, { xmlns: true, strictEntities: true });
    parser.onerror = (error) => expect.unreachable(`${name}: ${error.message}`);
    parser.write(strFromU8(bytes)).close();
  }
});
