/** The project's own termbase, read once for the tests that need real names. */
import { join } from "node:path";
import { loadTermbase } from "../src/build/load-context.ts";
import { readTerms } from "../src/build/project.ts";

const root = join(import.meta.dirname, "..");

export const ownTermFiles = readTerms(root);

export const { value: ownTerms, messages: ownTermMessages } = loadTermbase(root);
