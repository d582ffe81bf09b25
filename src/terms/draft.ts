/** Entries that somebody has begun and the language desk has still to complete. */
import type { LanguageCode } from "../model/kinds.ts";

export interface Draft {
  /** The entry without what is only begun. */
  readonly data: unknown;
  /** The language whose name is not there yet, or not in all its forms; undefined for an entry that is no draft. */
  readonly lacks: LanguageCode | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === "";

/** No more than a nominative: a form that is missing among others is a mistake, not a beginning. */
function isBegun(ru: unknown): boolean {
  if (ru === null) return true;
  if (!isRecord(ru)) return false;
  if (isBlank(ru.name)) return true;
  return isRecord(ru.name) && Object.entries(ru.name).every(([form, name]) => form === "n" || isBlank(name));
}

/** What of an entry can be read; a draft without an English name cannot be read at all. */
export function readDraft(data: unknown): Draft {
  if (!isRecord(data)) return { data, lacks: undefined };
  if (isRecord(data.en) && "name" in data.en && isBlank(data.en.name))
    return { data: undefined, lacks: "en" };
  if (!("ru" in data) || !isBegun(data.ru)) return { data, lacks: undefined };
  const { ru: _begun, ...rest } = data;
  return { data: rest, lacks: "ru" };
}
