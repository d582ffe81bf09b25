/** From what a pattern took to the fields of the kind. */
import type { Build } from "../../model/rule.ts";
import { partsOf, present } from "../fields.ts";

/** Statement: the words of a speaker; sentences without one are kept by the engine itself. */
export const buildStatement: Build = (captured) =>
  captured.values("text").map((text) => ({
    fields: present({ text: text.name.text, speaker: captured.values("speaker")[0]?.actor }),
    parts: partsOf(captured, ["text", "speaker"]),
  }));
