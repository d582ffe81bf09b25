/** What the views of all kinds are made with: names, actors and documents of a fact as nouns. */
import type { Fact } from "../../facts/index.ts";
import type { Actor, DocumentRef, Name } from "../../model/fact.ts";
import { isHeadAlone } from "../lexicon/index.ts";
import { isSameName, type Noun } from "./noun.ts";
import { type MakeNoun, verbatimNoun } from "./noun-maker.ts";
import { asItsOwn } from "./own-office.ts";

interface RoleView {
  readonly name: Noun;
  readonly of: Noun | null;
  /** `of` is printed as an adjective: German. */
  readonly adjective: boolean;
  /** Sent to a body, not to a place or a matter: при ООН. */
  readonly accredited: boolean;
  readonly at: Noun | null;
}

export interface ActorView {
  readonly name: Noun;
  readonly roles: readonly RoleView[];
  /** The name is that of the office, which one of the roles says. */
  readonly office: boolean;
  readonly person: boolean;
}

/** `name` is the title, or the type alone. */
interface DocumentView {
  readonly name: Noun;
  readonly titled: boolean;
  readonly number: string | null;
  /** The short name holds the number: ILO Convention No 81. */
  readonly numbered: boolean;
  readonly series: string | null;
  readonly issuer: Noun | null;
  readonly when: string | null;
}

/** An instrument or a document: the date is its own, not that of what was done with it. */
interface Titled extends DocumentRef {
  readonly series?: string | undefined;
}

const PERSON_CLASSES = ["person", "office"];

/** Initials and a surname: A. Khamzaev, J.-P. Martin. */
const INITIALS = /^(?:\p{Lu}\.[\s-]?)+\p{Lu}/u;

/** Posts of those who are sent to a body. */
const isEnvoy = ({ text, term }: Name): boolean =>
  /representative|observer|envoy|ambassador|представител|наблюдател|пос[ло]/iu.test(term ?? text);

export interface FactTools {
  noun(name: Name | undefined, as: string): Noun | null;
  nouns(names: readonly Name[] | undefined, as: string): readonly Noun[];
  /** Words kept as they are printed. */
  verbatim(text: string): Noun;
  /** `as` is what one is who neither is in the termbase nor has an office or initials. */
  actor(given: Actor | undefined, as: "party" | "person"): ActorView | null;
  actors(given: readonly Actor[] | undefined, as: "party" | "person"): readonly ActorView[];
  document(given: Titled): DocumentView;
  /** A document that something rests on: its date is said even if it is that of the fact. */
  act(given: DocumentRef | undefined): DocumentView | null;
}

export function factTools(fact: Fact, make: MakeNoun): FactTools {
  const noun: FactTools["noun"] = (name, as) => (name ? make(fact, name, as) : null);
  const actor = (given: Actor, as: string): ActorView => {
    const roles = (given.roles ?? []).map(({ name, of, at }) => {
      const owner = noun(of, "state");
      return {
        name: asItsOwn(make(fact, name, "office"), owner),
        of: owner,
        adjective: owner !== null && owner.term?.en.adjective === owner.text,
        accredited: isEnvoy(name),
        at: noun(at, "city"),
      };
    });
    const isPerson = roles.length > 0 || INITIALS.test(given.name.text);
    // whoever holds an office may be named by it alone
    const name = asItsOwn(make(fact, given.name, isPerson ? "person" : as), roles[0]?.of ?? null);
    const office = roles.some((role) => isSameName(role.name, name));
    return { name, roles, office, person: PERSON_CLASSES.includes(name.as) };
  };
  const document = ({ title, type, number, series, issuer, when }: Titled): DocumentView => {
    const issued = noun(issuer, "organ");
    const as = type === "resolution" && issued?.as === "government" ? "government-resolution" : type;
    const name = make(fact, title ?? { text: "" }, as);
    const titled = title !== undefined && (name.term !== null || !isHeadAlone(title.text, type));
    return {
      name: { ...name, as, text: titled ? name.text : "", isTitle: titled },
      titled,
      number: number ?? null,
      numbered: number !== undefined && (name.term?.en.short ?? "").endsWith(` ${number}`),
      series: series ?? null,
      issuer: issued,
      when: when ?? null,
    };
  };
  return {
    noun,
    nouns: (names, as) => (names ?? []).map((name) => make(fact, name, as)),
    verbatim: (text) => verbatimNoun(make, fact, text),
    actor: (given, as) => (given ? actor(given, as) : null),
    actors: (given, as) => (given ?? []).map((one) => actor(one, as)),
    document: (given) => {
      const view = document(given);
      return view.when === fact.when ? { ...view, when: null } : view;
    },
    act: (given) => (given ? document(given) : null),
  };
}
