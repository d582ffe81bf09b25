/** XML to a tree of elements and texts, with the offset of each element; document types are refused. */
import sax from "sax";

export interface XmlElement {
  readonly type: "element";
  /** Without its prefix. */
  readonly name: string;
  /** URI of the namespace; empty for none. */
  readonly namespace: string;
  /** Those without a namespace by their name, others by `{URI}name`; declarations of namespaces are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** UTF-16 offset of its `<`. */
  readonly start: number;
}

export interface XmlText {
  readonly type: "text";
  readonly text: string;
}

export type XmlNode = XmlElement | XmlText;

/** Why a text is no XML that is read here, and the UTF-16 offset where that shows. */
export interface XmlFault {
  readonly offset: number;
  readonly problem: string;
}

export type XmlReading =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly fault: XmlFault };

/** Deeper than any file of use; bounds the recursion of those who walk the tree. */
const DEEPEST = 64;
/** The namespace of attributes that declare namespaces (Namespaces in XML 1.0, section 3). */
const DECLARATIONS = "http://www.w3.org/2000/xmlns/";
/** The parser is fed in slices, because it cannot be stopped inside one. */
const SLICE = 1 << 14;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

interface State {
  readonly open: OpenElement[];
  root?: XmlElement;
  fault?: XmlFault;
}

/**
 * Reads a whole XML document (byte order mark taken off). Comments and processing instructions are passed over,
 * character references resolved. The first fault ends the reading; nothing is thrown.
 */
export function readXml(text: string): XmlReading {
  const parser = sax.parser(true, { xmlns: true, strictEntities: true });
  const state: State = { open: [] };
  const fail = (offset: number, problem: string) => {
    state.fault ??= { offset: Math.max(0, offset), problem };
  };
  const addText = (piece: string) => {
    state.open.at(-1)?.children.push({ type: "text", text: piece });
  };

  parser.onerror = (error) => fail(parser.position - 1, error.message.replace(/\n.*$/su, ""));
  parser.ondoctype = () =>
    fail(text.lastIndexOf("<!DOCTYPE", parser.position), "a document type declaration is not allowed");
  parser.onopentag = (tag) => {
    const start = parser.startTagPosition - 1;
    if (state.open.length === DEEPEST) fail(start, `elements are nested more than ${DEEPEST} deep`);
    if (!state.fault) openElement(state, tag, start);
  };
  parser.onclosetag = () => {
    state.open.pop();
  };
  parser.ontext = addText;
  parser.oncdata = addText;

  for (let at = 0; at < text.length && !state.fault; at += SLICE) parser.write(text.slice(at, at + SLICE));
  if (!state.fault) parser.close();
  if (!state.root) fail(0, "there is no element");
  if (state.fault) return { ok: false, fault: state.fault };
  if (!state.root) throw new Error("an XML document without a fault has a root");
  return { ok: true, root: state.root };
}

function openElement(state: State, tag: sax.Tag, start: number): void {
  const key = ({ local, uri }: sax.QualifiedName) => (uri === "" ? local : `{${uri}}${local}`);
  const element: OpenElement = {
    type: "element",
    name: tag.local,
    namespace: tag.uri,
    attributes: new Map(
      Object.values(tag.attributes).flatMap((given) =>
        given.uri === DECLARATIONS ? [] : [[key(given), given.value] as const],
      ),
    ),
    children: [],
    start,
  };
  state.open.at(-1)?.children.push(element);
  state.root ??= element;
  state.open.push(element);
}
