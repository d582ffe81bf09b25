/** The index of names: a trie of tokens, so that a text is read once whatever the number of names. */
import type { Term, TermMatch } from "../model/term.ts";
import { type NameToken, nameTokens } from "./name-tokens.ts";
import { termNames } from "./term-names.ts";

interface Ending {
  readonly term: Term;
  /** The tokens that must stand exactly so; absent where capitals do not count. */
  readonly printed?: string;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly endings: Ending[];
}

/** A name that means more than one term. */
export interface SharedName {
  readonly name: string;
  readonly terms: readonly [Term, Term];
}

export interface NameIndex {
  /** See `Termbase.find`. */
  find(text: string): TermMatch[];
  /** See `Termbase.lookUp`. Of several terms that share the name, the first. */
  lookUp(name: string): Term | undefined;
  readonly shared: readonly SharedName[];
}

const newNode = (): Node => ({ next: new Map(), endings: [] });
const printedText = (tokens: readonly NameToken[]) => tokens.map((token) => token.printed).join(" ");

/** Terms are indexed in the order given. */
export function nameIndex(terms: Iterable<Term>): NameIndex {
  const root = newNode();
  const shared: SharedName[] = [];
  for (const term of terms)
    for (const name of termNames(term)) {
      const tokens = nameTokens(name.text);
      const node = descend(root, tokens);
      const ending = { term, ...(name.asPrinted ? { printed: printedText(tokens) } : {}) };
      const rival = node.endings.find((other) => other.term !== term && clashes(other, ending));
      if (rival && !shared.some(({ terms: [first, second] }) => first === rival.term && second === term))
        shared.push({ name: name.text, terms: [rival.term, term] });
      if (!node.endings.some((other) => other.term === term && other.printed === ending.printed))
        node.endings.push(ending);
    }
  return {
    find: (text) => findNames(root, nameTokens(text)),
    lookUp: (name) => {
      const tokens = nameTokens(name);
      return walk(root, tokens, 0).find(({ length }) => length === tokens.length)?.terms[0];
    },
    shared,
  };
}

function descend(root: Node, tokens: readonly NameToken[]): Node {
  let node = root;
  for (const { folded } of tokens) {
    const next = node.next.get(folded) ?? newNode();
    node.next.set(folded, next);
    node = next;
  }
  return node;
}

function clashes(one: Ending, other: Ending): boolean {
  return one.printed === undefined || other.printed === undefined || one.printed === other.printed;
}

/** The names that begin at a token: how many tokens long, shortest first, and what they mean. */
function walk(root: Node, tokens: readonly NameToken[], from: number) {
  const found: { readonly length: number; readonly terms: readonly Term[] }[] = [];
  let node: Node | undefined = root;
  for (let at = from; node; at++) {
    const { endings }: Node = node;
    if (at > from && endings.length > 0) {
      const printed = printedText(tokens.slice(from, at));
      const meant = endings.filter((ending) => ending.printed === undefined || ending.printed === printed);
      const terms = [...new Set(meant.map(({ term }) => term))];
      if (terms.length > 0) found.push({ length: at - from, terms });
    }
    const token = tokens[at];
    node = token && node.next.get(token.folded);
  }
  return found;
}

function findNames(root: Node, tokens: readonly NameToken[]): TermMatch[] {
  return tokens.flatMap(({ start }, from) =>
    walk(root, tokens, from).flatMap(({ length, terms }) => {
      const end = tokens[from + length - 1]?.end ?? start;
      return terms.map((term) => ({ start, end, term }));
    }),
  );
}
