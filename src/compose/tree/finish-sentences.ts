/** Makes sentences of what templates wrote: a capital at the beginning, one full stop at the end; cells and headings get the capital. */
import type { Paragraph, PhrasingContent, Root, RootContent, Table } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { LanguageWriter } from "../../model/language.ts";

type Phrase = PhrasingContent;

const isDirective = (node: Phrase, name: string) => node.type === "textDirective" && node.name === name;

/** Sets the first letter; words of another language, and names as printed, are left alone. */
function capitalised(children: readonly Phrase[], writer: LanguageWriter): Phrase[] {
  const first = children.findIndex(
    (node) => !isDirective(node, "label") && !(node.type === "text" && node.value.trim() === ""),
  );
  return children.map((node, at) => {
    if (at !== first || isDirective(node, "foreign")) return node;
    if (node.type === "text") {
      const lead = /^\s*/u.exec(node.value)?.[0] ?? "";
      return { ...node, value: lead + writer.capitalise(node.value.slice(lead.length)) };
    }
    return "children" in node ? { ...node, children: capitalised(node.children, writer) } : node;
  });
}

function closed(children: readonly Phrase[], writer: LanguageWriter): Phrase[] {
  const whole = textOf({ type: "paragraph", children: [...children] }).trimEnd();
  const ended = writer.closeSentence(whole);
  if (!ended.startsWith(whole) || ended === whole) return [...children];
  const value = ended.slice(whole.length);
  const last = children.at(-1);
  if (last?.type === "text")
    return [...children.slice(0, -1), { ...last, value: last.value.trimEnd() + value }];
  return [...children, { type: "text", value }];
}

function sentence(paragraph: Paragraph, writer: LanguageWriter): Paragraph {
  return { ...paragraph, children: closed(capitalised(paragraph.children, writer), writer) };
}

function capitalisedCells(table: Table, writer: LanguageWriter): Table {
  const children = table.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: capitalised(cell.children, writer) })),
  }));
  return { ...table, children };
}

const SENTENCES = ["statement", "note", "lead"];

function finish(node: RootContent, writer: LanguageWriter, inside: boolean): RootContent {
  if (node.type === "heading") return { ...node, children: capitalised(node.children, writer) };
  if (node.type === "table") return capitalisedCells(node, writer);
  if (node.type === "paragraph") return inside ? sentence(node, writer) : node;
  if (node.type !== "containerDirective") return node;
  const isSentence = SENTENCES.includes(node.name);
  return {
    ...node,
    children: node.children.map((child) => {
      const finished = finish(child, writer, isSentence);
      return finished.type === "paragraph" || finished.type === "table" ? finished : child;
    }),
  };
}

/** The paragraphs of statements, notes and the lead; everything else stays as it is. */
export function finishSentences(tree: Root, writer: LanguageWriter): Root {
  return { ...tree, children: tree.children.map((node) => finish(node, writer, false)) };
}
