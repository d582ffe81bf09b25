/** How chairmanships are recognised in Russian lines, with the nouns of chairing, and where the body is left out. */
import type { Rule } from "../../../model/rule.ts";

const about = { subject: "kazakhstan", counterpart: "osce" };
const BODY = "(органах)? ({body}|{body:thing})";

export const lineRulesRu: readonly Rule[] = [
  {
    id: "chairmanship/ru-line",
    language: "ru",
    pattern:
      "^ (председательство|председательства) ({chair:party})? ((в|во) {body})? (:|—|–|-) (в)? {when:date}",
    when: "slot",
    implied: { chair: "subject", body: "counterpart" },
    examples: [
      {
        text: "Председательство: январь–декабрь 2010 г.",
        about,
        facts: [{ when: "2010-01/2010-12", chair: { name: { antecedentTerm: "kazakhstan" } } }],
      },
    ],
    counterExamples: ["Председательство в группе: переговоры 2010 г."],
  },
  {
    id: "chairmanship/ru-period",
    language: "ru",
    pattern:
      "^ период председательства {chair:actor} (в|во) ({body}|{body:thing}|{body:phrase}) — (с|со)? {when:date}",
    when: "slot",
    examples: [
      {
        text: "Период председательства Казахстана в ОБСЕ — с 2003 по 2004 год.",
        facts: [{ when: "2003/2004", chair: { name: { text: "Казахстана" } } }],
      },
      {
        text: "Период председательства Норвегии в форуме «Security Forum» — сентябрь 2008 г.",
        facts: [{ when: "2008-09" }],
      },
    ],
    counterExamples: ["Период переговоров Казахстана в ОБСЕ — с 2003 по 2004 год."],
  },
  {
    id: "chairmanship/ru-chair-dash",
    language: "ru",
    pattern:
      "^ (председатель|сопредседатель) ({body}|{body:thing}|{body:phrase}) (с|со)? {when:date}? — {chair:person} \\.? $",
    when: "slot",
    state: true,
    examples: [
      {
        text: "Председатель организации «Norland Forum» с 1994 по 1996 год — Президент Л. Берг.",
        facts: [{ when: "1994/1996", chair: { name: { text: "Л. Берг" } } }],
      },
    ],
    counterExamples: ["Заседание организации «Norland Forum» с 1994 по 1996 год — Президент Л. Берг."],
  },
  {
    id: "chairmanship/ru-table-row",
    language: "ru",
    pattern: "^ {when:date}",
    when: "slot",
    under: ["председательства", "председательство"],
    implied: { chair: "subject", body: "counterpart" },
    yields: true,
    examples: [
      {
        text: "Председательство Казахстана в ОБСЕ:\n\n- 2003–2004 гг.\n- 2009 г.",
        about,
        facts: [{ when: "2003/2004" }, { when: "2009" }],
      },
    ],
    counterExamples: ["Встречи:\n\n- 2003–2004 гг.\n- 2009 г."],
  },
  {
    id: "chairmanship/ru-chair-title",
    language: "ru",
    verbs: ["являться", "стать", "be", "избрать", "переизбрать", "назначить", "избираться"],
    arguments: {
      "complement|object|subject":
        "(действующим|очередным|новым)? (председателем|сопредседателем|страной-председателем) ({body}|{body:phrase})",
      "subject|object": "{chair:actor+}",
    },
    state: true,
    term: true,
    dated: true,
    examples: [
      {
        text: "Норвегия избрана председателем ОБСЕ на 2017–2019 гг.",
        facts: [{ when: "2017/2019", body: { text: "ОБСЕ" }, chair: { name: { text: "Норвегия" } } }],
      },
      {
        text: "В 2010 г. председателем ОБСЕ являлся Казахстан.",
        facts: [{ when: "2010", body: { text: "ОБСЕ" } }],
      },
    ],
    counterExamples: ["В 2010 г. заместителем председателя ОБСЕ являлся Казахстан."],
  },
  {
    id: "chairmanship/ru-elected-chair",
    language: "ru",
    verbs: ["избрать", "переизбрать", "избирать", "избираться"],
    arguments: {
      "complement|object|subject":
        "(действующим|очередным|новым)? (председателем|сопредседателем|страной-председателем)",
      "subject|object": "{chair:party}",
    },
    implied: { body: "counterpart" },
    term: true,
    dated: true,
    yields: true,
    examples: [
      {
        text: "Норвегия избрана председателем на 2017–2019 гг.",
        about,
        facts: [
          { when: "2017/2019", body: { antecedentTerm: "osce" }, chair: { name: { text: "Норвегия" } } },
        ],
      },
    ],
    counterExamples: [
      "Норвегия не избрана председателем на 2017–2019 гг.",
      "Норвегия избрана председателем МАГАТЭ на 2017–2019 гг.",
    ],
  },
  {
    id: "chairmanship/ru-implied",
    language: "ru",
    verbs: ["председательствовать"],
    arguments: { subject: "{chair:actor+}" },
    implied: { body: "counterpart" },
    state: true,
    dated: true,
    yields: true,
    examples: [{ text: "Казахстан председательствовал в 2010 году.", about, facts: [{ when: "2010" }] }],
    counterExamples: ["Казахстан председательствует."],
  },
  {
    id: "chairmanship/ru-possessed-body",
    language: "ru",
    pattern:
      "(председательства|председательстве|председательство|председательством) {chair:party} (в|во) ({body}|органах {body}) (\\(|в)? {when:date}",
    when: "slot",
    yields: true,
    examples: [
      {
        text: "За время председательства Казахстана в ОБСЕ в 2010 году принята декларация.",
        facts: [{ when: "2010", chair: { name: { text: "Казахстана" } } }],
      },
    ],
    counterExamples: ["Во время переговоров Казахстана в ОБСЕ в 2010 году принята декларация."],
  },
  {
    id: "chairmanship/ru-passed-to",
    language: "ru",
    verbs: ["перейти", "переходить", "передать"],
    arguments: {
      subject: `председательство ((в|во) ${BODY})?`,
      "в|во?": BODY,
      "к|ко|object": "{chair:party}",
    },
    implied: { body: "counterpart" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "1 января 2011 г. председательство перешло к Норвегии.",
        about,
        facts: [{ when: "2011-01-01" }],
      },
    ],
    counterExamples: ["1 января 2011 г. имущество перешло к Норвегии."],
  },
  {
    id: "chairmanship/ru-headed",
    language: "ru",
    verbs: ["возглавлять", "возглавить"],
    arguments: { subject: "{chair:party}", object: "{body}" },
    state: true,
    dated: true,
    examples: [{ text: "Казахстан возглавлял ОБСЕ в 2010 году.", facts: [{ when: "2010" }] }],
    counterExamples: ["Казахстан возглавляет список.", "Л. Берг возглавлял ОБСЕ в 2010 году."],
  },
];
