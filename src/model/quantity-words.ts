/** The words around numbers that say what is measured, and how. Data of a language; all in lower case. */

export interface QuantityWords {
  /** Before the figure of another time, which is not the one that is told: 12 % more *than* in 2017. */
  readonly comparing: ReadonlySet<string>;
  /** Words for the time of the text itself, in a clause that no date before them dates: it *now* counts 57. */
  readonly now: ReadonlySet<string>;
  /** Before the figure of another time or side, behind which its own date stands: *against* 9.8 per cent in 2017. */
  readonly contrasting: ReadonlySet<string>;
  /** Those of them before a figure that has the measure of the one before: 11 %, *against* 9.8 % in 2017. */
  readonly against: ReadonlySet<string>;
  /** Before or behind a share: so much was added: *up* 6 %, 6 % *more*. */
  readonly growing: ReadonlySet<string>;
  /** Before or behind a share: so much was taken away: *down* 6 %, 6 % *less*. */
  readonly falling: ReadonlySet<string>;
  /** Nouns of what a web page counts of itself: 1,402 *views*. */
  readonly pageCounters: ReadonlySet<string>;
  /** Verbs, as infinitives, whose particle is no word of growth: *made* up 12 % of trade. */
  readonly particleVerbs: ReadonlySet<string>;
  /** Verbs, as infinitives, that say by how much something grew: rise, increase. */
  readonly growthVerbs: ReadonlySet<string>;
  /** Verbs of falling, as infinitives. */
  readonly fallVerbs: ReadonlySet<string>;
  /** Nouns of growth and of fall: *growth* of trade: 5 %. */
  readonly growthNouns: ReadonlySet<string>;
  readonly fallNouns: ReadonlySet<string>;
  /** Before the step of a growth: rose *by* 6 %. */
  readonly step: ReadonlySet<string>;
  /** Before the end of a growth: rose *to* 6 %. */
  readonly goal: ReadonlySet<string>;
  /** Before the beginning of a growth: rose *from* 6 %. */
  readonly origin: ReadonlySet<string>;
  /** Nouns that say how much of something, and not of what: total, sum. */
  readonly amountNouns: ReadonlySet<string>;
  /** Heads of a subject that a bare number in words is the value of: the *number* of members has grown to eight. */
  readonly numberHeads: ReadonlySet<string>;
  /** What is left of a phrase where only the number says something: approximately, nearly. */
  readonly fillers: ReadonlySet<string>;
  /** What a part is taken of, where it was named before: 41 of *whom*, 7 of *them*. */
  readonly partPronouns: ReadonlySet<string>;
  /** Before a part of what was named before: *including* 550 new ones. */
  readonly partOpeners: ReadonlySet<string>;
  /** Phrases before the whole that a part is taken of: 5 of our diplomats, *out of* 38. */
  readonly wholeOpeners: ReadonlySet<string>;
  /** Prepositions whose phrase belongs to the noun before it, where something is counted: enterprises *with* foreign capital. */
  readonly nounTails: ReadonlySet<string>;
  /** Before two that belong together: trade *between* A and B. */
  readonly between: ReadonlySet<string>;
  /** The endings of adjectives, where they alone tell the noun behind them: двадцать крупн*ых* предприятий. */
  readonly adjective?: RegExp;
  /** The shape of a noun in the plural: membe*rs*. */
  readonly plural?: RegExp;
  /** The shape of words that begin with a plural in capitals: *Members* of the Assembly. */
  readonly pluralName?: RegExp;
  /** Before a number that is one of many, and no quantity: two in *every* five. */
  readonly each: ReadonlySet<string>;
  /** Behind a number with a unit of time, or its noun, where the time is how often: three times *a* year. */
  readonly per: ReadonlySet<string>;
  /** Nouns of what is counted by the year, as a rhythm: sessions, visits. */
  readonly rhythmic: ReadonlySet<string>;
  /** Behind `three times`, where it compares: three times *higher*. */
  readonly multiplying: ReadonlySet<string>;
  /** Modal verbs under which a quantity still holds: *may* stay for 90 days. */
  readonly allowing: ReadonlySet<string>;
  /** Verbs of how long something lasts, whose infinitive is a term: to *run* for three years. */
  readonly lasting: ReadonlySet<string>;
  /** Before a stretch of time: *for* 90 days. */
  readonly stretch: ReadonlySet<string>;
  /** Nouns of a stretch of time, behind which its own words say of what: the academic *year* 2018/19. */
  readonly periodNouns: ReadonlySet<string>;
  /** Times that are told from where the writer stands, of which no quantity is: 12 *last year*. */
  readonly writersTime?: RegExp;
  /** The words before them that show it: *last*, *this*. */
  readonly writersTimeWords?: RegExp;
  /** Verbs, as infinitives, whose negation frees from something: *need* no visa for 30 days. */
  readonly exempting: ReadonlySet<string>;
  /** First words in brackets behind a number that is no more than a plan: 12 (*planned* for 2025). */
  readonly planned: ReadonlySet<string>;
  /** Behind a number that stands alone in brackets: seven in *all*. */
  readonly inAll: ReadonlySet<string>;
  /** Verbs, as infinitives, behind which an amount is what the subject comes to: reach, exceed. Behind any other the verb says what was measured. */
  readonly amounting: ReadonlySet<string>;
  /** Two of these are those that the text is about: two *countries* signed. */
  readonly sides: ReadonlySet<string>;
  /** People, of whom another word says what they are: Population – 5.5 million *people*. */
  readonly people: ReadonlySet<string>;
  /** Before the unit in brackets over a table: *in* million US$. */
  readonly unitLeads: ReadonlySet<string>;
  /** Words that alone name nothing that has an amount: pronouns, adverbs, adjectives. */
  readonly unnamed: ReadonlySet<string>;
  /** The shape of a verb or participle that stands alone: endow*ed*. */
  readonly verbShape: RegExp;
  /** Before a noun of which others were told before: 11 *more* states. */
  readonly further: ReadonlySet<string>;
  /** Nouns of an amount itself, which nothing else is of: the *length* is 5 km, the cost 2 million. */
  readonly dimensions: ReadonlySet<string>;
  /** Nouns, in the plural, of what has no price. */
  readonly unpriced: ReadonlySet<string>;
  /** Verbs that look like nouns behind a plural: 14 specialists *work* there. */
  readonly stating: ReadonlySet<string>;
  /** Verbs, as infinitives, with the noun of the amount that is their object: *contributed* 5 million. */
  readonly nominal: ReadonlyMap<string, string>;
  /** Verbs that are nouns as they stand: may *stay* in the country for 90 days. */
  readonly nominalStay: ReadonlySet<string>;
  /** Verbs, as infinitives, with the noun of what a body does when it does so several times: the Council *met* five times. */
  readonly gatherings: ReadonlyMap<string, string>;
  /** The name of a money: a *yen* loan. */
  readonly money: RegExp;
  /** The end of a number with a scale word and no unit: 1.1 *billion*. */
  readonly scaled: RegExp;
}
