/** The catalogue of findings: what each rule id means. `docs/findings.md` is written from it. */

export interface RuleInfo {
  /** What the finding means, in one sentence. */
  readonly meaning: string;
  /** Whether the build fails on it. */
  readonly fails: boolean;
}

const note = (meaning: string): RuleInfo => ({ meaning, fails: false });
const failure = (meaning: string): RuleInfo => ({ meaning, fails: true });

export const rules: Readonly<Record<string, RuleInfo>> = {
  "bidi-control": note("A control character that reverses the order of letters stands in the source."),
  "changed-sentence": note(
    "A sentence kept verbatim has no translation, but one much like it has: perhaps the source has changed.",
  ),
  "count-mismatch": note("A number differs from what the source then lists."),
  "date-conflict": note("The same thing is given two dates that cannot both be right."),
  "date-of-the-act-only": note("The source dates the act that something rests on, not the thing itself."),
  "date-order": note("A date is before or after another that it cannot be before or after."),
  "document-differs": failure("A rendered file does not say what the build would write."),
  "document-unreadable": failure("A rendered file is missing or cannot be read."),
  duplicate: note("The same fact is stated twice."),
  "dossier-id": failure(
    "The name of a dossier cannot be the name of a folder in out/, or two dossiers share it.",
  ),
  "empty-source": failure("A source holds no text."),
  "front-matter": failure("The front matter of a source cannot be read, or has a value that is not valid."),
  "front-matter-key": note("The front matter of a source has a key that nothing reads."),
  "glued-words": note("Two words run together; they are read apart where the parts are certain."),
  "impossible-date": note("A date names a day that no calendar has."),
  "invisible-character": note(
    "A character that shows nothing stands in the source; it is left out where names are matched.",
  ),
  "missing-form": note("The termbase lacks a form that the briefing needs."),
  "missing-glyph": note("The font has no picture for a character."),
  "mixed-script": note("A word mixes letters of two scripts that look alike; it is read as meant."),
  "no-sources": failure("There is no source to read."),
  "not-utf8": failure("A source is not encoded in UTF-8."),
  "nul-byte": failure("A source holds a NUL byte; it is no text."),
  "output-unwritable": failure("An output cannot be written."),
  parity: failure("The briefings of a dossier do not say the same in both languages."),
  "rule-invalid": failure("A rule of sources/rules/ is not valid, or does not do what its examples say."),
  "split-word": note("A word is split by a space; it is read as one where that is certain."),
  "stale-source": note("A source is much older than the day its age is counted to."),
  "template-invalid": failure("A template cannot be read, or names what does not exist."),
  "term-ambiguous": note("One name leads to two entries of the termbase."),
  "term-incomplete": note("An entry of the termbase is begun and not complete."),
  "term-invalid": failure("An entry of the termbase is not complete or not valid."),
  "theme-invalid": failure("The theme is not complete or not valid."),
  "too-deep": failure("A source nests its markup deeper than can be read safely."),
  "too-long": note("A stretch without the end of a sentence is too long; nothing is read from it."),
  "translation-invalid": failure("A file of translations is not valid."),
  "undated-accession": note("An act on a treaty has no date in the source."),
  "unknown-term": note("The termbase does not know a name."),
  "unreviewed-term": note("Nobody has reviewed the termbase entry of a name."),
  "unreviewed-translation": note("Nobody has reviewed a stored translation; the briefing marks it."),
  "untranslated-heading": note("A heading of a source has no form in the language of the briefing."),
  "untranslated-statement": note(
    "A sentence kept verbatim has no translation; the briefing quotes the original.",
  ),
  "unworded-fact": note("A fact could not be worded and is shown as its quoted sentence."),
};
