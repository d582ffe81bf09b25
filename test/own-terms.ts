/** The project's own termbase, read once for the tests that need real names. */
import { join } from "node:path";
import { readTerms } from "../src/build/project.ts";
import { parseTerms } from "../src/terms/index.ts";

export const ownTermFiles = readTerms(join(import.meta.dirname, ".."));

export const { value: ownTerms, messages: ownTermMessages } = parseTerms(ownTermFiles);
