/** A stretch of a briefing that has a place of its own, as it is read back from a document tree or a file. */

/**
 * `id` is that of the document tree: `s7` for statement 7, `t2-5` for row T2.5, `n7` for source note 7, `source-a`; rows of
 * a table without numbers are counted (`t3-4`). What the tree gives no id is `title`, `head` or `lead`.
 * The text is what a reader reads; cells of a row are parted by ` | `, the first cell of a numbered row left out.
 */
export interface Passage {
  readonly id: string;
  readonly text: string;
}

const PLAIN: Readonly<Record<string, string>> = {
  title: "the title",
  head: "the data of the head",
  lead: "the bottom line",
};

/** What people call a passage: `statement 7`, `row T2.5`, `source note 7`. */
export function passageName(id: string): string {
  const [, kind, number = ""] = /^(s|n|t|source-)(\d+|\d+-\d+|(?<=-)[a-z]+)$/u.exec(id) ?? [];
  switch (kind) {
    case "s":
      return `statement ${number}`;
    case "n":
      return `source note ${number}`;
    case "t":
      return `row T${number.replace("-", ".")}`;
    case "source-":
      return `the record of source ${number.toUpperCase()}`;
    default:
      return PLAIN[id] ?? id;
  }
}

/** What passages are in order within: all statements, all rows of one table, ...; briefings order these differently. */
export const passageSeries = (id: string): string => id.replace(/(?:\d+|(?<=^source-)[a-z]+)$/u, "");
