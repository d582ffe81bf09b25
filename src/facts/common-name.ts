/** Names that are no names: common nouns with the capital of the beginning of their sentence. */
import type { Name } from "../model/fact.ts";
import { headWords } from "./head-words.ts";

const TIES = /^(?:of|for|on|in|at|to|between|with|from|by|under|among|about)$/;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that no name begins with for their own sake; before a noun in lower case their capital is that of the sentence. */
const COMMON = words(`
  annual bilateral biennial consular economic expert experts extraordinary first second third fourth fifth sixth seventh
  eighth ninth tenth follow-up formal full-scale high-level human informal inter-ministerial intergovernmental
  interparliamentary international joint legal local military ministerial multilateral national official ordinary
  parliamentary plenary political preparatory public regional regular safety scientific security senior special state
  strategic technical thematic trade training tripartite working youth
`);

/** Nouns that stand alone, or first, and are common in the plural. */
const PLURALS = words(`
  audits conferences consultations courses delegations elections exercises experts exhibitions forums inspections leaders
  meetings ministers missions negotiations officials parliamentarians reports representatives reviews seminars sessions
  summits surveys talks trainings visits workshops
`);

const isLower = (word: string): boolean => word === word.toLowerCase();

/** The name without a capital that only its place gave it: `Tripartite seminar on wages`, `Ministers of the member states`. */
export function commonName(name: Name): Name {
  if (name.term !== undefined) return name;
  const [first = "", ...rest] = headWords(name.text, TIES);
  const lower = first.toLowerCase();
  const isCommon = rest.length === 0 ? PLURALS.has(lower) : COMMON.has(lower) || PLURALS.has(lower);
  if (isLower(first) || !isCommon || !rest.every(isLower)) return name;
  return { ...name, text: name.text.charAt(0).toLowerCase() + name.text.slice(1) };
}
