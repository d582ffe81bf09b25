/** A small termbase for the tests: the Russian forms are given as `nominative genitive dative …`, parted by ` / `. */
import { type Term, type Termbase, termSchema } from "../../src/model/term.ts";

type English = Readonly<Record<string, string>>;

function forms(line: string) {
  const [n = "", g = n, d = n, a = n, i = n, p = n] = line.split(" / ");
  return { n, g, d, a, i, p };
}

function term(
  key: string,
  kind: string,
  kindClass: string,
  en: English,
  ru?: Readonly<Record<string, string>>,
  aliases: readonly string[] = [],
): Term {
  const { name = "", short, gender = "m", ...rest } = ru ?? {};
  const russian = { name: forms(name), ...(short ? { short: forms(short) } : {}), gender, ...rest };
  const entry = { kind, class: kindClass, aliases, en, source: "test", reviewed: "2024-01-01" };
  return { key, ...termSchema.parse({ ...entry, ...(ru ? { ru: russian } : {}) }) };
}

const TERMS: readonly Term[] = [
  term(
    "kazakhstan",
    "party",
    "state",
    { name: "Republic of Kazakhstan", article: "the", short: "Kazakhstan" },
    {
      name: "Республика Казахстан / Республики Казахстан / Республике Казахстан / Республику Казахстан / Республикой Казахстан / Республике Казахстан",
      short: "Казахстан / Казахстана / Казахстану / Казахстан / Казахстаном / Казахстане",
      gender: "f",
      shortGender: "m",
    },
  ),
  term(
    "council-of-europe",
    "body",
    "organisation",
    { name: "Council of Europe", article: "the" },
    {
      name: "Совет Европы / Совета Европы / Совету Европы / Совет Европы / Советом Европы / Совете Европы",
    },
  ),
  term(
    "venice-commission",
    "body",
    "organ",
    {
      name: "European Commission for Democracy through Law",
      article: "the",
      short: "Venice Commission",
      shortArticle: "the",
    },
    {
      name: "Европейская комиссия за демократию через право / Европейской комиссии за демократию через право / Европейской комиссии за демократию через право / Европейскую комиссию за демократию через право / Европейской комиссией за демократию через право / Европейской комиссии за демократию через право",
      short:
        "Венецианская комиссия / Венецианской комиссии / Венецианской комиссии / Венецианскую комиссию / Венецианской комиссией / Венецианской комиссии",
      gender: "f",
    },
  ),
  term(
    "greco",
    "body",
    "group",
    { name: "Group of States against Corruption", article: "the", abbreviation: "GRECO" },
    {
      name: "Группа государств против коррупции / Группы государств против коррупции / Группе государств против коррупции / Группу государств против коррупции / Группой государств против коррупции / Группе государств против коррупции",
      abbreviation: "ГРЕКО",
      gender: "f",
    },
  ),
  term(
    "pace",
    "body",
    "organ",
    {
      name: "Parliamentary Assembly of the Council of Europe",
      article: "the",
      abbreviation: "PACE",
    },
    {
      name: "Парламентская ассамблея Совета Европы / Парламентской ассамблеи Совета Европы / Парламентской ассамблее Совета Европы / Парламентскую ассамблею Совета Европы / Парламентской ассамблеей Совета Европы / Парламентской ассамблее Совета Европы",
      abbreviation: "ПАСЕ",
      gender: "f",
    },
  ),
  term("development-bank", "body", "fund", {
    name: "Council of Europe Development Bank",
    article: "the",
  }),
  term(
    "cepej",
    "body",
    "organ",
    {
      name: "European Commission for the Efficiency of Justice",
      article: "the",
      abbreviation: "CEPEJ",
      abbreviationArticle: "the",
    },
    {
      name: "Европейская комиссия по эффективности правосудия / Европейской комиссии по эффективности правосудия / Европейской комиссии по эффективности правосудия / Европейскую комиссию по эффективности правосудия / Европейской комиссией по эффективности правосудия / Европейской комиссии по эффективности правосудия",
      gender: "f",
    },
  ),
  term(
    "cultural-convention",
    "instrument",
    "convention",
    { name: "European Cultural Convention", article: "the" },
    {
      name: "Европейская культурная конвенция / Европейской культурной конвенции / Европейской культурной конвенции / Европейскую культурную конвенцию / Европейской культурной конвенцией / Европейской культурной конвенции",
      gender: "f",
    },
    ["European Cultural Convention, 1954"],
  ),
  term(
    "joint-declaration",
    "document",
    "document",
    { name: "Joint Declaration on expanding cooperation", article: "the" },
    {
      name: "Совместная декларация о расширении сотрудничества / Совместной декларации о расширении сотрудничества / Совместной декларации о расширении сотрудничества / Совместную декларацию о расширении сотрудничества / Совместной декларацией о расширении сотрудничества / Совместной декларации о расширении сотрудничества",
      gender: "f",
    },
  ),
  term(
    "agreement",
    "document",
    "document",
    { name: "agreement on cooperation", article: "the" },
    {
      name: "соглашение о сотрудничестве / соглашения о сотрудничестве / соглашению о сотрудничестве / соглашение о сотрудничестве / соглашением о сотрудничестве / соглашении о сотрудничестве",
      gender: "n",
    },
  ),
  term(
    "ambassador",
    "office",
    "office",
    { name: "Ambassador", article: "the" },
    { name: "Посол / Посла / Послу / Посла / Послом / После" },
  ),
  term(
    "representative",
    "office",
    "office",
    { name: "Representative", article: "the" },
    {
      name: "Представитель / Представителя / Представителю / Представителя / Представителем / Представителе",
    },
  ),
  term(
    "a-khamzaev",
    "person",
    "person",
    { name: "A. Khamzaev" },
    { name: "А. Хамзаев / А. Хамзаева / А. Хамзаеву / А. Хамзаева / А. Хамзаевым / А. Хамзаеве" },
  ),
  term(
    "belgium",
    "party",
    "state",
    { name: "Kingdom of Belgium", article: "the", short: "Belgium" },
    {
      name: "Королевство Бельгия / Королевства Бельгия / Королевству Бельгия / Королевство Бельгия / Королевством Бельгия / Королевстве Бельгия",
      short: "Бельгия / Бельгии / Бельгии / Бельгию / Бельгией / Бельгии",
      gender: "n",
      shortGender: "f",
    },
  ),
  term(
    "strasbourg",
    "place",
    "city",
    { name: "Strasbourg" },
    { name: "Страсбург / Страсбурга / Страсбургу / Страсбург / Страсбургом / Страсбурге" },
  ),
  term(
    "partial-agreements",
    "thing",
    "measure",
    { name: "partial agreements", number: "plural" },
    {
      name: "частичные соглашения / частичных соглашений / частичным соглашениям / частичные соглашения / частичными соглашениями / частичных соглашениях",
      gender: "n",
      number: "plural",
    },
  ),
  term(
    "sessions",
    "event",
    "event",
    { name: "plenary sessions", number: "plural" },
    {
      name: "пленарные сессии / пленарных сессий / пленарным сессиям / пленарные сессии / пленарными сессиями / пленарных сессиях",
      gender: "f",
      number: "plural",
    },
  ),
  term(
    "early-elections",
    "event",
    "event",
    { name: "early elections to the Mazhilis", article: "the", number: "plural" },
    {
      name: "досрочные выборы в Мажилис / досрочных выборов в Мажилис / досрочным выборам в Мажилис / досрочные выборы в Мажилис / досрочными выборами в Мажилис / досрочных выборах в Мажилис",
      number: "plural",
    },
  ),
];

function termbaseOf(terms: readonly Term[]): Termbase {
  const index = new Map(terms.map((one) => [one.key, one]));
  const named = (name: string) => terms.find(({ en }) => [en.name, en.short, en.abbreviation].includes(name));
  return {
    terms: index,
    get: (key) => index.get(key),
    lookUp: named,
    find: () => [],
    sharing: () => [],
    heading: () => undefined,
  };
}

export const TERMBASE = termbaseOf(TERMS);
