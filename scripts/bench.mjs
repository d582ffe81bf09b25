/**
 * `npm run bench [-- --large]`: how fast files become facts, against a peer in the same run (remark parses the same text).
 * Medians of several rounds; a run on a busy machine is slow in both columns, and the ratio stays.
 */
import { join } from "node:path";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { loadModelContext } from "../dist/build/load-context.js";
import { extract } from "../dist/extract/extract.js";
import { identify } from "../dist/extract/identify.js";
import { readSource } from "../dist/read/read-source.js";
import { benchText } from "./bench-text.mjs";

const SIZES = [10_000, 100_000, 1_000_000];
const LARGE = 10_000_000;
const ROUNDS = 5;

const { value: context } = loadModelContext(join(import.meta.dirname, ".."), undefined);
if (!context) throw new Error("the termbase or a rule is not valid: see `aide check`");
const parser = unified().use(remarkParse);

/** Milliseconds of work, by the clock of the process: what others do on the machine counts less. */
function timed(run) {
  const before = process.cpuUsage().user;
  const value = run();
  return { value, ms: (process.cpuUsage().user - before) / 1000 };
}

function measure(text) {
  const bytes = Buffer.from(text);
  const read = timed(() => readSource({ path: "bench.txt", label: "A", bytes }).value);
  const facts = timed(
    () => extract(read.value, context, identify([read.value], context.termbase)).value.facts,
  );
  const peer = timed(() => parser.parse(text));
  return { read: read.ms, extract: facts.ms, peer: peer.ms, facts: facts.value.length, size: bytes.length };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const sizes = process.argv.includes("--large") ? [...SIZES, LARGE] : SIZES;
measure(benchText(100_000, 2));

const rows = sizes.map((size) => {
  const text = benchText(size);
  const rounds = Array.from({ length: size > 1_000_000 ? 1 : ROUNDS }, () => measure(text));
  const of = (key) => median(rounds.map((round) => round[key]));
  const total = of("read") + of("extract");
  return {
    kB: Math.round(of("size") / 1000),
    facts: of("facts"),
    "read, ms": Math.round(of("read")),
    "extract, ms": Math.round(of("extract")),
    "MB/s": Number((of("size") / 1000 / total).toFixed(2)),
    "peer, ms": Math.round(of("peer")),
    "times the peer": Number((total / of("peer")).toFixed(1)),
  };
});
console.table(rows);
console.log(`largest resident set: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
