/** The number before a statement or a note, a link from one to the other. */
import type { Run } from "../block.ts";
import { type Build, styleOf } from "../build.ts";
import { millimetres } from "../millimetres.ts";
import { phraseStyle } from "../phrase-style.ts";
import type { PhrasePlan } from "../structure-plan.ts";

const NO_BREAK_SPACE = "\u00A0";

/** A number that hangs beside the text is bare; one that begins the line has a full stop and stays with the first word. */
export function numberRun(
  build: Build,
  name: "statement" | "sourceNote",
  number: string,
  target: string | null | undefined,
): Run {
  const hang = -millimetres(styleOf(build, name).firstLineMm);
  const style = phraseStyle(build, "statementNumber");
  const { fontSize, leading } = phraseStyle(build, "sourceNote");
  if (target) build.localLinks.add(target);
  const link: PhrasePlan[] = target
    ? [{ type: "Link", target: { type: "local", id: target }, contents: number }]
    : [];
  return {
    ...style,
    ...(name === "sourceNote" ? { font: "sans", fontSize, leading } : {}),
    within: link,
    ...(hang > 0 ? { text: `${number} `, fixedWidth: hang } : { text: `${number}.${NO_BREAK_SPACE}` }),
  };
}
