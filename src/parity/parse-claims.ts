/** The file `claims.yaml` of a language's templates. */
import { z } from "zod";
import type { Message, Outcome } from "../model/finding.ts";
import { type Place, readYaml } from "../yaml/read-yaml.ts";
import type { ClaimPhrases } from "./find-claims.ts";

const RULE = "template-invalid";

const phrasesSchema = z.record(
  z.string().min(1),
  z.array(z.string().regex(/^(?! )(?:[^\p{Lu}ё]*\S)$/u, "phrases are in lower case, with е for ё")),
);

const invalid = (place: Place, message: string): Message => ({
  rule: RULE,
  severity: "error",
  ...place,
  message,
  advice: "write `claim: [phrase, phrase]`; docs/parity.md describes the form",
});

/** Undefined where it is not valid, or empty. */
export function parseClaims(path: string, text: string): Outcome<ClaimPhrases | undefined> {
  const { value: file, messages } = readYaml(path, text, RULE);
  if (!file) return { value: undefined, messages };
  const parsed = phrasesSchema.safeParse(file.document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return { value: parsed.data, messages };
  const [issue] = parsed.error.issues;
  return {
    value: undefined,
    messages: [invalid(file.locate(0), `${issue?.path.join(".")}: ${issue?.message}`)],
  };
}
