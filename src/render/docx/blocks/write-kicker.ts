/** The type of the document and its handling mark: on one line where the type stands left, else the mark above. */
import { Paragraph, Tab } from "docx";
import type { RootContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { isBlock, phrasesOf } from "../directives.ts";
import type { DocxState } from "../docx-state.ts";
import { plainRun } from "../phrases/text-run.ts";
import { writePhrases } from "../phrases/write-phrases.ts";
import { CHARACTER, PARAGRAPH } from "../styles/style-ids.ts";
import type { Surroundings } from "./surroundings.ts";

type BlockDirective = ContainerDirective | LeafDirective;

function neighbour({ previous, next }: Surroundings, name: string): BlockDirective | undefined {
  const named = (node: RootContent | undefined) => (isBlock(node, name) ? node : undefined);
  return named(previous) ?? named(next);
}

/** The kicker writes the handling mark beside it as well, so that the two come in the order of the layout. */
export function writeKicker(
  node: BlockDirective,
  around: Surroundings,
  state: DocxState,
): readonly Paragraph[] {
  const kicker = writePhrases(phrasesOf(node), state);
  const mark = neighbour(around, "handling");
  if (mark && state.layout.styles.kicker.align === "left") {
    const language = state.brief.tag;
    const end = writePhrases(phrasesOf(mark), state, { language, style: CHARACTER.handlingMark });
    const children = [...kicker, plainRun({ children: [new Tab()] }, { language }), ...end];
    return [new Paragraph({ style: PARAGRAPH.kicker, children })];
  }
  return [
    ...(mark ? [handlingParagraph(mark, state)] : []),
    new Paragraph({ style: PARAGRAPH.kicker, children: kicker }),
  ];
}

export function writeHandling(
  node: BlockDirective,
  around: Surroundings,
  state: DocxState,
): readonly Paragraph[] {
  return neighbour(around, "kicker") ? [] : [handlingParagraph(node, state)];
}

function handlingParagraph(node: BlockDirective, state: DocxState): Paragraph {
  return new Paragraph({ style: PARAGRAPH.handling, children: writePhrases(phrasesOf(node), state) });
}
