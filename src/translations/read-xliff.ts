/** One XLIFF 2.0 or 2.1 file to its translated segments. */
import type { Message, Outcome } from "../model/finding.ts";
import { LANGUAGES, type LanguageCode } from "../model/kinds.ts";
import { type LinePosition, lineIndex } from "../model/line-index.ts";
import { readXml, type XmlElement } from "../xml/read-xml.ts";
import { type Complain, readSegment } from "./read-segment.ts";
import type { TranslatedSegment, TranslationFile } from "./translated-segment.ts";
import { translationInvalid } from "./translation-invalid.ts";

/** The namespace of XLIFF 2.0 and 2.1 alike. */
const XLIFF = "urn:oasis:names:tc:xliff:document:2.0";
const VERSIONS = ["2.0", "2.1"];

/**
 * Segments with a translation, in the order of the file. What cannot be used is left out with a message; a file that
 * is no XLIFF as a whole gives none. Segments in state `initial` are still to be translated: left out, in silence.
 */
export function readXliff(file: TranslationFile): Outcome<readonly TranslatedSegment[]> {
  const { position: positionOf } = lineIndex(file.text);
  const reading = readXml(file.text);
  if (!reading.ok) {
    const { offset, problem } = reading.fault;
    const advice = "write well-formed XML without a document type, and & as &amp;, < as &lt;";
    return { value: [], messages: [translationInvalid(file.path, positionOf(offset), problem, advice)] };
  }
  const messages: Message[] = [];
  const complain: Complain = (element, message, advice) => {
    messages.push(translationInvalid(file.path, positionOf(element.start), message, advice));
  };
  return { value: readRoot(reading.root, file.path, positionOf, complain), messages };
}

function readRoot(
  root: XmlElement,
  path: string,
  positionOf: (offset: number) => LinePosition,
  complain: Complain,
): TranslatedSegment[] {
  if (root.name !== "xliff" || root.namespace !== XLIFF) {
    complain(
      root,
      "the root element is not that of XLIFF 2",
      `begin with <xliff xmlns="${XLIFF}" version="2.1">`,
    );
    return [];
  }
  const version = root.attributes.get("version");
  if (version === undefined || !VERSIONS.includes(version)) {
    complain(root, `XLIFF version ${version ?? "(none)"} is not read here`, `write version="2.1"`);
    return [];
  }
  const from = readLanguage(root, "srcLang", complain);
  const to = readLanguage(root, "trgLang", complain);
  if (from === undefined || to === undefined) return [];
  if (from === to) {
    complain(root, "srcLang and trgLang are one language", "name the language that is translated into");
    return [];
  }
  return segmentsIn(root).flatMap((element) => {
    const pair = readSegment(element, XLIFF, complain);
    return pair ? [{ ...pair, from, to, path, position: positionOf(element.start) }] : [];
  });
}

/** By primary subtag: `en-GB` is `en`. */
function readLanguage(
  root: XmlElement,
  attribute: "srcLang" | "trgLang",
  complain: Complain,
): LanguageCode | undefined {
  const tag = root.attributes.get(attribute);
  const primary = tag?.replace(/-.*$/su, "").toLowerCase();
  const language = LANGUAGES.find((code) => code === primary);
  if (language === undefined)
    complain(
      root,
      `${attribute} is ${tag === undefined ? "missing" : `"${tag}"`}`,
      `write ${attribute} as one of ${LANGUAGES.join(", ")}`,
    );
  return language;
}

/** All `segment` elements of XLIFF itself, in files, groups and units. */
function segmentsIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.type !== "element" || child.namespace !== XLIFF) return [];
    return child.name === "segment" ? [child] : segmentsIn(child);
  });
}
