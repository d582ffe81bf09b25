/** The rules of users: `sources/rules/`. */
export { checkExamples, type ReadWithRule } from "./check-examples.ts";
export { invalidRule, type PackRule, parsePacks } from "./parse-packs.ts";
