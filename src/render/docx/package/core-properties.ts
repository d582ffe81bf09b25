/** The properties of the document (`docProps/core.xml`), dated by the briefing and not by the clock. */
import type { BriefProperties } from "../../../model/render.ts";
import { printableText } from "../printable-text.ts";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function xmlText(text: string): string {
  return printableText(text).replace(/[&<>]/gu, (character) => ESCAPES[character] ?? character);
}

/** The file that Word shows as the properties of a document: title, subject, language, dates at midnight UTC. */
export function coreProperties({ title, subject, tag, date }: BriefProperties): string {
  const day = `${date}T00:00:00Z`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title>${subject === undefined ? "" : `<dc:subject>${xmlText(subject)}</dc:subject>`}<dc:language>${xmlText(tag)}</dc:language><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`;
}
