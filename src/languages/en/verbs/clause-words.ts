/** The English words that parse clauses. */
import type { ClauseWords } from "../../../model/verb.ts";
import { englishVerbs } from "./forms.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const englishClauses: ClauseWords = {
  verbs: englishVerbs(),
  homographs: words(`
    rescue rescues travel travels levy levies need needs
    reform reforms
    hand hands command commands exit exits associate associates
    visit visits report reports work works plan plans support supports review reviews trade trades study studies head
    heads host hosts share shares export exports import imports result results increase decrease change changes project
    projects programme programmes call calls note notes record records fund funds finance loan loans grant grants
    contract contracts award awards post posts place places form forms state states second process progress control
    experience interest test benefit benefits exchange exchanges transfer transfers transport train trains tour tours
    return returns request requests release releases position limit limits aim aims target targets task tasks use uses
    vote votes value values total number numbers date dates address practice exercise exercises approach base end ends
    start lead leads rise talk talks chair chairs member witness force record purchase purchases respect balance
    meeting meetings training building opening signing sitting beginning founding offering hearing hearings proceeding
    name names mark marks function functions order orders sanction sanctions issue issues list lists land
    supply supplies commission commissions estimate estimates draft drafts initial delegate delegates label charge
    decline debate comment comments link links present last count step steps stage stages conduct object welcome point
    points contact contacts question lease turn turns guide guides found border borders separate effect effects
    holding understanding housing funding planning lending engineering banking mining monitoring accounting financing
    marketing processing manufacturing learning wish wishes promise demand demands advance flow flows focus face
    reform reforms station honour check pledge pledges view volunteer volunteers rank ranks seal track tracks
  `),
  pluralEnding: /s$/,
  subjectWords: words("it they we who which people"),
  auxiliaries: {
    be: words("is are was were be been being am"),
    have: words("has have had having"),
    do: words("do does did done"),
  },
  ongoing: words("being"),
  nominal: words("being"),
  subjunctive: words("be"),
  past: words("was were had did"),
  modals: words("will would shall should may might can could must"),
  contractions: new Map([
    ...[
      "is",
      "are",
      "was",
      "were",
      "has",
      "have",
      "had",
      "do",
      "does",
      "did",
      "would",
      "should",
      "could",
      "might",
      "must",
    ].map((word): [string, string] => [`${word}n't`, word]),
    ["won't", "will"],
    ["can't", "can"],
    ["cannot", "can"],
    ["shan't", "shall"],
  ]),
  negations: new Set(["not", "never", "neither", "nor", "no longer", "hardly"]),
  disjunctions: words("or"),
  infinitiveMarks: words("to"),
  realising: words(`
    first second third fourth fifth last latest only earliest one begin start continue manage help come go proceed happen prove
    serve
  `),
  adverbs: words(`
    also already still now then today currently presently soon again once twice ever just only even first later thus
    therefore there however moreover furthermore further subsequently previously originally jointly together often always
    usually almost nearly further abroad here away yet so far too well instead meanwhile nevertheless 
  `),
  adverbEnding: /.{3}ly$/,
  prepositions: words(`
    of in on at by for from to with within without between among under over into through during about against towards
    toward after before since until till as than per via across along around behind beyond despite except inside near
    outside throughout upon concerning regarding including following pending amid alongside because worth like versus
    according owing due thanks plus
  `),
  ties: words("of"),
  doing: words("after by since before upon through besides while when following"),
  termPrepositions: words("for until till"),
  verbNouns: words("part place effect"),
  rhythm: words("every each annually yearly monthly weekly"),
  pronouns: words("he she they it we i"),
  noneOf: words("no none neither"),
  remembering: words("anniversary anniversaries jubilee commemoration"),
  clausePrepositions: words("after before since until till as than like"),
  openers: words(
    "which who whose whom that where when while whereas although though if because once unless whether what",
  ),
  unreal: words("if unless whether"),
  complementisers: words("that"),
  wishing: words(`
    recommend recommendation recommendations propose proposal proposals suggest suggestion suggestions request requests
    demand demands ask urge insist require requirement wish prefer advise
    advocate condition desire provide stipulate envisage foresee
  `),
  denying: words("deny denies denied doubt doubts doubted dispute disputes disputed"),
  relatives: words("which that whom who"),
  sameTime: words("where when while"),
  prospective: words(`
    plan expect foresee anticipate schedule propose envisage support request discuss negotiate seek await prepare consider intend welcome
    favour advocate postpone cancel reject oppose apply call urge hope look push strive lobby encourage recommend
  `),
  during: words("during at following"),
  thenWords: words("then thereby simultaneously"),
  agent: "by",
  freeOrder: false,
};
