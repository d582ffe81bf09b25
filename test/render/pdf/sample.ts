/** Trees and fonts for the tests of the PDF renderer. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Root } from "mdast";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parse as parseYaml } from "yaml";
import type { BriefProperties, RenderContext } from "../../../src/model/render.ts";
import { themeSchema } from "../../../src/model/theme.ts";

const require = createRequire(import.meta.url);
const themeFile = new URL("../../../templates/theme/theme.yaml", import.meta.url);

const theme = themeSchema.parse(parseYaml(readFileSync(themeFile, "utf8")));
const font = (file: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(file)));
const family = ({ regular, semibold }: { regular: string; semibold: string }) => ({
  regular: font(regular),
  semibold: font(semibold),
});

export const context: RenderContext = {
  theme,
  fonts: { serif: family(theme.fonts.serif), sans: family(theme.fonts.sans) },
};

export const english: BriefProperties = {
  language: "en",
  tag: "en-GB",
  title: "Ruritania & the <Union>",
  subject: "Cooperation",
  date: "2025-03-03",
};
export const russian: BriefProperties = { ...english, language: "ru", tag: "ru-RU", title: "О Руритании" };

export function treeOf(markdown: string, properties: BriefProperties = english): Root {
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(markdown);
  tree.data = { brief: properties };
  return tree;
}

const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `| :row[${index + 1}]{#t1-${index + 1}} | Body ${index + 1} | :status[Observer]{is=observer} |`,
  ).join("\n");

/** A briefing with one of each thing; the table has `rowCount` rows. */
export function briefing(rowCount = 3): string {
  return `::running-header[Ruritania]{part=left}

::running-footer[Page :page of :pages]{part=right}

::kicker[Briefing note]

::handling[For official use]

# Ruritania and the Union

:::head-data
- **Edition** 2
- **Statements** 2
:::

## Key points

:::statement{#s1 number=1 note=n1}
Cooperation dates from 1997 [[T1.2]](#t1-2), as :unchecked[R. Hentzau] says in :foreign[une lettre]{lang=fr}.
:::

:::statement{#s2 number=2 note=n2}
:label[Gap] See [the site](https://example.org/a).
:::

## Standing

::::table{#t1 widths="7 * 40"}
::caption[**Table 1** Standing]

| No | Body | Status |
| -: | :- | :- |
| | **Listed** | |
${rows(rowCount)}

::table-note[A dash: no date.]
::::

### Part

- one
- two

## Sources

:::source{#source-a label=A}
a.txt

SHA-256 00ff
:::

:::note{#n1 number=1 statement=s1}
Line 3.
:::

:::note{#n2 number=2 statement=s2}
Line 5.
:::
`;
}
