import { expect, it } from "vitest";
import { mentionsOf } from "./mentions-of.ts";

const persons = (text: string) =>
  mentionsOf(text).flatMap(({ mention, at }) =>
    mention.type === "person"
      ? [
          [
            at(mention.name),
            ...mention.roles.map(({ name, of }) => [at(name), at(of)].filter(Boolean).join(" / ")),
          ],
        ]
      : [],
  );

it.each([
  ["Ambassador Armen Sarkaryan spoke.", [["Armen Sarkaryan", "Ambassador"]]],
  ["President Kim Nae-dung came to Bergen.", [["Kim Nae-dung", "President"]]],
  ["Mr. Kang met H.E. Ms. Keiko Imahara.", [["Kang"], ["Keiko Imahara"]]],
  ["Federal President F.-W.Altmeier left.", [["F.-W.Altmeier", "Federal President"]]],
  ["Ivan PETROVSKY and PETROVSKY Ivan are one.", [["Ivan PETROVSKY"], ["PETROVSKY Ivan"]]],
  [
    "Dauren Asimov has been Ambassador of Fiji since 2001.",
    [["Dauren Asimov"], ["Ambassador", "Fiji"].join(" / ")].map((one) =>
      Array.isArray(one) ? one : ["Ambassador", one],
    ),
  ],
  ["He met the Estonian Foreign Minister.", [["Foreign Minister", "Foreign Minister / Estonian"]]],
  ["The Secretary General of the OSCE came.", [["Secretary General", "Secretary General / OSCE"]]],
  ["The embassy has an ambassador and experts.", []],
  ["His predecessor, Bolat Nurasyl, held the post.", [["Bolat Nurasyl"]]],
  ["The Minister of Fish, Paula Rotim, spoke.", [["Paula Rotim", "Minister / Fish"]]],
  ["Emperor Taile Selas came.", [["Taile Selas", "Emperor"]]],
  ["Dr. Jan Dobb left, and he came back.", [["Jan Dobb"], ["Jan Dobb"]]],
  ["Dr. Jan Dobb met Dr. Paul Rot, and he left.", [["Jan Dobb"], ["Paul Rot"]]],
  ["I. Representation", []],
])("%s", (text, expected) => {
  expect(persons(text)).toEqual(expected);
});

it("marks an office without a name", () => {
  const [found] = mentionsOf("The Prime Minister of Fiji spoke.");
  expect(found?.mention).toMatchObject({ type: "person", alone: true });
});

it("takes titles for a part of the mention, and for no part of the name", () => {
  expect(mentionsOf("In Bergen Mr. O. Dahl spoke.").map(({ words }) => words)).toContain("Mr. O. Dahl");
});
