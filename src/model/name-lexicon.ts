/** The words of a language that finding names needs: what stands around names, and names that every reader knows. */

import type { TermKind } from "./kinds.ts";

/** A state or territory: its names, the commonest first, and its adjectives. Capitals as printed. */
export interface CountryNames {
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
}

/** All words in lower case, but for names, which keep their capitals. */
export interface NameLexicon {
  readonly countries: readonly CountryNames[];
  readonly towns: readonly string[];
  /** Parts of the world and of states. */
  readonly regions: readonly string[];
  /** Common nouns at the end of the name of a place: region, valley, river. */
  readonly placeNouns: ReadonlySet<string>;
  /** Prepositions before places: in, near. */
  readonly placeLinks: ReadonlySet<string>;
  /** Nouns of a kind of state before `of` and its name, or behind its adjective: republic, kingdom. */
  readonly stateNouns: ReadonlySet<string>;
  /** Nouns behind an adjective of a country that stand for the country: side. */
  readonly sideNouns: ReadonlySet<string>;
  /** Nouns of money behind an adjective of a country, which is then no country: dollars. */
  readonly currencyNouns: ReadonlySet<string>;
  /** Words for several parties named before, each a list of words: both sides, the two countries. */
  readonly severalParties: readonly string[];
  /** Bodies with a name that holds no noun of ours: Bundestag, Storting. */
  readonly foreignBodies: readonly string[];
  /** Nouns of bodies that in capitals, without more, name one: council, secretariat. */
  readonly loneBodyNouns: ReadonlySet<string>;
  /** Those that do so without an article: parliament, government. */
  readonly bareBodyNouns: ReadonlySet<string>;
  /** Nouns that in lower case are heads of bodies too: commission, delegation. */
  readonly plainBodyNouns: ReadonlySet<string>;
  /** Words before a noun of a body in lower case: intergovernmental, joint. */
  readonly bodyModifiers: ReadonlySet<string>;
  /** Words behind a noun of a body that belong to it: Consulate General. */
  readonly bodyEndings: ReadonlySet<string>;
  /** Capital letters that are no body: units, currencies, common abbreviations. */
  readonly plainAcronyms: ReadonlySet<string>;
  /** Nouns before a name in quotation marks that only say of what kind it is: organisation, state, event. */
  readonly quotedHeads: Readonly<Record<string, readonly TermKind[]>>;
  /** Nouns of events: session, summit. */
  readonly eventNouns: ReadonlySet<string>;
  /** Words before them in lower case: ministerial, plenary. */
  readonly eventModifiers: ReadonlySet<string>;
  /** Words before a noun of a document in lower case: joint, framework. */
  readonly documentModifiers: ReadonlySet<string>;
  /** Nouns of documents that in lower case mean one only with a number or a title: order, act. */
  readonly weakDocumentNouns: ReadonlySet<string>;
  /** Words between an agreement and the body that it founds: establishing. */
  readonly foundingLinks?: ReadonlySet<string>;
  /** Words between a plan and the years that it covers: программа *на* 2020–2025 годы. */
  readonly coveringLinks?: ReadonlySet<string>;
  /** Plurals among the nouns of documents: agreements, conventions. */
  readonly pluralDocumentNouns: ReadonlySet<string>;
  /** Nouns of works, schemes and prizes that in capitals have a name of their own: pipeline, prize. */
  readonly thingNouns?: ReadonlySet<string>;
  /** Titles before the name of a person, without full stops: mr, he. */
  readonly personTitles: ReadonlySet<string>;
  /** Given names, with their capitals. */
  readonly givenNames: ReadonlySet<string>;
  /** Nouns of persons that are no offices: his *predecessor*, J. Berg. */
  readonly personNouns?: ReadonlySet<string>;
  /** Pronouns that stand for a person: he, she. */
  readonly personPronouns?: ReadonlySet<string>;
  /** Small words inside the names of persons: van, de, bin. */
  readonly surnameParticles: ReadonlySet<string>;
  /** Words before an office that belong to it: first, deputy, former. */
  readonly officeModifiers: ReadonlySet<string>;
  /** Offices that in lower case stand for whoever holds them: prime minister, secretary general. */
  readonly loneOffices: ReadonlySet<string>;
  /** Prepositions between an office and what it belongs to: of, to, in. */
  readonly officeLinks: ReadonlySet<string>;
  /** Letters with full stops that are no initials: u.s., h.e. */
  readonly notInitials: ReadonlySet<string>;
  /** Pronouns that take up the subject of the sentence before: it. */
  readonly subjectPronouns: ReadonlySet<string>;
  /** Pronouns that are the object of a verb, where they are other words: его. */
  readonly objectPronouns?: ReadonlySet<string>;
  /** Words behind an article for the last thing named: the *latter*. */
  readonly latter?: ReadonlySet<string>;
  /** Verbs, as infinitives, that documents are the object of; without them no pronoun within a sentence is read. */
  readonly documentVerbs?: ReadonlySet<string>;
  /** Verbs whose object `it` is a body: join, leave. */
  readonly bodyVerbs?: ReadonlySet<string>;
  /** Participles of verbs of documents that tell of parties and bodies as well: it was accepted. */
  readonly doneToOthers?: ReadonlySet<string>;
  /** What documents enter into: force, effect. */
  readonly forceNouns?: ReadonlySet<string>;
  /** Nouns of bodies that write about others, and are seldom written about: ministry, embassy. */
  readonly organNouns?: ReadonlySet<string>;
  /** Nouns of bodies that are sent, or accredited, to others: a mission to Fiji. */
  readonly sentNouns?: ReadonlySet<string>;
  /** Words that show that such a pronoun stands for nothing: it is *important* that. */
  readonly clauseLinks: ReadonlySet<string>;
  /** The shapes of words in the genitive, where that case ties a noun to the one before. */
  readonly genitive?: RegExp;
  /** The shapes of adjectives before a noun. */
  readonly modifier?: RegExp;
  /** The shapes of words that only the nominative has; behind a noun they begin a phrase of their own. */
  readonly nominative?: RegExp;
  /** Nouns of bodies that have their seat in their name: embassy, centre. */
  readonly seatedNouns?: ReadonlySet<string>;
  /** Prepositions before what a body is about. */
  readonly topicLinks?: ReadonlySet<string>;
  /** Capitalised nouns behind a preposition that are no places: article, phase. */
  readonly numberedNouns: ReadonlySet<string>;
}
