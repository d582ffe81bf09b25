/** `russian-words.mjs used FILE`: the Russian words of a briefing; `known`: those of the termbase and of scripts/russian-words.txt. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
// the ending of a number in figures is no word: 2-й
const words = (text) => text.match(/(?<!\d[-‑])(?<![А-Яа-яЁё])[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*/gu) ?? [];
const read = (path) => readFileSync(path, "utf8");

const [mode, file] = process.argv.slice(2);
if (mode === "used" && file) console.log(words(read(file)).join("\n"));
else if (mode === "known") {
  const terms = join(root, "sources", "terms");
  const names = readdirSync(terms, { recursive: true }).filter((name) => name.endsWith(".yaml"));
  const texts = names.map((name) => read(join(terms, name)));
  console.log(words([...texts, read(join(import.meta.dirname, "russian-words.txt"))].join("\n")).join("\n"));
} else {
  console.error("usage: russian-words.mjs used FILE | known");
  process.exitCode = 2;
}
