/** Parts of patterns that the rules of recurrence share. */

const HEDGE =
  "(at least|not less than|not less often than|no less than|no fewer than|not more than|no more than|at most|up to|about|approximately|around|usually|normally|as a rule|generally|typically)";
const UNIT =
  "(day|week|fortnight|month|quarter|year|semester|decade|academic year|calendar year|school year)";
const SEASON =
  "(spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)";
const WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const PER = `(a|per|each|every|in a|during the|in each|in every|within a|over the) ${UNIT}`;
const EVERY = `(every|each|once in|in every|once in every) (second|other|third|fourth|fifth|${SEASON} of the|${SEASON} of each|{e:number})? (${UNIT}|${SEASON}|${WEEKDAY}|days|weeks|months|quarters|years)`;
export const EACH = `(every|each) (${UNIT}|${SEASON})`;
/** On the first Monday of every month; on 26 September every year; every 16 October. */
const ON = `((on|in) (the)? (first|second|third|fourth|last|{o:number}) (${WEEKDAY}|week|day|month|half) of (every|each|the) ${UNIT}|(on|in) {d:date} (of)? (every|each) year|(every|each) {d:date})`;
const COUNT =
  "(once or twice|twice or thrice|(from)? (two|three|four|five) (or|to) (three|four|five|six) times|once|twice|thrice|{t:number} (times|time)?)";
const RHYTHM =
  "(annually|yearly|biannually|semi-annually|half-yearly|biennially|triennially|quarterly|monthly|bimonthly|weekly|biweekly|bi-weekly|fortnightly|daily|per annum|on (an|a) (annual|yearly|biennial|monthly|weekly|daily|quarterly) basis)";
export const REGULARLY =
  "(regularly|periodically|on a regular basis|on a permanent basis|at regular intervals|from time to time)";

/** How often, with a number or a span of time: twice a year, every two years, annually. */
export const OFTEN = `[frequency: ${HEDGE}? (${COUNT} (${PER}|${EVERY}|${RHYTHM})|${ON}|${EVERY}|${RHYTHM})]`;
/** The same of a year, no field: for what others do in the same span. */
export const OFTEN_A_YEAR = `${COUNT} (a|per|each|every) year`;
/** The same, or only `regularly`. */
export const HOW_OFTEN = `(${OFTEN}|[frequency: ${REGULARLY}])`;
export const REGULAR = `[frequency: (${REGULARLY}|${RHYTHM})]`;
/** `annual`, `monthly` before a noun. */
export const ADJECTIVE =
  "[frequency: (annual|yearly|biannual|semi-annual|half-yearly|biennial|triennial|quadrennial|quarterly|monthly|bimonthly|weekly|biweekly|bi-weekly|fortnightly|daily)]";

export const ACTIVITY = "({activity:thing}|@a? {activity:phrase})";
/** Who holds something: bodies go into a field, as what recurs is theirs. */
export const HOLDER = "({body:body}|{x:actor+}|{x:thing}|@a? {m:number}? {x:phrase})";

const DONE =
  "(held|convened|organised|organized|conducted|prepared|published|issued|reviewed|updated|celebrated|observed|marked|elected|sent|submitted|drawn up|carried out|hosted|awarded|adopted|approved|presented|produced|revised|assessed|staged|arranged|released|collected|discussed|renewed|compiled|conferred|granted|operated|given|offered|checked|inspected|audited|replaced|rotated|chosen|run|commemorated|provided|paid|exchanged)";
/** The participle alone: the festival held every year. */
export const DONE_OFTEN = `[verb: ${DONE}]`;
/** `is held`, `have been published`. */
export const IS_DONE = `[verb: (is|are|has been|have been) (also|regularly|usually|traditionally)? ${DONE}]`;
/** Verbs in the present, of what recurs. */
export const RECURS = `[verb: (meets|meet|convenes|convene|gathers|gather|sits|assembles|assemble|takes place|take place|passes|rotates|rotate|reports|changes|comes out|comes together|come together|appears|flies|fly|runs|occurs|(is|are|shall be) (also|usually|normally|regularly|traditionally|generally)? ${DONE}|(has|have) been ${DONE}|(has|have) met|(has|have) taken place|shall (meet|convene|sit|take place))]`;
/** Verbs that rule what recurs. */
export const HOLDS =
  "[verb: (holds|hold|conducts|conduct|organises|organise|organizes|organize|hosts|host|publishes|publish|prepares|prepare|issues|issue|receives|receive|sends|send|submits|submit|presents|present|reviews|celebrates|celebrate|observes|marks|convenes|convene|arranges|arrange|pays|provides|provide|offers|awards|grants|adopts|elects|trains|runs|exchange|exchanges|carries out|carry out|has held|have held|has hosted|has organised|has organized|has published|have published)]";
/** What may stand between a verb and how often: in Oslo, at the level of ministers. */
export const BETWEEN =
  "(alternately)? (((in|at) {place+}|(in|at|with|by|for|within|under|between|among|on|from|as|to|of) ({y:thing}|(the)? {m:number}? {y:phrase})) ,?)?";
/** What may stand between a noun and its verb, set apart. */
export const ASIDE =
  "(, {m:number}? {z:phrase} ,|, {z:phrase} ((by|of|in|until|from) ({w:date}|{m:number}? {v:phrase}))? ,|\\( {m:number}? {z:phrase} ((,|and) {m:number}? {z:phrase})? (,? and {m:number}? {z:phrase})? \\)|, which|which|that)";
export const SINCE = "(since {when:date})?";
export const PLACED = "((in|at|alternately in) {place+})?";
