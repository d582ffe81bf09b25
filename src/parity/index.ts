/** Parity: whether the briefings of a dossier say the same in every language. */
import type { LanguageCode } from "../model/kinds.ts";
import type { Language } from "../model/language.ts";
import type { Termbase } from "../model/term.ts";
import type { ParityContext, ParityLanguage } from "./context.ts";
import { type ClaimPhrases, claimIndex } from "./find-claims.ts";

export { checkParity, type ReadBriefing } from "./check-parity.ts";
export type { ParityContext } from "./context.ts";
export type { ClaimPhrases } from "./find-claims.ts";
export { parseClaims } from "./parse-claims.ts";

/** The words of bodies of the termbase for their standings claim them too. */
function withOwnStatuses(phrases: ClaimPhrases, code: LanguageCode, { terms }: Termbase): ClaimPhrases {
  const all = new Map(Object.entries(phrases));
  for (const term of terms.values())
    for (const [status, words] of Object.entries(term[code]?.statuses ?? {})) {
      const phrase = words
        .toLowerCase()
        .replaceAll("ё", "е")
        .replace(/[^\p{L}\p{N}]+/gu, " ");
      all.set(status, [...(all.get(status) ?? []), phrase]);
    }
  return Object.fromEntries(all);
}

/** Made once for a build. */
export function parityContext(
  termbase: Termbase,
  languages: Readonly<Record<LanguageCode, Language>>,
  claims: Readonly<Record<LanguageCode, ClaimPhrases>>,
): ParityContext {
  const of = (code: LanguageCode): ParityLanguage => ({
    reader: languages[code].reader,
    marks: languages[code].marks,
    claims: claimIndex(withOwnStatuses(claims[code], code, termbase)),
  });
  return { termbase, languages: { en: of("en"), ru: of("ru") } };
}
