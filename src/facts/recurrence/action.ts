/** What is done, by the verb that a rule took: meets, is published; and by what recurs, where no verb says it. */
import { ownEntry } from "../../model/own-entry.ts";
import { headWords } from "../head-words.ts";
import type { RECURRENCE_ACTIONS } from "./schema.ts";

type Action = (typeof RECURRENCE_ACTIONS)[number];

/** English verbs by their infinitives. */
const VERBS: Readonly<Record<Action, string>> = {
  held: "hold organise organize conduct carry host stage arrange run take occur have",
  met: "meet gather sit assemble come convene",
  rotated: "pass rotate change hand replace",
  marked: "celebrate observe mark commemorate",
  prepared: "prepare draw compile produce",
  published: "publish issue release appear",
  reviewed: "review discuss assess",
  updated: "update revise renew",
  submitted: "submit present report",
  sent: "send",
  awarded: "award confer",
  provided: "provide give offer grant pay receive",
  elected: "elect choose",
  adopted: "adopt approve",
};

/** Forms that no ending makes. */
const FORMS: Readonly<Record<string, string>> = {
  held: "hold",
  met: "meet",
  taken: "take",
  drawn: "draw",
  sent: "send",
  given: "give",
  paid: "pay",
  chosen: "choose",
  has: "have",
  submitted: "submit",
  conferred: "confer",
  carries: "carry",
  carried: "carry",
};

/** Auxiliaries, which say nothing of what is done. */
const AUXILIARY =
  /^(?:is|are|be|been|has|have|shall|also|usually|normally|regularly|traditionally|generally)$/;

const ACTIONS: ReadonlyMap<string, Action> = new Map(
  (Object.keys(VERBS) as Action[]).flatMap((action) =>
    VERBS[action].split(" ").map((verb): [string, Action] => [verb, action]),
  ),
);

/** Russian verbs in the present, by their stems. */
const RUSSIAN: readonly (readonly [stem: RegExp, action: Action])[] = [
  [/^(?:собира|заседа|заседан|встреч|созыва|сесси|совещан)/, "met"],
  [/^(?:отмеча|празднова|праздну)/, "marked"],
  [/^публику/, "published"],
  [/^готов/, "prepared"],
  [/^присужда/, "awarded"],
  [/^направля/, "sent"],
  [/^предоставля/, "provided"],
  [/^рассматрива/, "reviewed"],
];

/** Persons who meet, in English and in Russian. */
const PERSONS =
  /^(?:ministers|leaders|presidents|heads|officials|experts|parliamentarians|deputies|speakers|representatives|delegates|ambassadors|negotiators|coordinators|министры|замминистры|заместители|главы|лидеры|президенты|премьер-министры|послы|представители|руководители|делегаты|парламентарии|депутаты|эксперты|председатели|спикеры)$/;

/** What is held and no thing, though it is received or given: inspections, audits. */
const HELD = /^(?:inspections?|audits?|visits?|missions?|meetings?|sessions?|reviews?|delegations?)$/;

/** What is given again and again, and is no honour. */
const GRANTS = /^(?:scholarships?|grants?|fellowships?|stipends?|loans?)$/;

/** What passes from one to another and is not held. */
const OFFICES = /^(?:chair|chairmanship|presidency|председательство)$/;

const TIES = /^(?:of|for|on|in|at|to|between|with|from|by|under|among|about)$/;
const headOf = (activity: string): string => headWords(activity, TIES).at(-1)?.toLowerCase() ?? "";

/** Whether a phrase names persons: ministers of trade, заместители министров. */
export function namesPersons(activity: string): boolean {
  const first = activity.toLowerCase().split(/\s+/)[0] ?? "";
  return PERSONS.test(first) || PERSONS.test(headOf(activity));
}

function infinitive(word: string): string | undefined {
  const bare = ownEntry(FORMS, word) ?? word;
  return [
    bare,
    bare.replace(/s$/, ""),
    bare.replace(/es$/, ""),
    bare.replace(/d$/, ""),
    bare.replace(/ed$/, ""),
  ].find((form) => ACTIONS.has(form));
}

function verbAction(words: string): Action | undefined {
  const said = words.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const russian = RUSSIAN.find(([stem]) => said.some((word) => stem.test(word)));
  if (russian) return russian[1];
  if (said.some((word) => /^[а-яё]/.test(word))) return "held";
  const verb = said.find((word) => !(AUXILIARY.test(word) && said.length > 1));
  if (said.join(" ").startsWith("comes out") || said.join(" ").startsWith("come out")) return "published";
  const form = verb === undefined ? undefined : infinitive(verb);
  return form === undefined ? undefined : ACTIONS.get(form);
}

/**
 * What is done with an activity; undefined for a verb that is none of ours. Without a verb an office rotates, persons
 * meet, and all else is held.
 */
export function actionOf(activity: string, verb: string | undefined): Action | undefined {
  const head = headOf(activity);
  const isOffice = OFFICES.test(head);
  if (verb === undefined) return isOffice ? "rotated" : namesPersons(activity) ? "met" : "held";
  const action = verbAction(verb);
  if (action === "provided" && HELD.test(head)) return "held";
  if (action === "awarded" && GRANTS.test(head)) return "provided";
  if (action === "held" && namesPersons(activity)) return "met";
  // a chairmanship is held by somebody, and not so often
  if (isOffice) return action === "rotated" ? action : undefined;
  return action;
}
