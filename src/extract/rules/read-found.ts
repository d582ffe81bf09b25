/** What the rules find in a sentence, settled; the numbers that none of them took come last. */
import { isSound } from "../../facts/index.ts";
import type { BuildMatch } from "../drafts/build-match.ts";
import { readQuantities } from "../quantities/read-quantities.ts";
import type { Sentence } from "../sentence.ts";
import { findMatches } from "./find-matches.ts";
import { type Found, nearestOf, type Settled, settle } from "./found.ts";
import type { RuleSet } from "./ready-rule.ts";

export function readFound(sentence: Sentence, rules: RuleSet, build: BuildMatch): Settled {
  // what builds no fact must not stand in the way of what does
  const builds = (found: Omit<Found, "built">): Found[] => {
    const { kind } = found.ready;
    const built = build(found.ready, found.match).filter(({ fields }) => isSound(kind, fields));
    return built.length > 0 ? [{ ...found, built }] : [];
  };
  const { kept, lost } = settle(nearestOf(findMatches(sentence, rules)).flatMap(builds));
  const quantities = readQuantities(sentence, rules, kept).flatMap(builds);
  return { kept: [...kept, ...quantities].sort((a, b) => a.match.start - b.match.start), lost };
}
