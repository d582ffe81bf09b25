/** All styles of the file. Nothing of the package's own defaults is kept, so that nothing in it looks foreign. */
import { ImportedXmlComponent, type IStylesOptions } from "docx";
import type { DocxState } from "../docx-state.ts";
import { characterStyles } from "./character-styles.ts";
import { paragraphStyles } from "./paragraph-styles.ts";
import { tableStyles } from "./table-styles.ts";

function documentDefaults({ brief, theme, layout }: DocxState): string {
  const font = theme.fonts[layout.styles.body.family].name;
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:lang w:val="${brief.tag}" w:eastAsia="${brief.tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
}

const DEFAULT_CHARACTERS = `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`;
const DEFAULT_TABLE = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
const DEFAULT_LIST = `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`;

export function wordStyles(state: DocxState): IStylesOptions {
  const xml = [
    documentDefaults(state),
    DEFAULT_CHARACTERS,
    DEFAULT_TABLE,
    DEFAULT_LIST,
    ...tableStyles(state.theme),
  ];
  return {
    importedStyles: xml.map((text) => ImportedXmlComponent.fromXmlString(text)),
    paragraphStyles: [...paragraphStyles(state)],
    characterStyles: [...characterStyles(state)],
  };
}
