/** The index of names: a trie of tokens, so that a text is read once whatever the number of names. */
import type { Term, TermMatch } from "../model/term.ts";
import { type NameToken, nameTokens } from "./name-tokens.ts";
import { type Lettering, termNames } from "./term-names.ts";

interface Ending {
  readonly term: Term;
  readonly lettering: Lettering;
  /** The tokens, where they must stand exactly so. */
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
      const { lettering } = name;
      const ending = { term, lettering, ...(lettering === "exact" ? { printed: printedText(tokens) } : {}) };
      const rival = node.endings.find((other) => other.term !== term && clashes(other, ending));
      if (rival && !shared.some(({ terms: [first, second] }) => first === rival.term && second === term))
        shared.push({ name: name.text, terms: [rival.term, term] });
      if (!node.endings.some((other) => isLike(other, ending))) node.endings.push(ending);
    }
  return {
    find: (text) => findNames(root, nameTokens(text)),
    lookUp: remembering((name) => {
      const tokens = nameTokens(name);
      return walk(root, tokens, 0).find(({ length }) => length === tokens.length)?.terms[0];
    }),
    shared,
  };
}

/** So many names are remembered; a source repeats few, and asks for each several times. */
const REMEMBERED = 4096;
/** Longer texts are no names that come again. */
const LONGEST_NAME = 120;

function remembering<Value>(lookUp: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    if (name.length > LONGEST_NAME) return lookUp(name);
    const before = known.get(name);
    if (before !== undefined || known.has(name)) return before as Value;
    if (known.size >= REMEMBERED) known.clear();
    const value = lookUp(name);
    known.set(name, value);
    return value;
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

const isLike = (one: Ending, other: Ending): boolean =>
  one.term === other.term && one.lettering === other.lettering && one.printed === other.printed;

function clashes(one: Ending, other: Ending): boolean {
  return one.printed === undefined || other.printed === undefined || one.printed === other.printed;
}

interface Found {
  readonly length: number;
  readonly terms: readonly Term[];
}

const NONE: readonly Found[] = [];

const CAPITAL = /^\p{Lu}/u;

/** The terms that names which end at a node mean, where it was reached by these tokens; each once. */
function meantBy(
  { endings }: Node,
  tokens: readonly NameToken[],
  from: number,
  end: number,
): readonly Term[] {
  let printed: string | undefined;
  const terms: Term[] = [];
  for (const ending of endings) {
    if (ending.lettering === "capitalised" && !CAPITAL.test(tokens[from]?.printed ?? "")) continue;
    if (ending.printed !== undefined) {
      printed ??= printedText(tokens.slice(from, end));
      if (ending.printed !== printed) continue;
    }
    if (!terms.includes(ending.term)) terms.push(ending.term);
  }
  return terms;
}

/** The names that begin at a token: how many tokens long, shortest first, and what they mean. */
function walk(root: Node, tokens: readonly NameToken[], from: number): readonly Found[] {
  const first = tokens[from];
  let node = first && root.next.get(first.folded);
  if (!node) return NONE;
  const found: Found[] = [];
  for (let end = from + 1; node; end += 1) {
    const terms: readonly Term[] = node.endings.length > 0 ? meantBy(node, tokens, from, end) : [];
    if (terms.length > 0) found.push({ length: end - from, terms });
    const token = tokens[end];
    node = token && node.next.get(token.folded);
  }
  return found;
}

function findNames(root: Node, tokens: readonly NameToken[]): TermMatch[] {
  const matches: TermMatch[] = [];
  tokens.forEach(({ start }, from) => {
    for (const { length, terms } of walk(root, tokens, from)) {
      const end = tokens[from + length - 1]?.end ?? start;
      for (const term of terms) matches.push({ start, end, term });
    }
  });
  return matches;
}
