/** Parts of patterns that the rules of acts share. */

export const WHO = "({actor+}|{actor:thing}|[actor: {m:number} {a:phrase}]|@a? {actor:phrase})";
export const WHAT = "({y:thing}|@a? {m:number}? {y:phrase})";
export const HAVE = "(has|have|had)?";
export const WAS = "(was|were|has been|have been|is|are)";
export const NOW = "@also?";
