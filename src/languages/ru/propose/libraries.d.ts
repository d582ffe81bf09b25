/** The part that is used of two libraries that come without types. */

declare module "petrovich" {
  type Case = "genitive" | "dative" | "accusative" | "instrumental" | "prepositional";
  interface Person {
    readonly gender: "male" | "female";
    readonly first?: string;
    readonly middle?: string;
    readonly last?: string;
  }
  function petrovich(person: Person, grammaticalCase: Case): Person;
  export = petrovich;
}

declare module "russian-nouns-js" {
  interface Lemma {
    readonly text: string;
    readonly gender?: string;
    readonly animate?: boolean;
    readonly pluraleTantum?: boolean;
    readonly indeclinable?: boolean;
  }
  class Engine {
    decline(lemma: Lemma, grammaticalCase: string, pluralForm?: string): string[];
  }
  const RussianNouns: {
    readonly Engine: typeof Engine;
    readonly Gender: { readonly FEMININE: string; readonly MASCULINE: string; readonly NEUTER: string };
    /** Nominative, genitive, dative, accusative, instrumental, prepositional, locative. */
    readonly CASES: readonly string[];
  };
  export = RussianNouns;
}
