/** Which addresses a briefing may link to. */
import type { LinkTarget } from "./structure-plan.ts";

const WEB = /^(?:https?:\/\/|mailto:)[\x21-\x7E]+$/iu;

/** What a Markdown link goes to; undefined for every scheme but http, https and mailto: the words then stand without a link. */
export function linkTarget(url: string): LinkTarget | undefined {
  if (url.startsWith("#")) return { type: "local", id: url.slice(1) };
  const ascii = asciiAddress(url);
  return WEB.test(ascii) ? { type: "web", url: ascii } : undefined;
}

/** An address with letters beyond ASCII is written as readers of PDF want it, percent-encoded. */
function asciiAddress(url: string): string {
  return url.replace(/[^\x21-\x7E]+/gu, (letters) =>
    encodeURIComponent(letters.replace(/\p{Cs}/gu, "\uFFFD")),
  );
}
