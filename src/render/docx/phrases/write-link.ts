/** Links: to places of the document, to the web, to addresses of mail; to nothing else. */
import { ExternalHyperlink, InternalHyperlink, type ParagraphChild } from "docx";
import { knownPlace } from "../places.ts";

const SCHEMES: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/** The address as a file may hold it (escaped by the rules of URLs); undefined for any other kind of address. */
function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return SCHEMES.has(protocol) ? href : undefined;
}

/**
 * A link around `children`; for an address that no link may have, `children` as they are.
 * @throws {Error} where a local link leads to no place of the tree
 */
export function writeLink(
  url: string,
  children: readonly ParagraphChild[],
  places: ReadonlySet<string>,
): readonly ParagraphChild[] {
  if (url.startsWith("#"))
    return [new InternalHyperlink({ anchor: knownPlace(places, url.slice(1)), children })];
  const link = webAddress(url);
  return link === undefined ? children : [new ExternalHyperlink({ link, children })];
}

/** Whether an address may be one of a link at all. */
export function isLinkable(url: string): boolean {
  return url.startsWith("#") || webAddress(url) !== undefined;
}
