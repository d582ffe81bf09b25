/** Bodies and acts that are named by whose they are and where: the Embassy of Japan in Tashkent. */
import { type HeadNoun, headNoun } from "./head-noun.ts";
import { RUSSIAN_HEAD_NOUNS } from "./russian-head-nouns.ts";

export interface ComposedHead {
  /** In the singular, as a name has it. */
  readonly en: string;
  readonly ru: HeadNoun;
  /** Written with a small letter within a sentence. */
  readonly common: boolean;
}

const MINISTRIES: Readonly<Record<string, string>> = {
  "Foreign Affairs": "иностранных дел",
  Justice: "юстиции",
  Defence: "обороны",
  Finance: "финансов",
  Economy: "экономики",
  Education: "образования",
  Health: "здравоохранения",
  Culture: "культуры",
  Energy: "энергетики",
  Transport: "транспорта",
  Agriculture: "сельского хозяйства",
  "the Interior": "внутренних дел",
};

function known(key: string): HeadNoun {
  const noun = RUSSIAN_HEAD_NOUNS[key];
  if (!noun) throw new Error(`no head noun for ${key}`);
  return noun;
}

/** The noun with words that do not change behind it, or those that do before it. */
function withWords(noun: HeadNoun, behind: string): HeadNoun {
  const add = (form: string) => `${form} ${behind}`;
  const { n, g, d, a, i, p } = noun.forms;
  return { ...noun, forms: { n: add(n), g: add(g), d: add(d), a: add(a), i: add(i), p: add(p) } };
}

const BODIES: readonly (readonly [en: string, ru: HeadNoun])[] = [
  ["Embassy", known("embassy")],
  ["Consulate", known("consulate")],
  ["Consulate General", known("consulate-general")],
  [
    "Honorary Consulate",
    headNoun(
      "почётное_консульство почётного_консульства почётному_консульству почётное_консульство почётным_консульством почётном_консульстве n",
    ),
  ],
  ["Permanent Mission", known("permanent-mission")],
  ["Permanent Representation", known("permanent-mission")],
  [
    "Permanent Delegation",
    headNoun(
      "постоянная_делегация постоянной_делегации постоянной_делегации постоянную_делегацию постоянной_делегацией постоянной_делегации f",
    ),
  ],
  ["Mission", known("mission")],
  ["Delegation", known("delegation")],
  ["Representation", known("representation")],
  ["Government", known("government")],
  ["Parliament", known("parliament")],
  ["Secretariat", known("secretariat")],
  ["Centre", known("centre")],
  ...Object.entries(MINISTRIES).map(
    ([en, ru]) => [`Ministry of ${en}`, withWords(known("ministry"), ru)] as const,
  ),
];

const COMMON: readonly (readonly [en: string, ru: HeadNoun])[] = [
  ["two countries", headNoun("две_страны двух_стран двум_странам две_страны двумя_странами двух_странах pl")],
  [
    "two states",
    headNoun(
      "два_государства двух_государств двум_государствам два_государства двумя_государствами двух_государствах pl",
    ),
  ],
  [
    "two sides",
    headNoun("две_стороны двух_сторон двум_сторонам две_стороны двумя_сторонами двух_сторонах pl"),
  ],
  [
    "two parties",
    headNoun("две_стороны двух_сторон двум_сторонам две_стороны двумя_сторонами двух_сторонах pl"),
  ],
  ["roadmap", known("roadmap")],
  ["summit", known("event-summit")],
  ["session", known("event-session")],
  ["campus", known("campus")],
];

export const COMPOSED_HEADS: readonly ComposedHead[] = [
  ...BODIES.map(([en, ru]) => ({ en, ru, common: false })),
  ...COMMON.map(([en, ru]) => ({ en, ru, common: true })),
];
