/** How visits to a body, and of several visitors each with a date of their own, are recognised in Russian. */
import type { Rule } from "../../../model/rule.ts";
import { anyForm, nounForms } from "../../words-ru/forms.ts";
import { PLACE } from "../../words-ru/place.ts";

const HOUSE = anyForm("штаб-квартира, секретариат, офис, посольство, представительство");
const VISITED = "(посетил|посетила|посетили|посещал|посещала|посещали)";
const WENT_TO =
  "(побывал|побывала|побывали|бывал|бывала|бывали|приезжал|приезжала|приезжали|прибывал|прибывала|прибывали)";
/** A date in brackets or behind a comma or dash. */
const DATED = "(\\(|,|—|–) (в|во)? {when:date} \\)?";

export const visitRulesRu: readonly Rule[] = [
  {
    id: "event/ru-visited-body",
    language: "ru",
    verbs: ["посетить", "посещать"],
    arguments: { subject: "{actor:person+}", object: `({subject:body}|[subject: ${HOUSE} {tail:phrase}?])` },
    fact: { type: "visit" },
    dated: true,
    examples: [
      {
        text: "03.05.1997 – президент Л. Берг посетил Секретариат.",
        facts: [{ type: "visit", when: "1997-05-03", subject: { text: "Секретариат" } }],
      },
      {
        text: "В мае 1997 г. штаб-квартиру ОБСЕ посетила министр иностранных дел Л. Берг.",
        facts: [{ type: "visit", when: "1997-05" }],
      },
    ],
    counterExamples: [
      "03.05.2031 президент Л. Берг посетит Секретариат.",
      "Президент Л. Берг не посетил Секретариат 3 мая 1997 г.",
      "Президент Л. Берг посетил Секретариат.",
      "03.05.1997 президент Л. Берг посетил концерт.",
    ],
  },
  {
    id: "event/ru-visit-to-body",
    language: "ru",
    nouns: nounForms("визит, поездка"),
    arguments: { of: "{actor:person+}", "в|во": `({subject:body}|[subject: ${HOUSE} {tail:phrase}?])` },
    fact: { type: "visit" },
    dated: true,
    examples: [
      {
        text: "03.05.1997 – визит президента Л. Берга в Секретариат ОБСЕ.",
        facts: [{ type: "visit", when: "1997-05-03", subject: { text: "Секретариат ОБСЕ" } }],
      },
    ],
    counterExamples: ["Визит президента Л. Берга в Секретариат ОБСЕ ожидается 3 мая 2031 г."],
  },
  {
    id: "event/ru-visitors-in-a-row",
    language: "ru",
    pattern: `(${VISITED} ${PLACE}|${PLACE} ${VISITED}|(в|во) ${PLACE} ${WENT_TO}|${WENT_TO} (в|во) ${PLACE}) (... :|:)?`,
    items: `{actor:person} ${DATED}`,
    when: "slot",
    fact: { type: "visit" },
    examples: [
      {
        text: "Норвегию посетили Генеральные секретари К. Новак (май 1997 г.) и Л. Берг (июнь 2003 г.).",
        facts: [{ type: "visit", when: "2003-06", actors: [{ name: { text: "Л. Берг" } }] }],
      },
      {
        text: "В Норвегии побывали К. Новак (май 1997 г.), Л. Берг (июнь 2003 г.) и О. Линд (2008 г.).",
        facts: [{ when: "2003-06" }, { when: "2008" }],
      },
      {
        text: "Норвегию посетили два генеральных секретаря ОБСЕ: К. Новак (май 1997 г.) и Л. Берг (июнь 2003 г.).",
        facts: [{ when: "1997-05" }, { when: "2003-06" }],
      },
    ],
    counterExamples: [
      "Норвегию посетят К. Новак (май 2031 г.) и Л. Берг (июнь 2032 г.).",
      "Норвегию посетили К. Новак и Л. Берг.",
    ],
  },
];
