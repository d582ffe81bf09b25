/** Making and cutting the ways back from values to the source. */
import type { OffsetMap } from "../model/source.ts";

/** A value and the way back from its units. */
export interface MappedText {
  readonly value: string;
  readonly map: OffsetMap;
}

/** A source whose runs are cut out with their maps; all the maps are views of one array. */
export class SourceText {
  readonly text: string;
  readonly #offsets: Int32Array;

  constructor(text: string) {
    this.text = text;
    this.#offsets = new Int32Array(text.length + 1);
    for (let offset = 0; offset <= text.length; offset += 1) this.#offsets[offset] = offset;
  }

  /** The source from `start` to `end`, as it is. */
  slice(start: number, end: number): MappedText {
    const last = Math.max(start, end);
    return {
      value: this.text.slice(start, last),
      map: { starts: this.#offsets.subarray(start, last), ends: this.#offsets.subarray(start + 1, last + 1) },
    };
  }
}

const FIRST_CAPACITY = 32;

/** Collects a value unit by unit. */
export class MappedTextBuilder {
  readonly #parts: string[] = [];
  #starts: Int32Array;
  #ends: Int32Array;
  #length = 0;

  /** `capacity`: how many units are expected, at a guess. */
  constructor(capacity = FIRST_CAPACITY) {
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
  }

  /** How many units there are so far. */
  get length(): number {
    return this.#length;
  }

  /** The last unit, or the empty string. */
  get last(): string {
    return this.#parts.at(-1)?.at(-1) ?? "";
  }

  /** The offset behind what was read last; undefined before anything was. */
  get end(): number | undefined {
    return this.#length === 0 ? undefined : this.#ends[this.#length - 1];
  }

  #reserve(units: number): void {
    const needed = this.#length + units;
    if (needed <= this.#starts.length) return;
    const grow = (old: Int32Array) => {
      const grown = new Int32Array(Math.max(needed, 2 * old.length));
      grown.set(old);
      return grown;
    };
    this.#starts = grow(this.#starts);
    this.#ends = grow(this.#ends);
  }

  /** Adds `value`, each unit of which was read from the whole of `start` to `end`. */
  add(value: string, start: number, end: number): void {
    if (value === "") return;
    this.#reserve(value.length);
    this.#starts.fill(start, this.#length, this.#length + value.length);
    this.#ends.fill(end, this.#length, this.#length + value.length);
    this.#length += value.length;
    this.#parts.push(value);
  }

  /** Adds units `from` to `to` of a value with its map. */
  addSlice({ value, map }: MappedText, from: number, to: number): void {
    if (to <= from) return;
    this.#reserve(to - from);
    for (let index = from; index < to; index += 1) {
      this.#starts[this.#length] = map.starts[index] ?? 0;
      this.#ends[this.#length] = map.ends[index] ?? 0;
      this.#length += 1;
    }
    this.#parts.push(value.slice(from, to));
  }

  /** Lets the last unit reach to `end`. */
  stretch(end: number): void {
    if (this.#length > 0) this.#ends[this.#length - 1] = end;
  }

  build(): MappedText {
    return {
      value: this.#parts.join(""),
      map: {
        starts: this.#starts.subarray(0, this.#length),
        ends: this.#ends.subarray(0, this.#length),
      },
    };
  }
}
