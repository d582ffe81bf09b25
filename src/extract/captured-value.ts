/** From what a pattern took to the values that the fields of facts are made of. */
import type { Actor, DocumentRef, Name } from "../model/fact.ts";
import type { TextRange } from "../model/language.ts";
import type { CapturedValue } from "../model/rule.ts";
import type { Span } from "../model/span.ts";
import type { Termbase } from "../model/term.ts";
import type { Antecedent } from "./discourse.ts";
import type { DocumentMention, NameMention, NameRange, NumberMention, RoleMention } from "./mention.ts";
import type { Capture } from "./pattern/capture.ts";
import type { Sentence } from "./sentence.ts";

/** White space that is no single space between two words: seldom, for the texts of blocks are folded. */
const UNFOLDED = /^\s|\s$|\s{2}|[^\S ]/u;

const fold = (text: string): string => (UNFOLDED.test(text) ? text.replace(/\s+/gu, " ").trim() : text);

/** Turns captures of one sentence into values; `spanOf` gives the characters of a range of the sentence. */
export function valueReader(sentence: Sentence, termbase: Termbase, spanOf: (range: TextRange) => Span) {
  const textOf = (range: TextRange) => fold(sentence.text.slice(range.start, range.end));
  const nameOf = (range: NameRange): Name => {
    const term = range.term ?? termbase.lookUp(textOf(range))?.key;
    return { text: textOf(range), ...(term === undefined ? {} : { term }) };
  };

  const anaphorOf = (range: NameRange, to: Antecedent): Name => ({
    text: textOf(range),
    antecedent: to.text,
    ...(to.term === undefined ? {} : { antecedentTerm: to.term }),
  });

  const roleOf = (role: RoleMention) => ({
    name: nameOf(role.name),
    ...(role.of ? { of: nameOf(role.of) } : {}),
    ...(role.at ? { at: nameOf(role.at) } : {}),
  });

  function actorOf(name: NameRange, roles: readonly RoleMention[]): Actor {
    return { name: nameOf(name), ...(roles.length > 0 ? { roles: roles.map(roleOf) } : {}) };
  }

  function documentOf(mention: DocumentMention): DocumentRef {
    const edtf = mention.own?.date.edtf;
    return {
      type: mention.documentType,
      ...(mention.title
        ? { title: mention.antecedent ? anaphorOf(mention.title, mention.antecedent) : nameOf(mention.title) }
        : {}),
      ...(mention.number ? { number: textOf(mention.number) } : {}),
      ...(mention.issuer ? { issuer: nameOf(mention.issuer) } : {}),
      ...(edtf === undefined ? {} : { when: edtf }),
    };
  }

  const partsOf = (ranges: Readonly<Record<string, TextRange | undefined>>): Record<string, Span> =>
    Object.fromEntries(
      Object.entries(ranges).flatMap(([part, range]) => (range ? [[part, spanOf(range)]] : [])),
    );

  function standingFor(range: NameRange, to: Antecedent): CapturedValue {
    const name = anaphorOf(range, to);
    return { name, actor: { name }, span: spanOf(range), parts: {} };
  }

  const whole = (range: NameRange): CapturedValue => ({
    name: nameOf(range),
    actor: actorOf(range, []),
    span: spanOf(range),
    parts: {},
  });

  const nameValue = ({ name, antecedent, event }: NameMention): CapturedValue => ({
    ...(antecedent ? standingFor(name, antecedent) : whole(name)),
    ...(event?.ordinal === undefined ? {} : { ordinal: event.ordinal }),
  });

  /** The amount with the words of its unit, as printed: 2,9 million euros. */
  function printedOf({ start, end, number: { unitRange: unit } }: NumberMention): { printed?: string } {
    if (!unit) return {};
    return { printed: textOf({ start: Math.min(start, unit.start), end: Math.max(end, unit.end) }) };
  }

  /** A phrase that is one name is read as that name is, with its bracket and what it stands for. */
  function phraseOf({ start, end }: TextRange): CapturedValue {
    const mention = sentence.mentions.find((one) => one.start === start && one.end === end);
    if (mention?.type === "name") return nameValue(mention);
    return mention?.type === "document" && mention.title && mention.antecedent
      ? standingFor(mention.title, mention.antecedent)
      : whole({ start, end });
  }

  return (capture: Capture): CapturedValue => {
    const { mention } = capture;
    switch (mention?.type) {
      case undefined:
        return phraseOf(capture);
      case "name":
        return nameValue(mention);
      case "date":
        return { ...whole(mention), ...(mention.date.edtf === undefined ? {} : { date: mention.date.edtf }) };
      case "number":
        return { ...whole(mention), number: mention.number, ...printedOf(mention) };
      case "person":
        return {
          ...whole(mention.name),
          actor: actorOf(mention.name, mention.roles),
          parts: partsOf({
            role: mention.roles[0]?.name,
            of: mention.roles[0]?.of,
            at: mention.roles[0]?.at,
          }),
        };
      case "document":
        return {
          ...whole(mention.title ?? mention),
          document: documentOf(mention),
          treaty: mention.treaty,
          parts: partsOf({ number: mention.number, issuer: mention.issuer, date: mention.own }),
        };
    }
  };
}
