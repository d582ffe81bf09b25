import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readXml } from "../../src/xml/read-xml.ts";

const fault = (text: string) => {
  const reading = readXml(text);
  return reading.ok ? undefined : reading.fault;
};

describe("readXml", () => {
  it("gives elements with namespaces, attributes and offsets", () => {
    const reading = readXml(
      `<?xml version="1.0"?>\n<!-- c --><a xmlns="urn:a" k="v &amp; w"><x:b xmlns:x="urn:b"/>t</a>`,
    );
    expect(reading).toEqual({
      ok: true,
      root: {
        type: "element",
        name: "a",
        namespace: "urn:a",
        attributes: new Map([["k", "v & w"]]),
        children: [
          { type: "element", name: "b", namespace: "urn:b", attributes: new Map(), children: [], start: 63 },
          { type: "text", text: "t" },
        ],
        start: 32,
      },
    });
  });

  it("tells attributes of one name by their namespaces", () => {
    const reading = readXml(`<a xmlns:x="urn:b" k="1" x:k="2"/>`);
    expect(reading.ok && [...reading.root.attributes]).toEqual([
      ["k", "1"],
      ["{urn:b}k", "2"],
    ]);
  });

  it("keeps the whole of a text that is longer than the parser holds at once", () => {
    const long = "я".repeat(200_000);
    const reading = readXml(`<a>${long}</a>`);
    const texts = reading.ok
      ? reading.root.children.map((child) => (child.type === "text" ? child.text : ""))
      : [];
    expect(texts.join("")).toBe(long);
  });

  it.each([
    ["a document type", `<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>`, 0, "document type"],
    ["a document type behind a comment", "<!-- c --><!DOCTYPE a><a/>", 10, "document type"],
    ["an entity that XML does not know", "<a>&nbsp;</a>", 8, "entity"],
    ["a tag that is not closed", "<a><b></a>", 9, "close tag"],
    ["an end too early", "<a>\n<b", 5, "Unclosed root tag"],
    ["a bare ampersand", "<a>A & B</a>", 6, "entity"],
    ["a prefix without namespace", "<x:a/>", 5, "namespace"],
    ["a text without element", "plain", 0, "Non-whitespace"],
    ["nothing", "", 0, "no element"],
  ])("refuses %s", (_, text, offset, problem) => {
    expect(fault(text)).toEqual({ offset, problem: expect.stringContaining(problem) });
  });

  it("refuses entities that grow, without growing them", () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
    expect(fault(`<!DOCTYPE a [<!ENTITY e0 "x">${entities.join("")}]><a>&e9;</a>`)?.problem).toContain(
      "document type",
    );
  });

  it("refuses elements nested without end", () => {
    const depth = 100_000;
    expect(fault(`${"<a>".repeat(depth)}${"</a>".repeat(depth)}`)).toEqual({
      offset: 3 * 64,
      problem: "elements are nested more than 64 deep",
    });
  });

  it("never throws, and places a fault inside the text", () => {
    const piece = fc.constantFrom(
      "<a",
      ">",
      "</a>",
      "<!DOCTYPE",
      "[",
      "]",
      "&#xD800;",
      "&#x110000;",
      "&lt;",
      " x:y='",
      "xmlns:x='u'",
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      "<?",
      "?>",
      "__proto__='1'",
      "я",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const offset = fault(text)?.offset ?? 0;
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
