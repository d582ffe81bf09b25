/** Sentences that only hand on what another text says, word for word. */
import type { Sentence } from "./sentence.ts";

/** Something in quotation marks from a colon to the end. */
const QUOTED = /^([^:«»“”‘’]{3,120}):\s*(?:«.*»|“.*”|‘.*’)[.…]{0,2}\s*$/su;

/**
 * `From the source: ‘Norway joined …’`: kept as a statement, for its words are those of somebody else, who may tell of
 * what the text has told before. What a speaker is said to have said is another matter: that has a verb.
 */
export function isQuotation({ text, lexicon }: Sentence): boolean {
  const lead = QUOTED.exec(text)?.[1]?.toLowerCase();
  return lead !== undefined && lexicon.quotationLeads.some((words) => lead.includes(words));
}
