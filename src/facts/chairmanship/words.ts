/** Parts of the patterns of chairmanships. */

/** What is chaired: a body, a scheme with a name. */
export const BODY = "({body}|{body:thing})";

/** Those who chair; several where it is held together. */
export const CHAIR = "{chair:actor+}";

const KIND =
  "(rotating|annual|six-month|half-year|yearly|one-year|current|regular|joint|next|first|second|third|pro tempore)";
const NOUN =
  "(chairmanship|presidency|chair|chairpersonship|co-chairmanship|chairmanship-in-office|leadership)";

/** `the rotating presidency of the Council`, `the OSCE Chairmanship`, with the body. */
export const CHAIRMANSHIP_OF = `(the|its|a)? ${KIND}? (${NOUN} (of|in|at|over) ${BODY}|${BODY} 's? ${KIND}? ${NOUN})`;

/** `the chairmanship`, the body left out. */
export const CHAIRMANSHIP = `(the|its|their|a)? ${KIND}? ${NOUN}`;

/** `Chairman-in-Office`, the person's or state's title. */
export const CHAIR_TITLE =
  "(a|an|the|its|their)? (acting|current|new|first|second|rotating|annual)? (chairman|chairwoman|chairperson|chair|chairman-in-office|chairperson-in-office|chair-in-office|co-chair|co-chairs|co-chairman|co-chairperson|presiding state|presiding country)";

/** Groups that are no names: `the working group`. */
export const GROUP =
  "(a|an|the|this|its)? [body: ... (group|committee|commission|council|board|subcommittee|sub-committee|taskforce|working party|panel|secretariat|section)]";
