/** Statements are kept by the engine where a sentence says more than its facts (src/extract/keep-statement.ts); no pattern is needed. */
import type { Rule } from "../../model/rule.ts";

export const statementRules: readonly Rule[] = [];
