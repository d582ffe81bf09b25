/** The words around a number and the list that it counts. Data of a language; none of them cares for capitals. */

export interface CountWords {
  /** What opens a list that does not name all: *including*, *among them*. */
  readonly partial: RegExp;
  /** What ends a list that does not name all: *and others*. */
  readonly openEnd: RegExp;
  /** At the end of what stands before a number that counts all: *total* 7. */
  readonly allBefore: RegExp;
  /** At the beginning of what stands behind a number that counts all: seven *in all*. */
  readonly allBehind: RegExp;
  /** At the end of what stands before a number of things that were named before: *the* two sides. */
  readonly back: RegExp;
  /** At the end of a sentence that counts what it lists: The six permanent participants *are:* */
  readonly are: RegExp;
  /** The list is of what these words stand before: the *following* treaties. */
  readonly following: RegExp;
  /** The same right before a number of things, at the end of what stands before it: the *following* six. */
  readonly followingBefore?: RegExp;
  /** The same right behind a number of things, at the beginning of what stands behind it: шесть *следующих* договоров. */
  readonly followingBehind?: RegExp;
  /** A sentence that begins so says first when, where or by what its list came to be: *In* 1994 … */
  readonly aside: RegExp;
  /** `five times a year`: a rhythm, no count. */
  readonly rhythm: RegExp;
  /** What may stand between the dates of a list, beside signs: 1997 *and* 2001. Global. */
  readonly dateLinks: RegExp;
  /** Parts the last member of a list from the others: *and*, *as well as*. */
  readonly lastLink: RegExp;
  /** The shortest of them, which names may hold as well: *and*. */
  readonly nameLink: RegExp;
  /** At the beginning of a name, and no part of it: *and the*. */
  readonly nameLead: RegExp;
}
