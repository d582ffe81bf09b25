/** How members, observers and partners are recognised in Russian lines that list them: `Наблюдатели: А (с 2001 г.), Б`. */
import type { Rule } from "../../../model/rule.ts";

const about = { subject: "kazakhstan", counterpart: "osce" };
const QUALITY =
  "(полноправные|полные|действительные|постоянные|непостоянные|нынешние|текущие|официальные|новые)?";
/** The body, in the genitive or behind a preposition; without one it is the counterpart. */
const OF = "((в|во|при)? {body})?";
const SIGN = "(:|—|–|-)";
const PARTY = "({party}|{party:body})";

interface Label {
  readonly name: string;
  readonly words: string;
  readonly status: string;
  readonly label: string;
}

const labels: readonly Label[] = [
  {
    name: "members",
    words:
      "(члены|государства-члены|государства - члены|государства – члены|страны-члены|страны - члены|страны – члены)",
    status: "member",
    label: "Члены",
  },
  {
    name: "participants",
    words:
      "(участники {body}|государства-участники|государства - участники|государства – участники|страны-участницы|страны-участники|страны – участницы)",
    status: "participant",
    label: "Государства-участники",
  },
  {
    name: "observers",
    words:
      "(наблюдатели|государства-наблюдатели|государства – наблюдатели|страны-наблюдатели|страны – наблюдатели|статус наблюдателя имеют|статус наблюдателя)",
    status: "observer",
    label: "Наблюдатели",
  },
  {
    name: "associates",
    words: "(ассоциированные члены|ассоциированные участники|ассоциированные государства)",
    status: "associate",
    label: "Ассоциированные члены",
  },
  {
    name: "partners",
    words:
      "(партнёры|партнеры|государства-партнёры|государства-партнеры|страны-партнёры|страны-партнеры) (по (диалогу|сотрудничеству|секторальному диалогу|секторальному сотрудничеству))?",
    status: "partner",
    label: "Партнёры по диалогу",
  },
];

const lineOf = ({ name, words, status, label }: Label): readonly Rule[] => [
  {
    id: `membership/ru-${name}-line`,
    language: "ru",
    pattern: `^ ${QUALITY} ${words} ${OF} ${SIGN} {party+} \\.? $`,
    when: "none",
    implied: { body: "counterpart" },
    fact: { status },
    examples: [
      {
        text: `${label}: Норвегия, Эстония и Молдова.`,
        about,
        facts: [
          {
            status,
            parties: [{ text: "Норвегия" }, { text: "Эстония" }, { text: "Молдова" }],
            body: { antecedentTerm: "osce" },
          },
        ],
      },
    ],
    counterExamples: [
      `${label}: Норвегия, Эстония и Молдова проголосовали против.`,
      "Участники визита: Норвегия, Эстония и Молдова.",
      "Гости: Норвегия, Эстония и Молдова.",
    ],
  },
  {
    id: `membership/ru-${name}-dated-list`,
    language: "ru",
    pattern: `^ ${QUALITY} ${words} ${OF} ${SIGN}`,
    items: `${PARTY} (\\(|,|–|—|-) (с|со|начиная с|в)? {when:date} (\\))?`,
    when: "slot",
    implied: { body: "counterpart" },
    fact: { status },
    state: true,
    examples: [
      {
        text: `${label}: Норвегия (с 1995 г.), Эстония (с мая 2004 г.) и Молдова (2005 г.).`,
        about,
        facts: [
          { status, when: "1995/..", parties: [{ text: "Норвегия" }], body: { antecedentTerm: "osce" } },
          { status, when: "2004-05/..", parties: [{ text: "Эстония" }] },
          { status, when: "2005", parties: [{ text: "Молдова" }] },
        ],
      },
      {
        text: `${label} МАГАТЭ: Норвегия (с 1957 г.), Эстония (с 1992 г.).`,
        facts: [{ status, when: "1957/..", body: { text: "МАГАТЭ" } }, { when: "1992/.." }],
      },
    ],
    counterExamples: [
      "Партнёры проекта: Норвегия (с 1995 г.), Эстония (с 2004 г.).",
      "Доноры: Норвегия (с 1995 г.), Эстония (с 2004 г.).",
    ],
  },
];

export const listRulesRu: readonly Rule[] = labels.flatMap(lineOf);
