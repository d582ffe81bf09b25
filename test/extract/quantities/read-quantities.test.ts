/** Sentences that are none. */
import { expect, it } from "vitest";
import { figures } from "./figures.ts";

const amounts = (count: number) =>
  `Trade: ${Array.from({ length: count }, (_, index) => `${index + 2} million euros`).join(", ")}`;

it("reads no numbers where there are too many for a sentence", () => {
  expect(figures(amounts(20))).toHaveLength(20);
  expect(figures(amounts(400))).toEqual([]);
});
