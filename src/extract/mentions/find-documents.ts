/** Agreements, declarations, conventions, resolutions, reports: a head noun with what stands around it, or an acronym. */
import type { DocumentBefore } from "../discourse.ts";
import type { DocumentMention } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import { looksLikeAcronym } from "./acronym.ts";
import { documentInput } from "./documents/document-input.ts";
import { documentsAt } from "./documents/parse-documents.ts";
import type { FinderInput, MentionFinder } from "./mention-finder.ts";
import { indexMentions } from "./mention-index.ts";

/** Shorter acronyms are too many. */
const SHORTEST = 3;

/** The documents named before by the initials of their titles, with the small words and without. */
function byInitials({ discourse, lexicon }: FinderInput): ReadonlyMap<string, DocumentBefore> {
  const initials = (words: readonly string[]) => words.map((word) => word.slice(0, 1).toUpperCase()).join("");
  return new Map(
    discourse.documents.flatMap((document): [string, DocumentBefore][] => {
      const words = document.text.match(/\p{L}+/gu) ?? [];
      const large = words.filter((word) => !lexicon.phraseLinks.has(word.toLowerCase()));
      return [
        [initials(large), document],
        [initials(words), document],
      ];
    }),
  );
}

/** `The IPAP was agreed`, behind `the Individual Partnership Action Plan`. */
function acronyms(input: FinderInput): DocumentMention[] {
  const { tokens, mentions, discourse } = input;
  const short = tokens.flatMap((token, at) =>
    token.text.length >= SHORTEST && looksLikeAcronym(token.text) ? [at] : [],
  );
  if (short.length === 0 || discourse.documents.length === 0) return [];
  const documents = byInitials(input);
  const index = indexMentions(mentions, tokens);
  return short.flatMap((at): DocumentMention[] => {
    const token = tokens[at];
    const meant = documents.get(token?.text.toUpperCase() ?? "");
    if (!token || !meant) return [];
    const known = index.nameAt(token.start);
    if (known?.name.term !== undefined || known?.antecedent) return [];
    const { text, term, type, treaty } = meant;
    const range = { start: token.start, end: token.end };
    const antecedent = { text, ...(term === undefined ? {} : { term }) };
    return [
      { type: "document", ...range, documentType: type, treaty, title: range, head: range, antecedent },
    ];
  });
}

export const findDocuments: MentionFinder = (input) => {
  const { tokens } = input;
  const sentence = documentInput(input);
  const found: DocumentMention[] = acronyms(input);
  for (let at = 0; at < tokens.length; at += 1) {
    const documents = documentsAt(sentence, at);
    found.push(...documents);
    const last = documents.at(-1);
    if (last) at = Math.max(at, tokenAt(tokens, last.end) - 1);
  }
  return found;
};
