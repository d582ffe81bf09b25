/** Every kind of fact, in all that its schema allows, comes out as a clean sentence in both languages. */
import type { Nodes, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { KINDS, type Kind, type LanguageCode } from "../../src/model/kinds.ts";
import { composed } from "./composed.ts";
import { dossierOf } from "./dossier.ts";
import { variantsOf } from "./sweep.ts";

/** What no sentence may hold. */
const FAULTS: readonly RegExp[] = [
  /[{}]/u,
  / {2}|\u00A0 | \u00A0/u,
  /\.\.|г\.\./u,
  /\s[,.;:)»]/u,
  /\(\)|«»|‘’/u,
  /undefined|null|\[object/u,
];

const LATIN = /\p{Script=Latin}/u;

/** The text of a node without what is marked as foreign or unchecked. */
function ownText(node: Nodes): string {
  if (node.type === "textDirective" && ["foreign", "unchecked"].includes(node.name)) return "";
  return "children" in node ? node.children.map(ownText).join("") : textOf(node);
}

function sentences(tree: Nodes): Nodes[] {
  if (tree.type === "containerDirective" && tree.name === "statement") return [tree];
  return "children" in tree ? tree.children.flatMap(sentences) : [];
}

function expectClean(kind: Kind, language: LanguageCode): Root {
  const { statements, tree } = composed(dossierOf(variantsOf(kind)), language);
  const texts = statements.map(({ text }) => text);
  expect(texts.filter((text) => FAULTS.some((fault) => fault.test(text)))).toEqual([]);
  expect(texts.filter((text) => /^\p{Ll}/u.test(text))).toEqual([]);
  const sentencesOnly = statements.filter(({ number }) => !number.startsWith("T"));
  expect(sentencesOnly.filter(({ text }) => !/[.!?]$/u.test(text))).toEqual([]);
  return tree;
}

test.each(KINDS)("%s reads cleanly in English", (kind) => {
  expectClean(kind, "en");
});

test.each(KINDS)("%s reads cleanly in Russian, without Latin letters of its own", (kind) => {
  const own = sentences(expectClean(kind, "ru")).map(ownText);
  expect(own.filter((text) => LATIN.test(text))).toEqual([]);
});
