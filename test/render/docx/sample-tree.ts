/** Trees for the tests, from Markdown as a template writes it. */
import type { Root } from "mdast";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { BriefProperties } from "../../../src/model/render.ts";

const PROPERTIES = {
  en: {
    language: "en",
    tag: "en-GB",
    title: "Norland and the Harbour League",
    subject: "Norland",
    date: "2025-03-04",
  },
  ru: { language: "ru", tag: "ru-RU", title: "О сотрудничестве Норландии", date: "2025-03-04" },
} as const satisfies Record<string, BriefProperties>;

export function treeOf(
  markdown: string,
  language: "en" | "ru" = "en",
  change: Partial<BriefProperties> = {},
): Root {
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(markdown);
  tree.data = { brief: { ...PROPERTIES[language], ...change } };
  return tree;
}

/** A small briefing that has every block and every phrase there is. */
export const SAMPLES = {
  en: `
::running-header[Norland and the Harbour League]{part=left}

::running-header[For official use]{part=right}

::running-footer[Edition 1]{part=left}

::running-footer[Page :page of :pages]{part=right}

::kicker[Briefing note]

::handling[For official use]

# Norland and the Harbour League

:::head-data
- **Information as of** 1 May 2020
- **Edition** 1
:::

## Bottom line

:::lead
Norland is an observer [\\[1\\]](#s1).
:::

## Key points

:::statement{#s1 number=1 note=n1}
Norland became an **observer** in 2019 [\\[T1.1\\]](#t1-1).
:::

:::statement{#s2 number=2 note=n2}
:label[Not verified] The name :unchecked[O. Norr] is printed as :foreign[О. Норр]{lang=ru}, see [the page](https://example.org/a?b=1&c=2).
:::

### Open matters

Plain words, then a list:

- one
- two
  - deeper

1. first
2. second

## Standing

:::::table{#t1 widths="7 * 31 26 10"}
::caption[**Table 1** Standing]

| No | Body | Status | Since | Line |
| -: | :- | :- | :-: | -: |
| | **Committees (2)** | | | |
| :row[1]{#t1-1} | Tides Committee | :status[Observer]{is=observer} | 2019 | [3](#n1) |
| :row[2]{#t1-2} | Lights Committee | :status[No participation]{is=none} | – | [4](#n2) |

::table-note[A dash: no date in the source.]
:::::

## Sources

:::source{#source-a label=A}
sources/norland.txt

SHA-256 00
:::

:::note{#n1 number=1 statement=s1}
Line 3: :foreign[‘наблюдатель’]{lang=ru}.
:::

:::note{#n2 number=2 statement=s2}
Line 4.
:::
`,
  ru: `
::kicker[СПРАВКА]

::handling[Для служебного пользования]

# О сотрудничестве Норландии

:::head-data
- **Сведения по состоянию на** 1 мая 2020 г.
- **редакция** 1
:::

## Кратко

:::lead
Норландия — наблюдатель [\\[1\\]](#s1).
:::

:::statement{#s1 number=1 note=n1}
:label[Оценка.] Имя :foreign[:unchecked[O. Norr]]{lang=en} приведено так, как в источнике.
:::

- пункт;
- пункт.

:::::table{#t1 widths="7 * 13"}
::caption[**Таблица 1** — Участие]

| № | Орган | Строка |
| -: | :- | -: |
| :row[1]{#t1-1} | Комитет | [3](#n1) |
:::::

## Источники

:::source{#source-a label=A}
sources/norland.txt
:::

:::note{#n1 number=1 statement=s1}
Строка 3.
:::
`,
} as const;
