/** The nouns of what can be opened, founded, renamed or closed. */
import { headWords } from "../head-words.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** English nouns of bodies, offices, relations and buildings, lower case. */
const NOUNS = list(`
  academy administration agency airport alliance archive army arrangement assembly association authority bank base board branch
  branches bureau cabinet camp center centers centre centres chair chamber church clinic club coalition college commission
  commissions commissariat committee committees community company confederation congress consortium consulate consulates corridor
  council councils court delegation department departments directorate embassies embassy facility factory faculty federation
  fund funds gallery group groups hospital hotline house hub institute institution institutions
  interconnector kindergarten laboratory laboratories league legation library line link mechanism memorial ministry mission
  missions monument movement museum network observatory office offices organisation organisations organization organizations
  parliament park partnership pipeline plant platform post presidium prize railway
  representation representations reserve route school schools secretariat section service site society statue station
  subcommittee system terminal theatre tribunal troika union unit university universities warehouse zone
  zones bridge crossing checkpoint campus campuses sub-office sub-offices site sites ground range cemetery stadium centre-museum terminal
  interconnection tunnel highway expressway refinery mine quarry dam port seaport polygon
`);

/** Those that are founded as well, but opened only as one opens an event. */
const FOUNDED = list("conference congress dialogue forum initiative process scheme service");

/** Those that stand for a state abroad. */
const MISSIONS = list(`
  consulate consulates delegation embassies embassy legation mission missions office offices representation representations
  representative
`);

/** Nouns of officials and of events: they open and close, and are no bodies. */
const OTHERS = list(`
  president minister ministers ambassador speaker chairman chairperson director head king queen prince princess governor mayor
  commissioner representative secretary secretary-general session sessions meeting meetings summit conference seminar exhibition
  agreement treaty convention protocol memorandum resolution decision report visit negotiations talks course courses border
`);

const TIES = /^(?:of|for|on|in|at|to|between|with|from|by|against|under|and|over|near|across|along|through)$/;
const ENDINGS = list("general international");

/** The head of a name: its last word before the first preposition, `General` of a consulate apart; as printed. */
function headOf(text: string): string {
  const own = headWords(text, TIES);
  const last = own.at(-1) ?? "";
  // a name behind its noun: gas interconnector Oslo–Bergen
  const noun = own.findIndex((word) => NOUNS.has(word));
  if (noun >= 0 && noun < own.length - 1 && own.slice(noun + 1).every((word) => /^[\p{Lu}\d]/u.test(word)))
    return own[noun] ?? last;
  return own.length > 1 && ENDINGS.has(last.toLowerCase()) ? (own.at(-2) ?? last) : last;
}

/**
 * Whether a name can be that of a body: `listed` by its noun only, `founded` by that of a forum or process too,
 * `missions` by that of an embassy or office, `named` also by a capital letter.
 */
export function isBody(text: string, heads: string): boolean {
  const head = headOf(text);
  const lower = head.toLowerCase();
  if (heads === "missions") return MISSIONS.has(lower);
  if (NOUNS.has(lower) || (heads === "founded" && FOUNDED.has(lower))) return true;
  // a Latin noun of ours is wanted only of Latin names
  if (/\p{Script=Cyrillic}/u.test(text)) return true;
  return heads === "named" && !OTHERS.has(lower) && /^[\p{Lu}\d«“"]/u.test(head);
}
