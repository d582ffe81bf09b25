/** The character styles of the file. */
import type { ICharacterStyleOptions, IRunStylePropertiesOptions } from "docx";
import { UnderlineType } from "docx";
import type { DocxState } from "../docx-state.ts";
import { hexColour } from "../measure.ts";
import { CHARACTER, type CharacterStyleId } from "./style-ids.ts";
import { runFormat } from "./text-format.ts";

export function characterStyles({ theme, layout }: DocxState): readonly ICharacterStyleOptions[] {
  const accent = hexColour(theme.colours.accent);
  const style = (id: CharacterStyleId, name: string, run: IRunStylePropertiesOptions) => ({
    id,
    name,
    basedOn: "DefaultParagraphFont",
    quickFormat: true,
    run,
  });
  return [
    style(CHARACTER.hyperlink, "Hyperlink", { color: accent }),
    style(CHARACTER.strong, "Strong", { bold: true }),
    style(CHARACTER.statementNumber, "Statement Number", runFormat(layout.styles.statementNumber, theme)),
    style(CHARACTER.noteNumber, "Note Number", { bold: true, color: accent }),
    style(CHARACTER.label, "Label", runFormat(layout.styles.label, theme)),
    style(CHARACTER.unchecked, "Unchecked", { underline: { type: UnderlineType.DOTTED } }),
    style(CHARACTER.handlingMark, "Handling Mark", runFormat(layout.styles.handling, theme)),
  ];
}
