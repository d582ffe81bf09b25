/** Parts of patterns that the rules of establishment share. */

/** A body by its name or in common words; the builder looks at its noun. */
export const BODY = "({body+}|{body:thing}|@a? {n:number}? {body:phrase})";

/** `diplomatic relations`, `consular relations at the level of embassies`. */
export const RELATIONS =
  "@a? (their)? (official)? [body: (diplomatic and consular|diplomatic|consular|official|treaty|bilateral|interstate|inter-state|trade|formal)? (relations|ties) (at (the level of)? (ambassadorial level|embassies|ambassadors|embassy level))?]";
export const DIPLOMATIC_RELATIONS =
  "[body: (diplomatic and consular|diplomatic|consular|official) relations]";

/** What a body has taken up when it has begun to work. */
export const WORK =
  "(its|the|their)? (work|activity|activities|operation|operations|functioning|functions|duties|business|doors|door)";
