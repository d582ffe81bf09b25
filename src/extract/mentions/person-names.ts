/** The names of persons: initials and a surname, or given names, titles and offices that show one. */
import type { NameRange } from "../mention.ts";
import { overlap } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import { type FinderInput, isCapitalised } from "./mention-finder.ts";
import type { MentionIndex } from "./mention-index.ts";
import { type RoleParser, tokenRange } from "./roles.ts";

const INITIALS =
  /(?<![\p{L}\p{N}])(?:\p{Lu}\p{Ll}?\.[  ]?){1,3}(?:\p{Lu}\p{Ll}?\.?-(?=\p{Lu}))?\p{Lu}[\p{L}’'-]+/gu;
/** Before a surname, with the initials of a double name: `F.-W.Steinmeier`. */
const DOUBLE_INITIALS = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}?\.-\p{Lu}\p{Ll}?\.[  ]?\p{Lu}[\p{L}’'-]+/gu;
const NAME_WORDS = 4;
/** With its initials, full stops and particles a name is no longer. */
const NAME_TOKENS = 14;
/** Titles before a name with their full stops: H.E. Mr. Dr. */
const TITLE_TOKENS = 9;
/** Words between a name and the office that shows it. */
const OFFICE_DISTANCE = 6;

/** Finds the names of one sentence. */
class PersonNames {
  readonly #input: FinderInput;
  readonly #index: MentionIndex;
  readonly #roles: RoleParser;
  constructor(input: FinderInput, index: MentionIndex, roles: RoleParser) {
    this.#input = input;
    this.#index = index;
    this.#roles = roles;
  }

  #token(at: number) {
    return this.#input.tokens[at];
  }

  /** A capital that can be part of a person's name: no noun of a body, document, event or office, no known name. */
  #isNameWord(at: number): boolean {
    const token = this.#token(at);
    if (!token || !isCapitalised(token) || this.#index.inDate(at)) return false;
    const { lexicon } = this.#input;
    const { names } = lexicon;
    const isNoun =
      lexicon.bodyNouns.has(token.lower) ||
      Object.hasOwn(lexicon.documentNouns, token.lower) ||
      names.eventNouns.has(token.lower) ||
      names.placeNouns.has(token.lower) ||
      names.stateNouns.has(token.lower) ||
      names.bodyModifiers.has(token.lower) ||
      names.officeModifiers.has(token.lower) ||
      lexicon.determiners.has(token.lower) ||
      lexicon.phraseLinks.has(token.lower) ||
      lexicon.phraseStops.has(token.lower) ||
      this.#roles.officeEnd(at) !== undefined;
    return !isNoun && !this.#index.nameAt(token.start) && !names.personTitles.has(token.lower);
  }

  /** An initial inside a name: `John F. Kennedy`. */
  #isInitial(at: number): boolean {
    return this.#token(at + 1)?.text === "." && /^\p{Lu}\p{Ll}?$/u.test(this.#token(at)?.text ?? "");
  }

  /** The token behind the name that begins at a token, and how many words it has. */
  #nameEnd(first: number): { end: number; words: number } {
    const { surnameParticles } = this.#input.lexicon.names;
    let end = first;
    let words = 0;
    for (let at = first; words < NAME_WORDS && at < first + NAME_TOKENS; ) {
      if (this.#isInitial(at)) {
        at += 2;
        continue;
      }
      if (this.#isNameWord(at)) {
        at += 1;
        end = at;
        words += 1;
        continue;
      }
      const isParticle = words > 0 && surnameParticles.has(this.#token(at)?.lower ?? "");
      if (
        !isParticle ||
        !(isCapitalised(this.#token(at + 1)) || surnameParticles.has(this.#token(at + 1)?.lower ?? ""))
      )
        break;
      at += 1;
    }
    return { end, words };
  }

  #range(first: number, end: number): NameRange {
    const range = tokenRange(this.#input.tokens, first, end);
    const term = this.#input.termbase.lookUp(this.#input.text.slice(range.start, range.end));
    return { ...range, ...(term?.kind === "person" ? { term: term.key } : {}) };
  }

  /** `I.A.Surname`, `Sh. Surname`, with a second surname or a particle. */
  printed(): NameRange[] {
    const { text, lexicon, tokens } = this.#input;
    if (!tokens.some((_, at) => this.#isInitial(at))) return [];
    return [DOUBLE_INITIALS, INITIALS].flatMap((pattern) =>
      Array.from(text.matchAll(pattern)).flatMap((match): NameRange[] => {
        const initials = match[0].slice(0, match[0].lastIndexOf(".") + 1).replace(/\s/gu, "");
        const first = tokenAt(tokens, match.index);
        // the number of a heading: `I. Representation`
        const isHeading = first === 0 && /^[IVX]+\.$/u.test(initials);
        if (isHeading || this.#holdsTitle(initials.toLowerCase())) return [];
        if (lexicon.names.personTitles.has(tokens[first]?.lower ?? "")) return [];
        return [this.#range(first, tokenAt(tokens, match.index + match[0].length))];
      }),
    );
  }

  /** Letters with full stops that begin with what is no initial: `H.E.Mr.`, `St.`, `U.S.` */
  #holdsTitle(initials: string): boolean {
    const { notInitials } = this.#input.lexicon.names;
    for (let dot = initials.indexOf("."); dot >= 0; dot = initials.indexOf(".", dot + 1))
      if (notInitials.has(initials.slice(0, dot + 1))) return true;
    return false;
  }

  /** `Mr. Kang`, `H.E. Mr. Zurab Tchiaberashvili`: names behind titles, the titles left out. */
  titled(): NameRange[] {
    const { tokens, lexicon } = this.#input;
    return tokens.flatMap((token, at): NameRange[] => {
      if (!isCapitalised(token) || !this.#isTitle(at)) return [];
      let first = at;
      while (
        first < at + TITLE_TOKENS &&
        (this.#isTitle(first) || (first > at && this.#token(first)?.text === "."))
      )
        first += this.#titleLength(first);
      if (this.#token(first)?.text === ".") first += 1;
      const office = lexicon.names.personTitles.has(tokens[first]?.lower ?? "");
      const { end, words } = this.#nameEnd(first);
      return words > 0 && !office ? [this.#range(first, end)] : [];
    });
  }

  #titleLength(at: number): number {
    return this.#token(at)?.lower === "h" && this.#token(at + 1)?.text === "." ? 3 : 1;
  }

  #isTitle(at: number): boolean {
    const { personTitles, personPronouns, notInitials } = this.#input.lexicon.names;
    const [one, dot, two] = [this.#token(at), this.#token(at + 1), this.#token(at + 2)];
    if (!one) return false;
    if (dot?.text === "." && two && one.text.length === 1 && notInitials.has(`${one.lower}.${two.lower}.`))
      return personTitles.has(one.lower + two.lower);
    // `he` is a pronoun, and a title only in capitals or with full stops
    const isPronoun = personPronouns?.has(one.lower) && one.text !== one.text.toUpperCase();
    return personTitles.has(one.lower) && !isPronoun;
  }

  /** `Armen Papikyan`: a given name and what follows it; `PETROV Ivan`. */
  given(): NameRange[] {
    const { tokens, lexicon } = this.#input;
    const found: NameRange[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const { givenNames } = lexicon.names;
      const isGiven = givenNames.has(tokens[at]?.text ?? "");
      const surnameFirst =
        /^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? "") && givenNames.has(tokens[at + 1]?.text ?? "");
      if (!isGiven && !surnameFirst) continue;
      const { end, words } = this.#nameEnd(at);
      if (words < 2) continue;
      found.push(this.#range(at, end));
      at = end - 1;
    }
    return found;
  }

  /** `Dauren Karimov has been Ambassador of …`, `Paula Roth, Minister of …`: an office behind shows the name. */
  beforeOffices(): NameRange[] {
    const { tokens } = this.#input;
    const found: NameRange[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isCapitalised(tokens[at])) continue;
      const { end, words } = this.#nameEnd(at);
      if (words > 1 && this.#leadsToOffice(end)) found.push(this.#range(at, end));
      at = Math.max(at, end - 1);
    }
    return found;
  }

  /** Behind a comma or verbs, with articles and names before it, an office begins. */
  #leadsToOffice(behindName: number): boolean {
    const { lexicon } = this.#input;
    const { be, have } = lexicon.clauses.auxiliaries;
    for (let at = behindName; at < behindName + OFFICE_DISTANCE; at += 1) {
      if (this.#roles.officeEnd(at) !== undefined) return at > behindName;
      const token = this.#token(at);
      const name = this.#index.nameAt(token?.start);
      const passes =
        name !== undefined ||
        (at === behindName && token?.text === ",") ||
        lexicon.determiners.has(token?.lower ?? "") ||
        lexicon.names.officeModifiers.has(token?.lower ?? "") ||
        lexicon.clauses.adverbs.has(token?.lower ?? "") ||
        be.has(token?.lower ?? "") ||
        have.has(token?.lower ?? "") ||
        (at > behindName && this.#isParticiple(at));
      if (!passes) return false;
    }
    return false;
  }

  #isParticiple(at: number): boolean {
    const forms = this.#input.lexicon.clauses.verbs.get(this.#token(at)?.lower ?? "") ?? [];
    return forms.some(({ form }) => form === "participle" || form === "passive");
  }

  /** `President Kim Dae-jung`, `Foreign Minister Tsogtbaatar`: capitals right behind an office. */
  behindOffices(): NameRange[] {
    const { tokens, lexicon } = this.#input;
    return tokens.flatMap((token, at): NameRange[] => {
      const role = this.#roles.officeEnd(at) === undefined ? undefined : this.#roles.roleAt(at);
      if (!role) return [];
      if (tokens[role.end]?.text === ",") return this.#apposition(role.end + 1);
      const { end, words } = this.#nameEnd(role.end);
      const oneWord = isCapitalised(token) || lexicon.names.loneOffices.has(token.lower);
      return words > 1 || (words === 1 && oneWord) ? [this.#range(role.end, end)] : [];
    });
  }

  /** `the Minister of Fish, Paula Rot, …`: two or more capitals between commas, or up to the end. */
  #apposition(first: number): NameRange[] {
    const { end, words } = this.#nameEnd(first);
    const next = this.#token(end);
    const closes = next === undefined || /^[,.;)]$/u.test(next.text);
    return words > 1 && closes ? [this.#range(first, end)] : [];
  }

  /** `his predecessor, Paula Rot, …` */
  behindNouns(): NameRange[] {
    const { tokens, lexicon } = this.#input;
    const { personNouns } = lexicon.names;
    if (!personNouns) return [];
    return tokens.flatMap(({ lower }, at): NameRange[] =>
      personNouns.has(lower) ? this.#apposition(tokens[at + 1]?.text === "," ? at + 2 : at + 1) : [],
    );
  }
}

/** The names of persons in a sentence, none of them over another. */
export function personNames(input: FinderInput, index: MentionIndex, roles: RoleParser): NameRange[] {
  const names = new PersonNames(input, index, roles);
  const known = input.mentions.flatMap((mention) => (mention.type === "person" ? [mention.name] : []));
  const all = [
    ...names.printed(),
    ...known,
    ...names.titled(),
    ...names.given(),
    ...names.behindNouns(),
    ...(roles.any ? [...names.behindOffices(), ...names.beforeOffices()] : []),
  ];
  const sorted = all
    .map((name, rank) => ({ name, rank }))
    .sort((a, b) => a.name.start - b.name.start || a.rank - b.rank);
  const kept: { name: NameRange; rank: number }[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (!last || !overlap(last.name, one.name)) kept.push(one);
    else if (one.rank < last.rank) kept[kept.length - 1] = one;
  }
  return kept.map(({ name }) => name);
}
