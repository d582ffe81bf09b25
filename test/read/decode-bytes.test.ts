import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBytes } from "../../src/read/decode-bytes.ts";

const decode = (bytes: readonly number[]) =>
  decodeBytes({ path: "a.txt", label: "A", bytes: Uint8Array.from(bytes) });

test("takes off one byte order mark and keeps line ends", () => {
  expect(decode([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a]).value).toBe("a\r\n");
});

test.each([
  ["a byte that begins nothing", [0x61, 0x0a, 0x62, 0xff, 0x63], 3, 2],
  ["a sequence broken off in the middle", [0x61, 0xe2, 0x28, 0xa1], 1, 1],
  ["a sequence cut off by the end of the file", [0x61, 0x62, 0xe2, 0x82], 2, 1],
  ["behind a byte order mark", [0xef, 0xbb, 0xbf, 0x61, 0xc0], 4, 1],
])("names the first bad byte: %s", (_, bytes, offset, line) => {
  const { value, messages } = decode(bytes);
  expect(value).toBeUndefined();
  expect(messages).toMatchObject([{ rule: "not-utf8", severity: "error", line }]);
  expect(messages[0]?.message).toContain(`byte ${offset} `);
});

test.each([
  ["little-endian", [0xff, 0xfe, 0x61, 0x00]],
  ["big-endian", [0xfe, 0xff, 0x00, 0x61]],
])("refuses UTF-16, %s", (order, bytes) => {
  const { value, messages } = decode(bytes);
  expect(value).toBeUndefined();
  expect(messages).toMatchObject([{ rule: "not-utf8", advice: "save it as UTF-8" }]);
  expect(messages[0]?.message).toContain(order);
});

test("refuses NUL bytes, with their line", () => {
  expect(decode([0x61, 0x0d, 0x62, 0x00]).messages).toMatchObject([{ rule: "nul-byte", line: 2 }]);
});

test.each([[[]], [[0x20, 0x0a, 0xc2, 0xa0]], [[0xef, 0xbb, 0xbf]]])(
  "refuses a file of white space: %j",
  (bytes) => {
    expect(decode(bytes).messages).toMatchObject([{ rule: "empty-source", severity: "error" }]);
  },
);

test("whatever the bytes are, there is a text or an error", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const { value, messages } = decodeBytes({ path: "a.txt", label: "A", bytes });
      expect(value === undefined).toBe(messages.some(({ severity }) => severity === "error"));
    }),
  );
});
