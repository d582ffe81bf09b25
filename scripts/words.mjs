/** `words.mjs used en|ru FILE`: the words of a briefing in Markdown; `known en|ru`: those of the termbase and of scripts/words/. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const read = (path) => readFileSync(path, "utf8");

/** Anchors, paths and check sums hold no words. */
const MARKUP = /<[^>]*>|\]\(#[^)]*\)|sources\/\S+|SHA-256 \w+/gu;
const WORDS = {
  en: /(?<![\p{L}\p{N}])\p{Script=Latin}+(?:['’]\p{Script=Latin}+)?(?!\p{N})/gu,
  // the ending of a number in figures is no word: 2-й
  ru: /(?<!\d[-‑])(?<![А-Яа-яЁё])[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*/gu,
};

const wordsIn = (text, language) => (text.match(WORDS[language]) ?? []).map((word) => word.replace("’", "'"));

const [mode, language, file] = process.argv.slice(2);
if (mode === "used" && language in WORDS && file) {
  console.log(wordsIn(read(file).replace(MARKUP, " "), language).join("\n"));
} else if (mode === "known" && language in WORDS) {
  const terms = join(root, "sources", "terms");
  const names = readdirSync(terms, { recursive: true }).filter((name) => name.endsWith(".yaml"));
  const texts = names.map((name) => read(join(terms, name)));
  const own = read(join(import.meta.dirname, "words", `${language}.txt`));
  console.log(wordsIn([...texts, own].join("\n"), language).join("\n"));
} else {
  console.error("usage: words.mjs used en|ru FILE | known en|ru");
  process.exitCode = 2;
}
