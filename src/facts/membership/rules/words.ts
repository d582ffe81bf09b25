/** Parts of the patterns of membership. */

/** Those who can have a standing: states, and bodies of a state. */
export const PARTIES = "({party+}|{party:body+})";

/** The same as the subject of a clause: `it` is the country that the text is about. */
export const SUBJECT = "({party+}|{party:body+}|it)";

/** What one can have a standing in; a scheme or programme as well as a body. */
export const BODY = "({body+}|{body:thing+})";

const QUALITY =
  "(full|full-fledged|fully-fledged|fully fledged|founding|original|active|regular|independent|equal|permanent|non-permanent|elected|alternate|deputy|titular|new|newest|youngest|latest|only|regional|non-regional|ordinary)";
const ORDINAL = "{ordinal:ordinal}";
const ARTICLE = "(a|an|the|one of the|among the)";
const STATE = "(state|states|country|countries|nation|nations)";

/** `the 34th full member`, `one of the founding members`. */
export const MEMBER = `${ARTICLE}? ${QUALITY}? ${ORDINAL}? ${QUALITY}? (member|members) ${STATE}?`;
/** `full membership`, `its membership`. */
export const MEMBERSHIP =
  "(a|the|its|their)? (full|permanent|non-permanent|founding)? (membership|membership status|member status|status of (a|full|a full)? member)";
/** What one applies for. */
export const JOINING = "(accession|admission|membership|full membership|entry)";
/** `an observer`, `observer State`. */
export const OBSERVER = `${ARTICLE}? (permanent|official|regular|special)? (observer|observers) ${STATE}?`;
/** `observer status`, `the status of an observer`. */
export const OBSERVER_STATUS =
  "(a|an|the|its)? (permanent|official|special)? (observer status|observership|observer (member|state) status|status of (a|an|the|a permanent|permanent)? (observer|observers))";
/** `an associate member`, `associate membership`. */
export const ASSOCIATE = `${ARTICLE}? (associate|associated) (member|members|participant) ${STATE}?`;
export const ASSOCIATE_STATUS =
  "(a|an|the|its)? ((associate|associated) (membership|status|member status)|status of (a|an|the)? (associate|associated) member)";
const PARTNER_NAME =
  "((sectoral|special)? dialogue partner|partner (for|in) (co-operation|cooperation|peace|democracy)|(mediterranean|asian|global|strategic|special|key|external|associated|privileged|cooperation|co-operation) partner|partner (state|country))";
/** `a dialogue partner`, `a partner for co-operation`. */
export const PARTNER = `${ARTICLE}? [title: (${PARTNER_NAME}|partners for (co-operation|cooperation)|dialogue partners|associated partners)]`;
/** `the status of dialogue partner`, `dialogue partner status`. */
export const PARTNER_STATUS = `(a|an|the|its)? (status of (a|an|the)? [title: ${PARTNER_NAME}]|[title: ${PARTNER_NAME}] status)`;
/** `a participating State`, `participant`. */
export const PARTICIPANT = `${ARTICLE}? (full|founding|permanent|active)? [title: (participating (state|states|country|countries)|permanent (participant|participants)|participant|participants)]`;
/** `a candidate country`, `candidate for membership`. */
export const CANDIDATE = `${ARTICLE}? (official|potential)? (candidate|candidates) ${STATE}?`;
export const CANDIDATE_STATUS =
  "(a|an|the|its)? (official|eu)? (candidate (country|state)? status|status of (a|an|the)? (official)? candidate (country|state)?|candidacy)";
