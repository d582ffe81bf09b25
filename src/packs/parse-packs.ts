/** Files of `sources/rules/` to rules: checked against their form, and each on its own examples afterwards. */
import { isSeq } from "yaml";
import type { z } from "zod";
import type { Message, Outcome } from "../model/finding.ts";
import type { Kind } from "../model/kinds.ts";
import type { Rule } from "../model/rule.ts";
import { type Place, readYaml } from "../yaml/read-yaml.ts";
import { packRuleSchema, packSchema } from "./pack-schema.ts";

/** A file of `sources/rules/`: its path relative to the project, and its text. */
export interface PackFile {
  readonly path: string;
  readonly text: string;
}

/** A rule of a user, and where it stands. */
export interface PackRule {
  readonly kind: Kind;
  readonly rule: Rule;
  readonly place: Place;
}

export const invalidRule = (place: Place, message: string, advice: string): Message => ({
  rule: "rule-invalid",
  severity: "error",
  ...place,
  message,
  advice,
});

const ADVICE = "correct the rule; docs/rules.md describes the form";

/** What is wrong with a rule: of the four forms the one that its keys show. */
function complaint(error: z.ZodError, given: object): string {
  const [issue] = error.issues;
  if (issue?.code !== "invalid_union") return `${issue?.path.join(".")}: ${issue?.message}`;
  const form = ["pattern", "verbs", "nouns", "quantity"].findIndex((key) => key in given);
  const inner = issue.errors[form]?.[0];
  if (!inner) return "the rule has none of `pattern`, `verbs`, `nouns`, `quantity`";
  return `${inner.path.join(".") || "the rule"}: ${inner.message}`;
}

function parsePack({ path, text }: PackFile): Outcome<PackRule[]> {
  const { value: file, messages } = readYaml(path, text, "rule-invalid");
  if (!file) return { value: [], messages };
  const whole = packSchema.safeParse(file.document.toJS({ maxAliasCount: 0 }));
  if (!whole.success) {
    const [issue] = whole.error.issues;
    return {
      value: [],
      messages: [invalidRule(file.locate(0), `${issue?.path.join(".")}: ${issue?.message}`, ADVICE)],
    };
  }
  const { kind, rules } = whole.data;
  const list = file.contents.get("rules");
  const rows = rules.map((given, index): Outcome<PackRule[]> => {
    const node: unknown = isSeq(list) ? list.items[index] : undefined;
    const offset =
      node && typeof node === "object" && "range" in node && Array.isArray(node.range)
        ? Number(node.range[0])
        : 0;
    const place = file.locate(offset);
    const parsed = packRuleSchema.safeParse(given);
    if (!parsed.success)
      return { value: [], messages: [invalidRule(place, complaint(parsed.error, given), ADVICE)] };
    if (!parsed.data.id.startsWith(`${kind}/`))
      return {
        value: [],
        messages: [invalidRule(place, `the id ${parsed.data.id} does not begin with ${kind}/`, ADVICE)],
      };
    return { value: [{ kind, rule: parsed.data as Rule, place }], messages: [] };
  });
  return { value: rows.flatMap(({ value }) => value), messages: rows.flatMap((row) => row.messages) };
}

/** The rules of all packs, in the order of the files. A rule that is not valid is left out and gives `rule-invalid`. */
export function parsePacks(files: readonly PackFile[]): Outcome<PackRule[]> {
  const read = files.map(parsePack);
  const rules = read.flatMap(({ value }) => value);
  const repeated = rules.filter(({ rule }, at) => rules.findIndex((other) => other.rule.id === rule.id) < at);
  return {
    value: rules.filter((rule) => !repeated.includes(rule)),
    messages: [
      ...read.flatMap(({ messages }) => messages),
      ...repeated.map(({ rule, place }) =>
        invalidRule(place, `there are two rules ${rule.id}`, "give one of them another id"),
      ),
    ],
  };
}
