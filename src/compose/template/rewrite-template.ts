/** Makes a parsed template strict: fields are looked up by `field`, values escaped by `escape`, raw output refused. */
import { templateFault } from "./template-fault.ts";

/** Helpers of Handlebars itself that templates may use. */
const BUILT_IN = ["if", "unless", "each", "with"];

type Ast = Readonly<hbs.AST.Node>;

const isPath = (node: Ast): node is hbs.AST.PathExpression => node.type === "PathExpression";
const isCall = (node: Ast): node is hbs.AST.SubExpression => node.type === "SubExpression";
const isMustache = (node: Ast): node is hbs.AST.MustacheStatement => node.type === "MustacheStatement";
const isBlock = (node: Ast): node is hbs.AST.BlockStatement => node.type === "BlockStatement";
const isPartial = (node: Ast): node is hbs.AST.PartialStatement => node.type === "PartialStatement";
const isHarmless = (node: Ast) => ["ContentStatement", "CommentStatement"].includes(node.type);

/** What a template may name. */
export interface TemplateNames {
  readonly helpers: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
}

type Location = hbs.AST.SourceLocation;

function path(name: string, loc: Location): hbs.AST.PathExpression {
  return { type: "PathExpression", data: false, depth: 0, parts: [name], original: name, loc };
}

function call(name: string, params: hbs.AST.Expression[], loc: Location): hbs.AST.SubExpression {
  return {
    type: "SubExpression",
    path: path(name, loc),
    params,
    hash: { type: "Hash", pairs: [], loc },
    loc,
  };
}

/** `a.b` becomes `(field this "a" "b")`: own fields only, and a missing one is told with its place. */
function lookUp(node: hbs.AST.PathExpression): hbs.AST.Expression {
  const kept = node.data ? 1 : 0;
  const fields = node.parts.slice(kept);
  if (fields.length === 0) return node;
  const base: hbs.AST.PathExpression = { ...node, parts: node.parts.slice(0, kept) };
  const names = fields.map(
    (value): hbs.AST.StringLiteral => ({ type: "StringLiteral", value, original: value, loc: node.loc }),
  );
  return call("field", [base, ...names], node.loc);
}

/**
 * The template with its look-ups and escapes written out.
 * @throws {TemplateError} for an unknown helper or partial, raw output, a decorator, block parameters
 */
export function rewriteTemplate(program: hbs.AST.Program, names: TemplateNames): hbs.AST.Program {
  function knownHelper(node: Ast & { readonly path: Ast }): string {
    const name = isPath(node.path) ? node.path.original : "";
    if (names.helpers.has(name) || BUILT_IN.includes(name)) return name;
    const known = [...BUILT_IN, ...names.helpers].join(", ");
    throw templateFault(node.loc, `unknown helper \`${name}\``, `use one of: ${known}`);
  }

  // Handlebars leaves `hash` out where a call has none, whatever its types say.
  function hash(given: hbs.AST.Hash | undefined, loc: Location): hbs.AST.Hash {
    const pairs = given?.pairs ?? [];
    return { type: "Hash", loc, pairs: pairs.map((pair) => ({ ...pair, value: expression(pair.value) })) };
  }

  function expression(node: hbs.AST.Expression): hbs.AST.Expression {
    if (isPath(node)) return lookUp(node);
    if (!isCall(node)) return node;
    const written: hbs.AST.SubExpression = {
      ...call(knownHelper(node), node.params.map(expression), node.loc),
      hash: hash(node.hash, node.loc),
    };
    return written;
  }

  function mustache(node: hbs.AST.MustacheStatement): hbs.AST.MustacheStatement {
    const { loc, params } = node;
    if (!node.escaped)
      throw templateFault(
        loc,
        "raw output `{{{…}}}` is not allowed",
        "write `{{…}}`, which escapes the value",
      );
    const given = hash(node.hash, loc);
    // Without arguments it is a field: every helper takes some, so a field may have the name of a helper.
    const value =
      params.length > 0 || given.pairs.length > 0
        ? { ...call(knownHelper(node), params.map(expression), loc), hash: given }
        : expression(node.path);
    return { ...node, path: path("escape", loc), params: [value], hash: hash(undefined, loc) };
  }

  function block(node: hbs.AST.BlockStatement): hbs.AST.BlockStatement {
    knownHelper(node);
    if ((node.program.blockParams ?? []).length > 0)
      throw templateFault(
        node.loc,
        "block parameters `as |…|` are not allowed",
        "use `this` and `../` instead",
      );
    const written = {
      ...node,
      params: node.params.map(expression),
      hash: hash(node.hash, node.loc),
      program: walk(node.program),
    };
    return node.inverse ? { ...written, inverse: walk(node.inverse) } : written;
  }

  function partial(node: hbs.AST.PartialStatement): hbs.AST.PartialStatement {
    const written = { ...node, params: node.params.map(expression), hash: hash(node.hash, node.loc) };
    if (isCall(node.name))
      return {
        ...written,
        name: { ...call(knownHelper(node.name), node.name.params.map(expression), node.loc) },
      };
    const name = node.name.original;
    if (names.partials.has(name)) return written;
    throw templateFault(
      node.loc,
      `unknown partial \`${name}\``,
      `add \`${name}.hbs\` to the templates of the language`,
    );
  }

  function statement(node: hbs.AST.Statement): hbs.AST.Statement {
    if (isHarmless(node)) return node;
    if (isMustache(node)) return mustache(node);
    if (isBlock(node)) return block(node);
    if (isPartial(node)) return partial(node);
    throw templateFault(
      node.loc,
      `${node.type} is not allowed in a template`,
      "use helpers, blocks, partials",
    );
  }

  function walk(part: hbs.AST.Program): hbs.AST.Program {
    return { ...part, body: part.body.map(statement) };
  }
  return walk(program);
}
