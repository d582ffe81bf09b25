/** Russian nouns of documents in all cases, and the words around them. */
import type { DocumentNoun } from "../../model/lexicon.ts";
import { adjectiveForms, allForms, phraseForms } from "./decline.ts";

const document = (type: string): DocumentNoun => ({ type, treaty: false });
const treaty = (type: string): DocumentNoun => ({ type, treaty: true });

/** Nominatives by what they are. `*` ends the declined words. */
const NOUNS: readonly (readonly [string, DocumentNoun])[] = [
  ["соглашение, договорённость, контракт, рамочное соглашение", document("agreement")],
  ["декларация, манифест, совместная декларация", document("declaration")],
  ["меморандум, меморандум* о взаимопонимании", document("memorandum")],
  ["план* действий, план* мероприятий", document("action-plan")],
  ["дорожная карта, «дорожная карта*»", document("roadmap")],
  ["стратегия", document("strategy")],
  ["концепция", document("concept")],
  ["рамочная программа, страновая рамочная программа", document("framework-programme")],
  ["программа, государственная программа", document("programme")],
  ["план", document("plan")],
  ["резолюция, постановление", document("resolution")],
  ["решение", document("decision")],
  ["директива", document("directive")],
  ["регламент", document("regulation")],
  ["рекомендация", document("recommendation")],
  ["указ, распоряжение", document("decree")],
  ["приказ", document("order")],
  ["доклад, отчёт", document("report")],
  ["обзор, исследование", document("review")],
  ["заявление, совместное заявление, заключение", document("statement")],
  ["консенсус", document("declaration")],
  ["письмо, нота", document("letter")],
  ["документ", document("document")],
  ["закон, конституция, кодекс", document("law")],
  ["акт, заключительный акт", document("act")],
  ["конвенция", treaty("convention")],
  ["протокол, дополнительный протокол", treaty("protocol")],
  ["договор", treaty("treaty")],
  ["хартия", treaty("charter")],
  ["пакт", treaty("covenant")],
  ["устав, статут", treaty("statute")],
];

/** Rules stand in the plural, as one document. */
const RULES = "правила правил правилам правилами правилах".split(" ");

/** Head nouns of documents, lower case. */
export const DOCUMENT_NOUNS: Readonly<Record<string, DocumentNoun>> = Object.fromEntries([
  ...NOUNS.flatMap(([list, noun]) => allForms(list).map((form) => [form, noun] as const)),
  ["коммюнике", document("communique")],
  ["совместное коммюнике", document("communique")],
  ...RULES.map((form) => [form, document("regulation")] as const),
]);

/** Words that join a document's noun to what it is about. */
export const DOCUMENT_LINKS: ReadonlySet<string> = new Set([
  "о",
  "об",
  "по",
  "между",
  "для",
  "к",
  "на",
  "против",
]);

/** Words before a noun of a document in lower case. */
export const DOCUMENT_MODIFIERS: ReadonlySet<string> = new Set(
  `
    совместный рамочный двусторонний трёхсторонний межправительственный межведомственный многосторонний международный
    дополнительный новый базовый специальный итоговый заключительный государственный страновой политический
    торговый стратегический национальный консульский межгосударственный обменный юбилейный факультативный
    двухлетний трёхлетний четырёхлетний пятилетний среднесрочный долгосрочный индивидуальный учредительный
  `
    .trim()
    .split(/\s+/)
    .flatMap(adjectiveForms),
);

/** Nouns of documents that in lower case mean one only with a number or a title. */
export const WEAK_DOCUMENT_NOUNS: ReadonlySet<string> = new Set([
  ...RULES,
  ...allForms(
    "акт, документ, план, письмо, нота, приказ, решение, регламент, программа, обзор, исследование, консенсус, контракт, рекомендация, отчёт, доклад, концепция, стратегия, договорённость, заявление, заключение, закон",
  ),
]);

const NEUTER = /(?:ие)$/;

/** Plurals among the nouns of documents. */
export const PLURAL_DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  NOUNS.flatMap(([list]) => list.split(", ")).flatMap((noun) => {
    const singular = new Set(phraseForms(noun, { singularOnly: true }));
    return phraseForms(noun).filter((form) => !singular.has(form) && !NEUTER.test(form));
  }),
);
