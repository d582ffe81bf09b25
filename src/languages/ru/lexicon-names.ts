/** The Russian words that finding names needs. */
import type { NameLexicon } from "../../model/name-lexicon.ts";
import { allForms } from "./decline.ts";
import {
  BARE_BODY_NOUNS,
  BODY_ENDINGS,
  BODY_MODIFIERS,
  FOREIGN_BODIES,
  LONE_BODY_NOUNS,
  PLAIN_ACRONYMS,
  PLAIN_BODY_NOUNS,
} from "./lexicon-bodies.ts";
import { COUNTRIES } from "./lexicon-countries.ts";
import { DOCUMENT_MODIFIERS, PLURAL_DOCUMENT_NOUNS, WEAK_DOCUMENT_NOUNS } from "./lexicon-documents.ts";
import { EVENT_MODIFIERS, EVENT_NOUNS } from "./lexicon-events.ts";
import {
  GIVEN_NAMES,
  LONE_OFFICES,
  NOT_INITIALS,
  OFFICE_MODIFIERS,
  PERSON_TITLES,
  SURNAME_PARTICLES,
} from "./lexicon-offices.ts";
import { REGIONS, TOWNS } from "./lexicon-places.ts";
import { QUOTED_HEADS } from "./lexicon-quoted-heads.ts";

const formsOf = (list: string): ReadonlySet<string> => new Set(allForms(list));

/** Words that can be a genitive, as far as endings tell: all but those in -о, -у, -ом, -е, -ами, -ах, and verbs. */
const GENITIVE =
  /^(?!.*(?:[оеёуюэ]|[оеё]м|[аяи]ми?|ыми?|[ая]х|ть|с[яь]|[еи]т|[аяую]т|ый|[ая]я)$)|(?:[ое]го|систем|проблем|реформ|норм|тем)$/;
const MODIFIER =
  /(?:[ыо]й|[гкхжшчщн]ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|[оыи]м|ем|[оеу]й|ую|юю|[ыи]х|[ыи]ми|о-)$/;
const NOMINATIVE = /(?:ый|[аяо]я|яя|ое|ые|ие|[скц]кий|ние|ство)$|^республика$/;

export const russianNames: NameLexicon = {
  countries: COUNTRIES,
  towns: TOWNS,
  regions: REGIONS,
  placeNouns: formsOf(`
    аэропорт, вокзал, гавань, город, долина, залив, море, область, озеро, океан, остров, острова*, площадь, полуостров,
    порт, провинция, пролив, район, регион, река, дворец, край, округ, побережье, уезд
  `),
  placeLinks: new Set(["в", "во", "из", "под"]),
  stateNouns: formsOf(
    "республика, королевство, федерация, конфедерация, княжество, эмират, султанат, герцогство, держава",
  ),
  sideNouns: formsOf("сторона"),
  currencyNouns: formsOf(
    "доллар, франк, крона, лари*, лей, манат, песо*, фунт, рубль, рупия, сом, сомони*, сум, тенге*, юань, злотый, иена",
  ),
  severalParties: [
    "обе страны",
    "обе стороны",
    "обе республики",
    "обеих стран",
    "обеих сторон",
    "две страны",
    "двух стран",
    "двух государств",
    "двумя странами",
    "двумя государствами",
    "наши страны",
    "наших стран",
    "стороны",
  ],
  foreignBodies: FOREIGN_BODIES,
  loneBodyNouns: LONE_BODY_NOUNS,
  bareBodyNouns: BARE_BODY_NOUNS,
  plainBodyNouns: PLAIN_BODY_NOUNS,
  bodyModifiers: BODY_MODIFIERS,
  bodyEndings: BODY_ENDINGS,
  plainAcronyms: PLAIN_ACRONYMS,
  quotedHeads: QUOTED_HEADS,
  eventNouns: EVENT_NOUNS,
  eventModifiers: EVENT_MODIFIERS,
  documentModifiers: DOCUMENT_MODIFIERS,
  weakDocumentNouns: WEAK_DOCUMENT_NOUNS,
  coveringLinks: new Set(["на"]),
  pluralDocumentNouns: PLURAL_DOCUMENT_NOUNS,
  personTitles: PERSON_TITLES,
  givenNames: GIVEN_NAMES,
  surnameParticles: SURNAME_PARTICLES,
  officeModifiers: OFFICE_MODIFIERS,
  loneOffices: LONE_OFFICES,
  officeLinks: new Set(["в", "при", "по", "на"]),
  notInitials: NOT_INITIALS,
  subjectPronouns: new Set(["он", "она", "оно"]),
  objectPronouns: new Set(["его", "её", "ее"]),
  documentVerbs: new Set([
    "денонсировать",
    "парафировать",
    "подписать",
    "подписывать",
    "продлить",
    "ратифицировать",
    "утвердить",
  ]),
  doneToOthers: new Set([
    "утвержден",
    "утверждён",
    "утверждена",
    "утверждено",
    "продлен",
    "продлён",
    "продлена",
  ]),
  forceNouns: new Set(["силу"]),
  clauseLinks: new Set(["что", "чтобы"]),
  genitive: GENITIVE,
  modifier: MODIFIER,
  nominative: NOMINATIVE,
  seatedNouns: formsOf(`
    посольство, консульство, генконсульство, представительство, постпредство, центр, офис, миссия, институт, университет,
    академия, филиал, отделение, штаб-квартира, школа
  `),
  topicLinks: new Set(["по", "для", "о", "об", "против"]),
  numberedNouns: formsOf("статья, глава, раздел, приложение, часть, пункт, этап, раунд, фаза, том, таблица"),
};
