import { afterEach, describe, expect, it, vi } from "vitest";
import { DocxParts, renderTree } from "./docx-parts.ts";
import { SAMPLES, treeOf } from "./sample-tree.ts";

const bytes = async (language: "en" | "ru") =>
  Buffer.from(await renderTree(treeOf(SAMPLES[language], language))).toString("base64");

describe("the same tree gives the same bytes", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it("after other documents", async () => {
    const first = await bytes("en");
    await bytes("ru");
    expect(await bytes("en")).toBe(first);
  });

  it.each([
    ["Asia/Tokyo", -540],
    ["America/New_York", 300],
  ])("in the time zone %s, on another day", async (zone, offset) => {
    const first = await bytes("en");
    vi.stubEnv("TZ", zone);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2031, 6, 1) });
    expect(new Date(0).getTimezoneOffset()).toBe(offset);
    // Loaded anew, the modules see the zone and the day from their first line on.
    vi.resetModules();
    const fresh = await import("./docx-parts.ts");
    const again = await fresh.renderTree(treeOf(SAMPLES.en));
    expect(Buffer.from(again).toString("base64")).toBe(first);
  });

  it("dates the document by the briefing", async () => {
    const core = (await DocxParts.of(treeOf(SAMPLES.en))).text("docProps/core.xml");
    expect(core.match(/2025-03-04T00:00:00Z/gu)).toHaveLength(2);
    expect(core).toContain("<dc:title>Norland and the Harbour League</dc:title>");
    expect(core).toContain("<dc:subject>Norland</dc:subject>");
    expect(core).toContain("<dc:language>en-GB</dc:language>");
  });
});
