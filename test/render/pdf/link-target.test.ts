import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkTarget } from "../../../src/render/pdf/link-target.ts";

describe("linkTarget", () => {
  it("knows places, web addresses and mail addresses", () => {
    expect(linkTarget("#t2-5")).toEqual({ type: "local", id: "t2-5" });
    expect(linkTarget("HTTPS://example.org/x?y=1#z")).toEqual({
      type: "web",
      url: "HTTPS://example.org/x?y=1#z",
    });
    expect(linkTarget("mailto:a@example.org")).toEqual({ type: "web", url: "mailto:a@example.org" });
  });

  it("writes letters beyond ASCII as percent codes", () => {
    expect(linkTarget("https://example.org/мир")).toEqual({
      type: "web",
      url: "https://example.org/%D0%BC%D0%B8%D1%80",
    });
  });

  it.each([
    "javascript:alert(1)",
    "file:///etc/passwd",
    "ftp://example.org",
    "//example.org",
    "page.html",
    "data:text/html,x",
    "",
  ])("goes nowhere for %j", (url) => {
    expect(linkTarget(url)).toBeUndefined();
  });

  it("takes any string without throwing and never gives one with letters beyond ASCII", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const target = linkTarget(`https://example.org/${text}`);
        if (target?.type === "web") expect(target.url).toMatch(/^[\x21-\x7E]+$/u);
      }),
    );
  });
});
