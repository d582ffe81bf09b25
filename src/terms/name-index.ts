/** The index of names: a trie of tokens, so that a text is read once whatever the number of names. */
import type { SharedBy, Term, TermMatch } from "../model/term.ts";
import { type NameToken, nameTokens } from "./name-tokens.ts";
import { type Lettering, type TermName, termNames } from "./term-names.ts";

interface Ending {
  readonly term: Term;
  readonly lettering: Lettering;
  /** The tokens, where they must stand exactly so. */
  readonly printed?: string;
  readonly shared?: SharedBy;
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
  /** See `Termbase.sharing`. */
  sharing(name: string): readonly Term[];
  readonly shared: readonly SharedName[];
}

const newNode = (): Node => ({ next: new Map(), endings: [] });
const printedText = (tokens: readonly NameToken[]) => tokens.map((token) => token.printed).join(" ");

/** Terms are indexed in the order given. */
export function nameIndex(terms: ReadonlyMap<string, Term>): NameIndex {
  const root = newNode();
  const shared: SharedName[] = [];
  for (const term of terms.values())
    for (const name of termNames(term, terms.get(term.parent ?? ""))) {
      const tokens = nameTokens(name.text);
      const node = descend(root, tokens);
      const ending = endingOf(term, name, tokens);
      const rival = node.endings.find((other) => other.term !== term && clashes(other, ending));
      if (rival && !shared.some(({ terms: [first, second] }) => first === rival.term && second === term))
        shared.push({ name: name.text, terms: [rival.term, term] });
      if (!node.endings.some((other) => isLike(other, ending))) node.endings.push(ending);
    }
  return {
    find: (text) => findNames(root, nameTokens(text)),
    lookUp: remembering((name) => wholeName(root, name).find((meant) => !meant.shared)?.term),
    sharing: remembering((name) =>
      wholeName(root, name).flatMap((meant) => (meant.shared ? [meant.term] : [])),
    ),
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

function endingOf(term: Term, { lettering, shared }: TermName, tokens: readonly NameToken[]): Ending {
  return {
    term,
    lettering,
    ...(lettering === "exact" ? { printed: printedText(tokens) } : {}),
    ...(shared ? { shared } : {}),
  };
}

/** What a whole name means. */
function wholeName(root: Node, name: string): readonly Meant[] {
  const tokens = nameTokens(name);
  return walk(root, tokens, 0).find(({ length }) => length === tokens.length)?.meant ?? [];
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
  one.term === other.term &&
  one.lettering === other.lettering &&
  one.printed === other.printed &&
  one.shared === other.shared;

/** Names that organs share are told apart by whose organ is meant. */
function clashes(one: Ending, other: Ending): boolean {
  if (one.shared || other.shared) return false;
  return one.printed === undefined || other.printed === undefined || one.printed === other.printed;
}

interface Meant {
  readonly term: Term;
  readonly shared?: SharedBy;
}

interface Found {
  readonly length: number;
  readonly meant: readonly Meant[];
}

const NONE: readonly Found[] = [];

const CAPITAL = /^\p{Lu}/u;

/** The terms that names which end at a node mean, where it was reached by these tokens; each once. */
function meantBy(
  { endings }: Node,
  tokens: readonly NameToken[],
  from: number,
  end: number,
): readonly Meant[] {
  let printed: string | undefined;
  const meant: Meant[] = [];
  for (const ending of endings) {
    if (ending.lettering === "capitalised" && !CAPITAL.test(tokens[from]?.printed ?? "")) continue;
    if (ending.printed !== undefined) {
      printed ??= printedText(tokens.slice(from, end));
      if (ending.printed !== printed) continue;
    }
    const { term, shared } = ending;
    if (!meant.some((other) => other.term === term)) meant.push({ term, ...(shared ? { shared } : {}) });
  }
  return meant;
}

/** The names that begin at a token: how many tokens long, shortest first, and what they mean. */
function walk(root: Node, tokens: readonly NameToken[], from: number): readonly Found[] {
  const first = tokens[from];
  let node = first && root.next.get(first.folded);
  if (!node) return NONE;
  const found: Found[] = [];
  for (let end = from + 1; node; end += 1) {
    const meant: readonly Meant[] = node.endings.length > 0 ? meantBy(node, tokens, from, end) : [];
    if (meant.length > 0) found.push({ length: end - from, meant });
    const token = tokens[end];
    node = token && node.next.get(token.folded);
  }
  return found;
}

function findNames(root: Node, tokens: readonly NameToken[]): TermMatch[] {
  const matches: TermMatch[] = [];
  tokens.forEach(({ start }, from) => {
    for (const { length, meant } of walk(root, tokens, from)) {
      const end = tokens[from + length - 1]?.end ?? start;
      // one word that organs share is mostly no name: `the Council`
      for (const one of meant) if (!one.shared || length > 1) matches.push({ start, end, ...one });
    }
  });
  return matches;
}
