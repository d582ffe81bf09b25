/** The parts of a Word file as XML. */
import { strFromU8, unzipSync } from "fflate";
import { readXml, type XmlElement } from "../../xml/read-xml.ts";
import { UnreadableFileError } from "../block.ts";

/** No part of a briefing comes near; a file that says so is no briefing. */
const LARGEST = 64 * 1024 * 1024;

export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The root elements of the parts, in their order. @throws {UnreadableFileError} where one is missing or no XML */
export function readParts(bytes: Uint8Array, names: readonly string[]): XmlElement[] {
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => names.includes(name) && originalSize <= LARGEST,
    });
  } catch {
    throw new UnreadableFileError("it is no ZIP file");
  }
  return names.map((name) => {
    const part = files[name];
    if (!part) throw new UnreadableFileError(`it has no part ${name}`);
    const reading = readXml(strFromU8(part));
    if (!reading.ok) throw new UnreadableFileError(`${name}: ${reading.fault.problem}`);
    return reading.root;
  });
}

export const elements = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => child.type === "element");

/** The first child of a name. */
export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent && elements(parent).find((element) => element.name === name && element.namespace === WORD);

/** An attribute of WordprocessingML. */
export const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.get(`{${WORD}}${name}`);
