/** Verbs as reading needs them: which form of which verb a word can be, and the small words around it. Data of a language. */

/**
 * What a form does in a clause. `future` is only planned («подпишет»); `past` is active (`signed X`, «подписал»); `participle` follows an auxiliary or stands
 * behind its noun (`X signed in Rome`, «подписанный в Риме»); `passive` is passive by itself («подписан»).
 */
export const VERB_FORMS = ["base", "present", "future", "past", "participle", "passive", "gerund"] as const;

export interface VerbForm {
  /** The infinitive, lower case. */
  readonly lemma: string;
  readonly form: (typeof VERB_FORMS)[number];
}

/** The words that parse clauses: closed classes, and the verbs of the genre in all their forms. Lower case. */
export interface ClauseWords {
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>;
  /** Words that are a noun as often as a verb: visits, report. */
  readonly homographs: ReadonlySet<string>;
  /** What most plurals end in; behind one such a word is a verb, if a phrase follows: s. */
  readonly pluralEnding?: RegExp;
  /** Words of another ending behind which it is one too: they, who, people. */
  readonly subjectWords: ReadonlySet<string>;
  /** The auxiliaries by the verb they are forms of, and with which they are verbs of their own. */
  readonly auxiliaries: Readonly<Record<"be" | "have" | "do", ReadonlySet<string>>>;
  /** Forms of auxiliaries that are nouns behind a preposition: into being. */
  readonly nominal: ReadonlySet<string>;
  /** Forms of auxiliaries before a participle of what is going on: being built. */
  readonly ongoing: ReadonlySet<string>;
  /** Forms of auxiliaries that are past: was, had, был. */
  readonly past: ReadonlySet<string>;
  /** Words that hold an auxiliary and its negation, by the auxiliary: didn't, cannot. */
  readonly contractions: ReadonlyMap<string, string>;
  /** Forms of auxiliaries that, where no modal comes before them, say what is only wanted: that it be signed. */
  readonly subjunctive: ReadonlySet<string>;
  /** What is not done yet, or perhaps: will, may, должен. */
  readonly modals: ReadonlySet<string>;
  /** Words, and pairs of words: not, never, no longer. */
  readonly negations: ReadonlySet<string>;
  /** Conjunctions that leave open which of two is meant: or. */
  readonly disjunctions: ReadonlySet<string>;
  /** Before an infinitive: to. */
  readonly infinitiveMarks: ReadonlySet<string>;
  /** Words whose infinitive was done: the first to join, began to work. Any other infinitive is only planned. */
  readonly realising: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** What most adverbs end in: ly. */
  readonly adverbEnding?: RegExp;
  readonly prepositions: ReadonlySet<string>;
  /** Those of them that tie a noun to the one before, so that both are one phrase: of. */
  readonly ties: ReadonlySet<string>;
  /** Those before a gerund that is done: after signing, by joining. Behind any other it is only meant. */
  readonly doing: ReadonlySet<string>;
  /** Those before a date that say how long something is to last, not when it was done: for, until. */
  readonly termPrepositions: ReadonlySet<string>;
  /** Those that open a clause as well: after, before, since. */
  readonly clausePrepositions: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** The openers behind which nothing is done: if, whether. */
  readonly unreal: ReadonlySet<string>;
  /** The openers whose clause is what somebody says, thinks or wants: that. */
  readonly complementisers: ReadonlySet<string>;
  /** Verbs and nouns before one of those whose clause, with a verb that is not past, is only wanted: recommend, proposal. */
  readonly wishing: ReadonlySet<string>;
  /** Verbs before one of those whose clause is said not to be so: deny. */
  readonly denying: ReadonlySet<string>;
  /** Nouns that belong to the verb before them: take part, take place. */
  readonly verbNouns: ReadonlySet<string>;
  /** Words that say that something recurs: every, annually. */
  readonly rhythm: ReadonlySet<string>;
  /** Pronouns that are a phrase by themselves: it, they. */
  readonly pronouns: ReadonlySet<string>;
  /** Determiners that deny what they stand before: no agreement was signed. */
  readonly noneOf: ReadonlySet<string>;
  /** Nouns behind which an act is only remembered: the anniversary of the establishment of relations. */
  readonly remembering: ReadonlySet<string>;
  /** The openers that stand for the phrase before them: which, that. */
  readonly relatives: ReadonlySet<string>;
  /** The openers whose clause happens at the time of the one it hangs on: where, when. */
  readonly sameTime: ReadonlySet<string>;
  /** Verbs whose nouns are not done yet: plan, expect, support. */
  readonly prospective: ReadonlySet<string>;
  /** Prepositions that put something into the time of an event named before: during the visit. */
  readonly during: ReadonlySet<string>;
  /** Words that stand for the time just named: then. */
  readonly thenWords: ReadonlySet<string>;
  /** Before the one who does it, in the passive: by. Absent where a case says so. */
  readonly agent?: string;
  /** The subject may stand behind its verb. */
  readonly freeOrder: boolean;
}
