/** Names in quotation marks behind a noun that says of what kind they are. */
import { expect, test } from "vitest";
import { extractText } from "../extract-text.ts";

const facts = (text: string) => extractText(text).facts;

test.each<[string, object]>([
  [
    "Норвегия председательствует в организации «CICA» с 24 сентября 2020 г.",
    { kind: "chairmanship", body: { text: "организации «CICA»" }, when: "2020-09-24/.." },
  ],
  [
    "В декабре 2009 г. проведено мероприятие «Trade Reviews».",
    { kind: "event", title: { text: "Trade Reviews" }, when: "2009-12" },
  ],
  [
    "The state ‘Норландия’ has had observer status with the OSCE since 2005.",
    { kind: "membership", status: "observer", parties: [{ text: "Норландия" }], when: "2005/.." },
  ],
])("%s", (text, expected) => {
  expect(facts(text)).toMatchObject([expected]);
});
