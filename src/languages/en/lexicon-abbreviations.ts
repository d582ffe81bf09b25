/** Abbreviations of English that end in a full stop, and words by which the end of a sentence is known. */
import { type SentenceWords, wordSet } from "../sentence-grammar/sentence-words.ts";

export const SENTENCE_WORDS: SentenceWords = {
  leading: wordSet(`
    mr mrs ms messrs dr prof st mt ft hon rev fr sr gen col maj capt lt cmdr adm sgt cpl pres gov sen rep amb
    h.e mme mlle v vs cf viz e.g i.e eg ie approx ca incl excl esp resp eds trans dist dept univ assn ave blvd rd
    gen.-maj ph.d doc insp supt brig atty
  `),
  numbering: wordSet(`
    no nos n° art arts para paras sec secs ch chap vol vols p pp fig figs tab ex app res reg dir ser pt pts cl nr
    jan feb mar apr jun jul aug sep sept oct nov dec
  `),
  inner: wordSet(`
    min co corp inc ltd llc plc bros int intl mln bn bln trln thous jr esq u.s u.k u.n e.u u.s.a u.s.s.r a.d b.c
    ph.d.s b.a m.a m.sc ed al
  `),
  units: wordSet(""),
  money: wordSet(""),
  dated: wordSet("a.m p.m am pm"),
  dating: wordSet(`
    at on in by from to since until till after before around about between
    monday tuesday wednesday thursday friday saturday sunday gmt utc est edt cet cest pst pdt eastern central pacific
  `),
  starters: wordSet(`
    the this that these those it its he his she her they their we our you your i there here in on at by for from to
    with since until during after before under as according along also and but or however moreover furthermore
    therefore thus then when while where if although both each all some many most such one two three four five
    a an no not only what who why how which another other today now yet so
    did does do is are was were have has had could would should shall please let it's
  `),
  months: wordSet("january february march april may june july august september october november december"),
};
