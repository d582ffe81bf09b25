/** Documents with a number, of which one noun may bring several: `Conventions Nos. 141 (…), 127 (…) and 208`. */
import type { DateMention, DocumentMention, NameRange } from "../../mention.ts";
import { tokenAt } from "../../sentence.ts";
import { type DocumentInput, rangeOf } from "./document-input.ts";
import { documentOf, type Head } from "./head-noun.ts";
import { issuerAt, issuerOrTitle } from "./issuer.ts";
import { behindBracket, figureEnd, nextNumber } from "./numbers.ts";
import { bracketDateAt, ownDateAt } from "./own-date.ts";
import { bracketsAt, quotedAt } from "./quotation.ts";

interface Behind {
  readonly own: DateMention | undefined;
  readonly issuer: NameRange | undefined;
  readonly end: number;
}

/** The date and the issuer behind a number, as far as they are not `known`. */
function dateAndIssuer(input: DocumentInput, known: Behind): Behind {
  const { tokens } = input;
  let { own, issuer, end } = known;
  // they stand in either order
  for (let round = 0; round < 2; round += 1) {
    own ??= ownDateAt(input, end);
    if (own) end = Math.max(end, tokenAt(tokens, own.end));
    issuer ??= issuerAt(input, end);
    if (issuer) end = Math.max(end, tokenAt(tokens, issuer.end));
  }
  return { own, issuer, end };
}

/** What stands with one number, and the token behind it all. `issuer` is the one named before. */
function readNumber(input: DocumentInput, figure: number, issuer: NameRange | undefined) {
  const behind = figureEnd(input, figure) ?? figure + 1;
  const title = bracketsAt(input, behind) ?? quotedAt(input, behind);
  const titled = title ? title.end + 1 : behindBracket(input, figure, behind);
  const bracket = bracketDateAt(input, titled);
  const found = dateAndIssuer(input, { own: bracket?.own, issuer, end: bracket?.end ?? titled });
  return {
    end: found.end,
    parts: {
      number: rangeOf(input, figure, behind),
      ...(title ? { title: rangeOf(input, title.first, title.end) } : {}),
      ...(found.issuer ? { issuer: found.issuer } : {}),
      ...(found.own ? { own: found.own } : {}),
    },
  };
}

/** The documents whose numbers are listed from `figure` on; `first` is where the words before their noun begin. */
export function numberedDocuments(
  input: DocumentInput,
  first: number,
  figure: number,
  head: Head,
): DocumentMention[] {
  const shared = { ...documentOf(input, head), ...issuerOrTitle(input, first, head) };
  const found: DocumentMention[] = [];
  let start = first;
  for (let at: number | undefined = figure; at !== undefined; ) {
    const { end, parts } = readNumber(input, at, found.length === 0 ? shared.issuer : undefined);
    found.push({ ...shared, ...rangeOf(input, start, end), ...parts });
    at = nextNumber(input, end);
    start = at ?? end;
  }
  return found;
}
