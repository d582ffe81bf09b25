import { expect, it } from "vitest";
import { sourceReading } from "../../src/extract/source-reading.ts";
import { titleNames } from "../../src/extract/title-names.ts";
import { blocks } from "../../src/read/blocks.ts";
import { context, readText } from "./extract-text.ts";

const about = (title: string) => {
  const source = readText(`# ${title}\n\nThey met, and met again.\n`);
  const { subject, organisation } = titleNames(blocks(source), sourceReading(source, context));
  return [subject?.text, organisation?.text];
};

it.each([
  ["UGANDA AND THE RIVER BASIN COMMUNITY (RBC)", "Uganda", "River Basin Community"],
  ["UGANDA – RBCX", "Uganda", "RBCX"],
  ["TOGO AND NATO'S PARTNERSHIP FOR PEACE", "Togo", "NATO'S Partnership for Peace"],
  ["Republic of Togo - River Bank for Ports and Trade", "Republic of Togo", "River Bank for Ports and Trade"],
  ["MINISTRY OF FOREIGN AFFAIRS", undefined, undefined],
  ["Embassy of Togo in Uganda", undefined, undefined],
])("%s", (title, subject, organisation) => {
  expect(about(title)).toEqual([subject, organisation]);
});
