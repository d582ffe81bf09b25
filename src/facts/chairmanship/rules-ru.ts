/** How chairmanships are recognised in Russian. */

import type { Rule } from "../../model/rule.ts";
import { nounForms } from "../words-ru/forms.ts";
import { lineRulesRu } from "./rules-ru/lines.ts";

const BODY = "(органах)? ({body}|{body:thing})";

export const chairmanshipRulesRu: readonly Rule[] = [
  {
    id: "chairmanship/ru-chair",
    language: "ru",
    verbs: ["председательствовать"],
    arguments: { subject: "{chair:actor+}", "в|во|на": BODY },
    state: true,
    examples: [
      {
        text: "В 2010 г. Казахстан председательствовал в ОБСЕ.",
        facts: [{ when: "2010", body: { text: "ОБСЕ" } }],
      },
      { text: "В 2016 г. Кыргызстан впервые председательствует в органах ОБСЕ.", facts: [{ when: "2016" }] },
    ],
    counterExamples: ["В 2010 г. Казахстан не председательствовал в ОБСЕ."],
  },
  {
    id: "chairmanship/ru-chairmanship",
    language: "ru",
    nouns: nounForms("председательство"),
    arguments: { of: "{chair:actor+}", "в|во": BODY },
    dated: true,
    examples: [{ text: "Председательство Казахстана в ОБСЕ началось в 2010 г.", facts: [{ when: "2010" }] }],
    counterExamples: ["Председательство Казахстана в ОБСЕ ожидается в 2030 г."],
  },
  {
    id: "chairmanship/ru-passed",
    language: "ru",
    pattern: "председательство (в|во) {body} ... (перешло|переходит|передано) ... (к|ко)? {chair:party}",
    state: true,
    examples: [
      {
        text: "С 4 марта 2021 г. председательство в ОБСЕ перешло к Туркменистану.",
        facts: [{ when: "2021-03-04/.." }],
      },
    ],
    counterExamples: ["С 4 марта 2021 г. председательство в ОБСЕ перейдёт к Туркменистану."],
  },
  {
    id: "chairmanship/ru-took-over",
    language: "ru",
    verbs: ["принять", "осуществлять", "занять"],
    arguments: {
      subject: "{chair:actor+}",
      object: "(ротационное|временное|очередное)? председательство",
      "в|во": BODY,
    },
    state: true,
    examples: [{ text: "В 2010 г. Казахстан принял председательство в ОБСЕ.", facts: [{ when: "2010" }] }],
    counterExamples: ["В 2010 г. Казахстан принял участие в саммите ОБСЕ."],
  },
  ...lineRulesRu,
];
