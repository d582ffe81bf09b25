/** Making and cutting the ways back from values to the source. */
import type { OffsetMap } from "../model/source.ts";

/** A value and the way back from its units. */
export interface MappedText {
  readonly value: string;
  readonly map: OffsetMap;
}

/** The source from `start` to `end`, as it is. */
export function sliceSource(source: string, start: number, end: number): MappedText {
  const length = Math.max(end - start, 0);
  return {
    value: source.slice(start, end),
    map: {
      starts: Array.from({ length }, (_, index) => start + index),
      ends: Array.from({ length }, (_, index) => start + index + 1),
    },
  };
}

/** Collects a value unit by unit. */
export class MappedTextBuilder {
  #parts: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  /** How many units there are so far. */
  get length(): number {
    return this.starts.length;
  }

  /** The last unit, or the empty string. */
  get last(): string {
    return this.#parts.at(-1)?.at(-1) ?? "";
  }

  /** Adds `value`, each unit of which was read from the whole of `start` to `end`. */
  add(value: string, start: number, end: number): void {
    for (let index = 0; index < value.length; index += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
    if (value !== "") this.#parts.push(value);
  }

  /** Adds units `from` to `to` of a value with its map. */
  addSlice(text: MappedText, from: number, to: number): void {
    for (let index = from; index < to; index += 1) {
      this.starts.push(text.map.starts[index] ?? 0);
      this.ends.push(text.map.ends[index] ?? 0);
    }
    if (to > from) this.#parts.push(text.value.slice(from, to));
  }

  /** Lets the last unit reach to `end`. */
  stretch(end: number): void {
    if (this.ends.length > 0) this.ends[this.ends.length - 1] = end;
  }

  build(): MappedText {
    return { value: this.#parts.join(""), map: { starts: this.starts, ends: this.ends } };
  }
}
