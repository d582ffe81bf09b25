/** Reading directives: their names, their attributes, the paragraphs inside them. */
import type { Nodes, Paragraph, PhrasingContent } from "mdast";
import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";

export type Directive = ContainerDirective | LeafDirective | TextDirective;

const DIRECTIVES: ReadonlySet<string> = new Set([
  "containerDirective",
  "leafDirective",
  "textDirective",
] satisfies Directive["type"][]);

export function isDirective(node: Nodes): node is Directive {
  return DIRECTIVES.has(node.type);
}

/** Whether there is a node, and it is a block directive of that name. */
export function isBlock(node: Nodes | undefined, name: string): node is ContainerDirective | LeafDirective {
  return (node?.type === "containerDirective" || node?.type === "leafDirective") && node.name === name;
}

/** The value of an attribute; undefined where it is absent or empty. */
export function attribute(node: Directive, name: string): string | undefined {
  return node.attributes?.[name] || undefined;
}

/**
 * The attribute that a directive of its name always has.
 * @throws {Error} where it has not
 */
export function requiredAttribute(node: Directive, name: string): string {
  const value = attribute(node, name);
  if (value === undefined) throw new Error(`${nameNode(node)} has no attribute "${name}"`);
  return value;
}

/**
 * The paragraphs of a container that holds nothing else.
 * @throws {Error} where it holds another block
 */
export function paragraphsOf(node: ContainerDirective): readonly Paragraph[] {
  return node.children.map((child) => {
    if (child.type !== "paragraph") throw unknownNode(child, nameNode(node));
    return child;
  });
}

/** The phrases of a block directive: those of a leaf, or those of a container's paragraphs. */
export function phrasesOf(node: ContainerDirective | LeafDirective): readonly PhrasingContent[] {
  return node.type === "leafDirective"
    ? node.children
    : paragraphsOf(node).flatMap(({ children }) => children);
}

function nameNode(node: Nodes): string {
  return isDirective(node) ? `directive "${node.name}"` : `node "${node.type}"`;
}

/** The error for a node that docs/document-tree.md does not allow where it stands. */
export function unknownNode(node: Nodes, where: string): Error {
  return new Error(`${nameNode(node)} has no place in ${where}`);
}
