/** The nouns that say whether words tell of an act of their own: an award, a gift, the start of something. */

const pattern = (words: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${words.trim().split(/\s+/).join("|")})(?![\\p{L}])`, "iu");

/** What other kinds of facts tell of, though it is announced, declared or introduced. */
const OTHER_KINDS = pattern(`
  embassy embassies consulate consulates office chairmanship presidency membership accession ratification signing signature
  agreement convention protocol treaty opening closure establishment entry appointment ambassador relations percent euros
  dollars results result commission committee council centre center fund bank group negotiations talks session mission
`);

const AWARDS = pattern(`
  order orders medal medals prize prizes award awards title diploma diplomas certificate certificates badge badges insignia
  accreditation laureate doctorate grand star cross trophy cup
`);

/** What is delivered or handed over, and is no thing. */
const WORDS = pattern(`
  speech speeches statement statements address lecture lectures report reports note notes letter letters message messages
  chairmanship presidency chair powers power instrument instruments credentials decision judgment judgement opinion opinions
  hundred hundreds thousand thousands dozen million mln billion bln aid assistance support
  remarks results result application applications request membership responsibility responsibilities reins leadership copies document documents gavel
`);

/** What begins or is resumed, and is neither a body nor a gathering. */
const OPERATIONS = pattern(`
  flight flights delivery deliveries trade production broadcasting broadcasts broadcast exports imports export import supplies
  supply shipment shipments traffic transit navigation construction trading operation service services issuance issue
  withdrawal deployment evacuation repatriation route voyage market network platform portal website satellite currency campaign
`);

const TITLES = pattern("capital city year host guest venue centre center country seat");

/** What does not begin or end by itself as an event does: bodies, relations, acts of treaties. */
const STATES = pattern(`
  embassy embassies consulate consulates office offices relations ties membership agreement convention protocol treaty
  mission missions commission committee council centre center chairmanship presidency work activity activities diplomas qualifications
`);

/** What is in force by another kind of fact. */
const IN_FORCE = pattern(`
  agreement convention protocol treaty charter covenant pact accord accords statute constitution memorandum act law code decision resolution
  member members membership chairmanship party
`);

const TESTS: Readonly<Partial<Record<string, (words: string) => boolean>>> = {
  acts: (words) => !OTHER_KINDS.test(words),
  awards: (words) => AWARDS.test(words),
  goods: (words) => !WORDS.test(words),
  operations: (words) => OPERATIONS.test(words),
  titles: (words) => TITLES.test(words),
  "goings-on": (words) => !IN_FORCE.test(words),
  starts: (words) => !STATES.test(words),
};

/** Words that point at something else. */
const POINTING =
  /^(?:they|it|these|this|those|that|he|she|we|both|all|some|which|who|one|the (?:first|second|third|last|former|latter))\b/i;

/** Whether words tell of what a rule wants: `awards`, `goods`, … Rules that ask nothing of them take all. */
export const tellsOf = (sort: string, words: string): boolean =>
  TESTS[sort] === undefined || (!POINTING.test(words) && TESTS[sort](words));
