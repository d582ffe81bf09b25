/** The Russian words that reading needs. */

import type { Lexicon } from "../../model/lexicon.ts";
import { allForms } from "./decline.ts";
import { BODY_NOUNS } from "./lexicon-bodies.ts";
import { PARTIAL_LISTS, russianCounts } from "./lexicon-counts.ts";
import { DOCUMENT_LINKS, DOCUMENT_NOUNS } from "./lexicon-documents.ts";
import { russianNames } from "./lexicon-names.ts";
import { OFFICES } from "./lexicon-offices.ts";
import { russianQuantities } from "./lexicon-quantities.ts";
import { russianTables } from "./lexicon-tables.ts";
import { russianClauses } from "./verbs/clause-words.ts";

const finite = (form: string): boolean =>
  form === "present" || form === "past" || form === "passive" || form === "future";

/** Forms that rule a clause; participles in the cases of an adjective are none. */
const finiteVerbs = [...russianClauses.verbs].flatMap(([word, forms]) =>
  forms.some(({ form }) => finite(form)) && !/(?:ий|его|ему|им|ем|ая|ей|ую|ее|ие|их|ими)(?:ся)?$/.test(word)
    ? [word]
    : [],
);

const relatives = [
  "который",
  "которая",
  "которое",
  "которые",
  "которого",
  "которой",
  "которых",
  "которому",
  "котором",
  "которую",
];

const LINKS = [
  "по",
  "о",
  "об",
  "в",
  "во",
  "на",
  "для",
  "и",
  "с",
  "со",
  "при",
  "от",
  "к",
  "ко",
  "из",
  "до",
  "за",
  "между",
  "против",
];

const lists = {
  member: allForms("член, государство-член, полноправный член, действительный член, страна-член, членство*"),
  participant: allForms(
    "участник, участница, государство-участник, страна-участница, полноправный участник, сторона",
  ),
  observer: allForms("наблюдатель, государство-наблюдатель, страна-наблюдатель"),
  associate: allForms("ассоциированный член, ассоциированный участник"),
  partner: allForms("партнёр, партнёр* по диалогу, партнёр* по сотрудничеству, государство-партнёр"),
  now: ["сегодня", "ныне", "сейчас", "в настоящее время", "на сегодняшний день", "теперь", "пока"],
} as const;

export const russianLexicon: Lexicon = {
  clauses: russianClauses,
  lists,
  determiners: new Set([
    ...["этот", "эта", "это", "эти", "этого", "этой", "этих", "этому", "этом", "эту", "этим", "этими"],
    ...["данный", "данная", "данное", "данного", "данной", "данную", "его", "её", "ее", "их", "тот", "того"],
    ...[
      "наш",
      "наша",
      "наше",
      "нашей",
      "нашего",
      "нашу",
      "свой",
      "своя",
      "своё",
      "свое",
      "своей",
      "своего",
      "свою",
      "свои",
      "своих",
    ],
  ]),
  indefiniteArticles: new Set(),
  nameArticles: new Set(),
  possessives: new Set([
    ...["его", "её", "ее", "их", "наш", "наша", "наше", "нашей", "нашего", "нашу"],
    ...["свой", "своя", "своё", "свое", "своей", "своего", "свою", "свои", "своих"],
  ]),
  phraseStops: new Set([
    ...finiteVerbs,
    ...russianClauses.auxiliaries.be,
    ...russianClauses.modals,
    ...relatives,
    ...[
      "что",
      "где",
      "когда",
      "если",
      "не",
      "чем",
      "как",
      "чтобы",
      "а",
      "но",
      "это",
      "которым",
      "которыми",
      "временно",
    ],
  ]),
  nameLinks: new Set(["по", "о", "об", "в", "во", "на", "для", "и", "с", "со", "при", "от", "против", "за"]),
  genitiveLinks: new Set(["при"]),
  parentLinks: new Set(),
  phraseLinks: new Set(LINKS),
  finiteVerbs: new Set(finiteVerbs),
  clauseOpeners: new Set([...relatives, "что", "где", "когда"]),
  conjunctions: ["в том числе", "а также", "совместно с", "и", "или", "а"],
  definiteArticles: new Set(),
  countryNouns: new Set(allForms("страна, республика, государство", { singularOnly: true })),
  organisationNouns: new Set(allForms("организация", { singularOnly: true })),
  offices: OFFICES,
  bodyNouns: BODY_NOUNS,
  documentNouns: DOCUMENT_NOUNS,
  documentLinks: DOCUMENT_LINKS,
  documentFates: new Set(["в силу", "в силе", "для подписания", "к подписанию"]),
  counterpartLinks: new Set(["с", "со"]),
  numberSigns: new Set(["№", "№№", "n", "номер"]),
  ownDateWords: new Set(["от"]),
  headingRelations: {
    "сотрудничество с": "cooperation",
    "сотрудничество со": "cooperation",
    "взаимодействие с": "cooperation",
    "отношения с": "relations",
    "отношения со": "relations",
  },
  tables: russianTables,
  names: russianNames,
  quantities: russianQuantities,
  counts: russianCounts,
  anaphors: new Set(["них", "этих", "их", "ними", "ним"]),
  quotationLeads: ["из источника", "на языке источника", "заявление"],
  partialLists: PARTIAL_LISTS,
  beginningPrepositions: new Set(["с", "со"]),
  sincePrepositions: new Set(["с", "со"]),
  yearTails: new Set(),
  relativeTime: new Set(["назад", "спустя", "позже", "ранее"]),
  judgementVerbs: new Set(
    [
      ...[
        "отметил",
        "подчеркнул",
        "приветствовал",
        "заявил",
        "выразил",
        "подтвердил",
        "напомнил",
        "указал",
        "призвал",
      ],
      ...["сообщил", "высказал", "поблагодарил", "оценил", "обратил", "констатировал", "считал"],
    ]
      .flatMap((form) => [form, `${form}а`, `${form}и`, `${form}о`])
      .concat(
        "считает",
        "считают",
        "полагает",
        "полагают",
        "отмечает",
        "отмечают",
        "подчёркивает",
        "подчеркивает",
        "выражает",
      ),
  ),
};
