/** Abbreviations of English that end in a full stop, and words by which the end of a sentence is known. */
import type { SentenceWords } from "../sentence-grammar/split-sentences.ts";

const set = (words: string) => new Set(words.split(/\s+/).filter((word) => word !== ""));

export const SENTENCE_WORDS: SentenceWords = {
  leading: set(`
    mr mrs ms messrs dr prof st mt ft hon rev fr sr gen col maj capt lt cmdr adm sgt cpl pres gov sen rep amb
    h.e mme mlle v vs cf viz e.g i.e eg ie approx ca incl excl esp resp eds trans dist dept univ assn ave blvd rd
    gen.-maj ph.d doc
  `),
  numbering: set(`
    no nos art arts para paras sec secs ch chap vol vols p pp fig figs tab ex app res reg dir ser pt pts cl nr
    jan feb mar apr jun jul aug sep sept oct nov dec
  `),
  inner: set(`
    min co corp inc ltd llc plc bros int intl mln bn bln trln thous jr esq u.s u.k u.n e.u u.s.a u.s.s.r a.m p.m a.d b.c
    ph.d.s b.a m.a m.sc ed
  `),
  yearly: set(""),
  starters: set(`
    the this that these those it its he his she her they their we our you your i there here in on at by for from to
    with since until during after before under as according along also and but or however moreover furthermore
    therefore thus then when while where if although both each all some many most such one two three four five
    a an no not only what who why how which another other today now yet so
  `),
  months: set("january february march april may june july august september october november december"),
};
