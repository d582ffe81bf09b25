/** The number that a statement and its source note share: typed, never counted by Word. */
import { Bookmark, InternalHyperlink, type ParagraphChild } from "docx";
import type { ContainerDirective } from "mdast-util-directive";
import { attribute, requiredAttribute } from "../directives.ts";
import type { DocxState } from "../docx-state.ts";
import { textRun } from "../phrases/text-run.ts";
import { knownPlace } from "../places.ts";
import type { CharacterStyleId } from "../styles/style-ids.ts";

export interface NumberMark {
  /** The number as a reader reads it, with its full stop where it has one. */
  readonly text: string;
  /** The attribute that names the place at the other end. */
  readonly partner: "note" | "statement";
  readonly style: CharacterStyleId;
}

/** The number as a link to its partner, inside the bookmark of the block's own id. */
export function numberMark(node: ContainerDirective, mark: NumberMark, state: DocxState): ParagraphChild {
  const run = textRun(mark.text, { language: state.brief.tag, style: mark.style });
  const partner = attribute(node, mark.partner);
  const number =
    partner === undefined
      ? run
      : new InternalHyperlink({ anchor: knownPlace(state.places, partner), children: [run] });
  return new Bookmark({ id: requiredAttribute(node, "id"), children: [number] });
}
