/** How membership is recognised in Russian lines without a verb. */
import type { Rule } from "../../../model/rule.ts";

const about = { subject: "kazakhstan", counterpart: "osce" };
const SIGN = "(:|-|–|—|,)";
/** Behind what one is a member of: a name, or a body behind a preposition. */
const OF = "((в|во|при)? (составе)? {body})?";
const SINCE = `${SIGN}? (\\()? (с|со|начиная с|от|дата :)? ${SIGN}?`;

interface Line {
  readonly name: string;
  readonly words: string;
  readonly status: string;
  readonly text: string;
}

const lines: readonly Line[] = [
  {
    name: "member",
    words:
      "(полноправный|полный|действительный)? (член|государство-член|государство – член|страна-член|членство|членом)",
    status: "member",
    text: "Членство: с 30 января 1992 г.",
  },
  {
    name: "participant",
    words:
      "(полноправный|полноправная)? (участник|участница|государство-участник|государство – участник|страна-участница|страна-участник)",
    status: "participant",
    text: "Статус: государство-участник с 30 января 1992 г.",
  },
  {
    name: "observer",
    words:
      "(наблюдатель|государство-наблюдатель|страна-наблюдатель|статус наблюдателя|статус государства-наблюдателя)",
    status: "observer",
    text: "Наблюдатель с 30 января 1992 г.",
  },
  {
    name: "associate",
    words: "(ассоциированный член|ассоциированный участник|ассоциированное членство)",
    status: "associate",
    text: "Ассоциированный член с 30 января 1992 г.",
  },
  {
    name: "partner",
    words:
      "(партнёр по диалогу|партнер по диалогу|статус партнёра по диалогу|статус партнера по диалогу|партнёр по сотрудничеству|партнер по сотрудничеству)",
    status: "partner",
    text: "Партнёр по диалогу с 30 января 1992 г.",
  },
];

const sinceLines: readonly Rule[] = lines.map(
  ({ name, words, status, text }): Rule => ({
    id: `membership/ru-line-${name}`,
    language: "ru",
    pattern: `(^|{party} ${SIGN}) (статус ${SIGN}|статус страны ${SIGN})? ${words} ${OF} ${SINCE} {when:date}`,
    when: "slot",
    implied: { party: "subject", body: "counterpart" },
    fact: { status },
    state: true,
    examples: [
      {
        text,
        about,
        facts: [{ status, when: "1992-01-30/..", parties: [{ antecedentTerm: "kazakhstan" }] }],
      },
      {
        text: `Армения — ${text.replace(/^Статус: |:/g, "").toLowerCase()}`,
        about,
        facts: [{ status, when: "1992-01-30/..", parties: [{ text: "Армения" }] }],
      },
    ],
    counterExamples: ["Члены делегации с 1992 г. работают в Вене.", "Армения — проект с 30 января 1992 г."],
  }),
);

export const lineRulesRu: readonly Rule[] = [
  ...sinceLines,
  {
    id: "membership/ru-line-joined",
    language: "ru",
    pattern: `^ (дата|год)? (вступление|вступления|присоединение|присоединения|принята|принят|вступила|вступил|приём|приема|приёма|прием) (страны|республики|{party})? ((в|во|к) (состав|члены|ряды)? {body}?)? (:|-|–|—) (в)? {when:date} (\\.|,|;|\\(|$)`,
    when: "slot",
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "member" },
    examples: [
      {
        text: "Дата вступления: 30 января 1992 г.",
        about,
        facts: [{ status: "member", when: "1992-01-30", body: { antecedentTerm: "osce" } }],
      },
    ],
    counterExamples: ["Дата учреждения: 30 января 1992 г."],
  },
  {
    id: "membership/ru-line-granted",
    language: "ru",
    pattern:
      '^ статус («|")? (наблюдателя|государства-наблюдателя|специально приглашенного|специально приглашённого|специального гостя|приглашённого|приглашенного) (»|")? ((в|при) {body})? (:|-|–|—) (предоставлен|получен|присвоен|с)? (в)? {when:date}',
    when: "slot",
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "observer" },
    examples: [
      {
        text: "Статус «специально приглашённого» в ОБСЕ: предоставлен 28 июня 1996 г.",
        about,
        facts: [{ status: "observer", when: "1996-06-28" }],
      },
    ],
    counterExamples: ["Статус столицы в ОБСЕ: предоставлен 28 июня 1996 г."],
  },
  {
    id: "membership/ru-line-applied",
    language: "ru",
    pattern:
      "^ (официальная)? (заявка|заявление|ходатайство|обращение) (на|о) (вступление|вступлении|членство|членстве|присоединение|присоединении|приём|приеме|приёме) ((в|к) (состав|члены)? {body})? (:|-|–|—) (подана|подано|направлена|направлено|представлена|представлено|от)? (в)? {when:date}",
    when: "slot",
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "applicant", stage: "applied", as: "member" },
    examples: [
      {
        text: "Заявка на вступление: подана 13 июля 1996 г.",
        about,
        facts: [{ status: "applicant", when: "1996-07-13" }],
      },
    ],
    counterExamples: ["Заявка на кредит: подана 13 июля 1996 г."],
  },
  {
    id: "membership/ru-member-of-dated-list",
    language: "ru",
    pattern:
      "{party} (—|–|-|является|состоит)? (полноправным)? (членом|член|состоит членом|участником|участник|входит в состав|входит в|состоит в)",
    items: "(в)? {body} (\\(|,|–|-) (с|со|в|начиная с)? {when:date} (\\))?",
    when: "slot",
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Норвегия — член ООН (с 1945 г.), ОБСЕ (с 1975 г.) и Совета Европы (с 1949 г.).",
        facts: [{ when: "1975/.." }, { when: "1949/.." }],
      },
    ],
    counterExamples: ["Норвегия — член ООН, ОБСЕ и Совета Европы."],
  },
  {
    id: "membership/ru-membership-dated-list",
    language: "ru",
    pattern:
      "^ (членство|участие|член|участник|состоит) (в)? (международных|региональных)? (организациях|организаций|объединениях)? (:|—|–)",
    items: "{body} (\\(|,|–|-)? (с|со|в)? {when:date} (\\))?",
    when: "slot",
    implied: { party: "subject" },
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Членство в международных организациях: ОБСЕ (1992 г.), Совет Европы (1995 г.)",
        about,
        facts: [{ when: "1992" }, { when: "1995" }],
      },
    ],
    counterExamples: ["Доклады в международных организациях: ОБСЕ (1992 г.), Совет Европы (1995 г.)"],
  },
  {
    id: "membership/ru-elected-for-a-term",
    language: "ru",
    pattern:
      "(в|во) (состав|члены)? {body} {party} (был|была)? (избирался|избиралась|избран|избрана|избирается) (дважды|трижды|{times:number}? (раз|раза))? :?",
    items: "(на|в)? (период)? {when:date}",
    when: "slot",
    fact: { status: "member" },
    examples: [
      {
        text: "В Совет управляющих МАГАТЭ Норвегия избиралась дважды: на 1997–2001 гг., а также на 2009–2013 гг.",
        facts: [{ when: "1997/2001" }, { when: "2009/2013" }],
      },
    ],
    counterExamples: ["В Совет управляющих МАГАТЭ Норвегия избиралась дважды."],
  },
  {
    id: "membership/ru-elected-member-for-a-term",
    language: "ru",
    pattern:
      "{party} (был|была)? (избран|избрана|избирался|избиралась) (в|во|непостоянным|членом|в состав|в члены|непостоянным членом) (состав|члены|членом)? {body} (на|в) (период)? {when:date}",
    when: "slot",
    fact: { status: "member" },
    examples: [
      {
        text: "Норвегия избрана членом Совета управляющих МАГАТЭ на 2009–2013 гг.",
        facts: [{ when: "2009/2013" }],
      },
    ],
    counterExamples: ["Норвегия избрана председателем Совета управляющих МАГАТЭ на 2009–2013 гг."],
  },
  {
    id: "membership/ru-became-members-listed",
    language: "ru",
    pattern:
      "(полноправными)? (членами|участниками|государствами-членами) {body} ... (стали|являются) {many:number} (государств|государства|стран|страны) (:|—|–) {party+}",
    fact: { status: "member" },
    examples: [
      {
        text: "28 ноября 1992 г. полноправными членами ОБСЕ стали 3 государства: Норвегия, Эстония и Молдова.",
        facts: [
          {
            status: "member",
            when: "1992-11-28",
            parties: [{ text: "Норвегия" }, { text: "Эстония" }, { text: "Молдова" }],
          },
        ],
      },
    ],
    counterExamples: ["28 ноября 1992 г. спонсорами ОБСЕ стали 3 государства: Норвегия, Эстония и Молдова."],
  },
];
