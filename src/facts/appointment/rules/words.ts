/** Parts of the patterns of appointments. */

export const PERSON = "{person:person}";

/** A person, or capitalised words in the place of one. */
export const WHO = `(${PERSON}|{holder:phrase})`;

/** A person, or whoever stands in the place of one: `a diplomat of Norway`. */
export const SOMEBODY = `(${PERSON}|{person:phrase})`;

/** Titles before a name. */
export const TITLE =
  "(h . e . ,?|his excellency|her excellency)? ((mr|ms|mrs|miss|dr|prof|professor|shri|madam|sir|dame) .?)?";

const OFFICE = `(${[
  "ambassador extraordinary and plenipotentiary",
  "ambassador-at-large",
  "ambassador at large",
  "ambassador",
  "director-general",
  "director general",
  "director",
  "secretary-general",
  "secretary general",
  "secretary",
  "president",
  "vice-president",
  "minister",
  "head",
  "representative",
  "governor",
  "commissioner",
  "consul general",
  "consul-general",
  "consul",
  "chargé d'affaires",
  "charge d'affaires",
  "coordinator",
  "co-ordinator",
  "envoy",
  "rapporteur",
  "judge",
  "chief",
  "speaker",
  "delegate",
  "counsellor",
  "attaché",
  "adviser",
  "advisor",
  "commander",
  "administrator",
  "manager",
  "rector",
  "treasurer",
  "ombudsman",
  "prosecutor",
  "auditor",
  "expert",
  "liaison officer",
  "focal point",
  "plenipotentiary",
  "senior official",
  "official",
  "officer",
  "sherpa",
  "spokesperson",
  "spokesman",
  "spokeswoman",
  "trustee",
  "registrar",
  "inspector",
].join("|")})`;

const KIND = `(${[
  "acting",
  "interim",
  "first",
  "second",
  "third",
  "new",
  "current",
  "present",
  "incumbent",
  "former",
  "permanent",
  "resident",
  "non-resident",
  "special",
  "personal",
  "deputy",
  "vice",
  "under",
  "assistant",
  "associate",
  "alternate",
  "executive",
  "managing",
  "senior",
  "chief",
  "regional",
  "national",
  "country",
  "honorary",
  "general",
  "high",
  "prime",
  "foreign",
  "finance",
  "state",
  "field",
  "project",
  "programme",
  "temporary",
  "trade",
  "military",
  "diplomatic",
  "political",
  "cultural",
  "scientific",
  "legal",
  "press",
  "economic",
  "commercial",
  "defence",
  "liaison",
  "local",
  "representative",
  "joint",
  "chief executive",
].join("|")})`;

const ARTICLE = "(a|an|the|its|their|his|her|our)";
const HOLDER = "({owner:thing} 's?)";
const BEHIND = "((of|to|in|for|at|on|with) {behind:phrase})";

/** An office: `Permanent Representative of Estonia to the OECD`, `the OSCE Secretary General`. */
export const POST = `${ARTICLE}? [post: ${HOLDER}? ${KIND}? ${KIND}? ${KIND}? ${OFFICE} ${BEHIND}?]`;

/** An office with what is said of its holder: `its head, an ambassador`. */
export const POST_APPOSED = `${ARTICLE}? [post: ${HOLDER}? ${KIND}? ${KIND}? ${KIND}? ${OFFICE} ${BEHIND}? (, (a|an) {apposed:phrase})?]`;

/** An office at the beginning of a line, before a sign. */
export const POST_LABEL = `[post: ${HOLDER}? ${KIND}? ${KIND}? ${KIND}? ${OFFICE} ${BEHIND}?]`;

/** Any office or rank, behind a verb of appointing. */
export const ANY_POST = `(${POST}|${ARTICLE}? {post:phrase})`;

/** `the post of Director`. */
export const POST_OF = `${ARTICLE}? (post|position|office|rank|functions|duties|role) (of|as) ${POST}`;

export const CREDENTIALS =
  "(his|her|their|the)? (copy|copies|true copies)? of? (his|her|their|the)? (credentials|letters of credence|letter of credence|copies of credentials)";

export const SIGN = "(:|-|–|—)";

/** Who is in office: a person, an office with a name that is not known behind it, or the office alone. */
export const INCUMBENT = `(${PERSON}|${POST} , ${TITLE} {holder:phrase}|${POST})`;
