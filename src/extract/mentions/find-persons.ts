/** Persons, with the offices around their names; and offices that stand for whoever holds them. */
import type { PersonMention } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import { type FinderInput, isCapitalised, type MentionFinder } from "./mention-finder.ts";
import { indexMentions } from "./mention-index.ts";
import { personNames } from "./person-names.ts";
import { RoleParser } from "./roles.ts";

function named(
  input: FinderInput,
  roles: RoleParser,
  names: ReturnType<typeof personNames>,
): PersonMention[] {
  const { tokens } = input;
  return names.map((name): PersonMention => {
    const titled = behindTitles(input, tokenAt(tokens, name.start));
    const before = roles.before(titled);
    const after = before.length > 0 ? [] : roles.behind(tokenAt(tokens, name.end));
    const first = before[0]?.first ?? titled;
    const last = after.at(-1)?.end;
    return {
      type: "person",
      start: tokens[first]?.start ?? name.start,
      end: last === undefined ? name.end : (tokens[last - 1]?.end ?? name.end),
      name,
      roles: [...before, ...after].map((parsed) => parsed.role),
    };
  });
}

/** Titles before a name with their full stops: H.E. Mr. Dr. */
const TITLE_TOKENS = 9;

/** The token before the titles that stand before a name: `Minister H.E. Mr. Kang`. */
function behindTitles({ tokens, lexicon }: FinderInput, name: number): number {
  let at = name;
  const { personTitles, notInitials } = lexicon.names;
  while (at > name - TITLE_TOKENS) {
    const word = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
    const token = tokens[word];
    if (token && personTitles.has(token.lower) && isCapitalised(token)) at = word;
    else if (tokens[word - 1]?.text === "." && notInitials.has(`${tokens[word - 2]?.lower}.${token?.lower}.`))
      at = word - 2;
    else break;
  }
  return at;
}

/** `the Secretary General of the OSCE`, `the Estonian Foreign Minister`: no name, but one person. */
function unnamed(input: FinderInput, roles: RoleParser, persons: readonly PersonMention[]): PersonMention[] {
  const { tokens, lexicon, text } = input;
  const taken = new Uint8Array(tokens.length);
  for (const person of persons)
    taken.fill(
      1,
      tokenAt(tokens, person.start),
      Math.max(tokenAt(tokens, person.end), tokenAt(tokens, person.start)),
    );
  const found: PersonMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const behind = taken[at] ? undefined : roles.officeEnd(at);
    const parsed = behind === undefined ? undefined : roles.roleAt(at);
    if (!parsed || behind === undefined) continue;
    const definite = lexicon.definiteArticles.has(tokens[parsed.first - 1]?.lower ?? "");
    const office = text.slice(parsed.role.name.start, parsed.role.name.end).toLowerCase();
    const whose = parsed.role.of !== undefined || definite;
    const stands = isCapitalised(tokens[at]) ? whose : whose && lexicon.names.loneOffices.has(office);
    if (!stands || taken[parsed.end - 1]) {
      at = behind - 1;
      continue;
    }
    const { name } = parsed.role;
    const start = tokens[parsed.first]?.start ?? name.start;
    const end = tokens[parsed.end - 1]?.end ?? name.end;
    found.push({ type: "person", start, end, name, roles: [parsed.role], alone: true });
    at = parsed.end - 1;
  }
  return found;
}

/** `he`: the person named before in the sentence, if it is one. */
function pronouns({ tokens, lexicon }: FinderInput, persons: readonly PersonMention[]): PersonMention[] {
  const { personPronouns } = lexicon.names;
  if (!personPronouns || persons.length === 0) return [];
  const sorted = persons.toSorted((a, b) => a.end - b.end);
  let next = 0;
  return tokens.flatMap(({ lower, start, end }): PersonMention[] => {
    while ((sorted[next]?.end ?? start + 1) <= start) next += 1;
    const last = sorted[next - 1];
    return last && next === 1 && personPronouns.has(lower)
      ? [{ type: "person", start, end, name: last.name, roles: [] }]
      : [];
  });
}

export const findPersons: MentionFinder = (input) => {
  const index = indexMentions(input.mentions, input.tokens);
  const roles = new RoleParser(input, index);
  const persons = named(input, roles, personNames(input, index, roles));
  return [...persons, ...pronouns(input, persons), ...unnamed(input, roles, persons)];
};
