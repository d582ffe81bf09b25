/** Helpers for names and what agrees with them. */
import { z } from "zod";
import { MEMBERSHIP_STATUSES } from "../../model/kinds.ts";
import { headNounOf } from "../lexicon/index.ts";
import { GRAMMARS } from "../wording/grammar.ts";
import {
  readArgument,
  readCase,
  readGrammar,
  readNouns,
  readText,
  readUse,
  type SessionHelper,
} from "./helper.ts";
import { markdownOf, textOf } from "./markdown-of.ts";

/** `{{name body case="g" after="в"}}`: one noun, or a list of them, in a case, behind a preposition. */
export const name: SessionHelper = ({ namer, context }, call) => {
  const after = readArgument(call, z.string().optional(), call.hash.after, "`after`");
  const grammaticalCase = readCase(call);
  const use = readUse(call);
  const words = readNouns(call).map((noun, at) =>
    namer.name(noun, use, grammaticalCase, at === 0 ? after : undefined),
  );
  return markdownOf(context.writer.formatList(words));
};

/** `{{agree party "стал"}}`: the verb in agreement with a noun as it is printed, or with several. */
export const agree: SessionHelper = (session, call) =>
  textOf(GRAMMARS[session.context.writer.code].agree(readText(call, 1), readGrammar(session, call)));

/** `{{noun type case="g" capital=true}}`: the head noun of a type of document or event. */
export const noun: SessionHelper = ({ context: { writer } }, call) => {
  const word = headNounOf(writer.code, readText(call, 0)).forms[readCase(call)];
  return textOf(call.hash.capital === true ? writer.capitalise(word) : word);
};

/** `{{predicate parties "член" case="i"}}`: what they are said to be; by how many they are, not by the number of their names. */
export const predicate: SessionHelper = ({ context }, call) => {
  const plural = readNouns(call).length > 1;
  return textOf(GRAMMARS[context.writer.code].predicate(readText(call, 1), plural, readCase(call)));
};

/** `{{ownStatus body status}}`: the body's own word for a standing; nothing where it has none. */
export const ownStatus: SessionHelper = ({ context }, call) => {
  const [body] = readNouns(call);
  const status = readArgument(call, z.enum(MEMBERSHIP_STATUSES), call.arguments[1], "the status");
  const word = body?.term?.[context.writer.code]?.statuses?.[status];
  return word === undefined ? "" : textOf(word);
};

/** `{{#if (known place "p")}}`: whether the noun has a name in the language that can take the case. */
export const known: SessionHelper = ({ namer }, call) => {
  const grammaticalCase =
    call.arguments[1] === undefined ? { ...call } : { ...call, hash: { case: call.arguments[1] } };
  return readNouns(call).every((noun) => namer.isKnown(noun, readCase(grammaticalCase)));
};
