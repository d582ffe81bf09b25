/** Collects the constituents of a sentence from left to right. Indices are of tokens, `end` is behind the last. */
import type { DateMention } from "../mention.ts";
import type { Constituent, MarkConstituent, VerbGroup } from "./constituent.ts";

/** A noun phrase whose end is not known yet. */
export interface OpenPhrase {
  readonly first: number;
  readonly preposition?: string;
  headEnd?: number;
}

const governedBy = (preposition: string | undefined) => (preposition === undefined ? {} : { preposition });

export class Parts {
  readonly #found: Constituent[] = [];
  #depth = 0;
  /** The preposition that governs what comes next. */
  #preposition: string | undefined;
  #open: OpenPhrase | undefined;

  /** What is complete. */
  get found(): readonly Constituent[] {
    return this.#found;
  }

  get open(): Readonly<OpenPhrase> | undefined {
    return this.#open;
  }

  /** Begins a phrase, if none is open. */
  begin(at: number): void {
    this.#open ??= { first: at, ...governedBy(this.#preposition) };
    this.#preposition = undefined;
  }

  /** Ends the phrase that is open. */
  close(end: number): void {
    if (this.#open) {
      const { first, headEnd = end, preposition } = this.#open;
      const depth = this.#depth;
      this.#found.push({ type: "phrase", first, end, headEnd, depth, ...governedBy(preposition) });
    }
    this.#open = undefined;
  }

  /** What follows hangs on the head of the open phrase. */
  tie(at: number): void {
    if (this.#open) this.#open.headEnd ??= at;
  }

  preposition(word: string, at: number): void {
    this.close(at);
    this.#preposition = word;
  }

  date(mention: DateMention, first: number, end: number): void {
    this.close(first);
    const depth = this.#depth;
    this.#found.push({ type: "date", first, end, depth, mention, ...governedBy(this.#preposition) });
    this.#preposition = undefined;
  }

  verb(group: VerbGroup, first: number, end: number): void {
    this.#part(first);
    this.#found.push({ type: "verb", first, end, depth: this.#depth, group });
  }

  mark(type: MarkConstituent["type"], first: number, end: number): void {
    this.#part(first);
    if (type === "close") this.#depth = Math.max(0, this.#depth - 1);
    this.#found.push({ type, first, end, depth: this.#depth });
    if (type === "open") this.#depth += 1;
  }

  /** Ends the open phrase; a preposition before what is no phrase governs nothing. */
  #part(at: number): void {
    this.close(at);
    this.#preposition = undefined;
  }
}
