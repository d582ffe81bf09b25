/** From what a pattern took to the fields of the kind. */
import type { Build } from "../../model/rule.ts";
import { each, has } from "../fields.ts";

/** Figure: one fact a number. */
export const buildFigure: Build = (captured) =>
  each(captured, "value", ["measure", "of"], (value) => {
    const measure = captured.values("measure")[0]?.name;
    return (
      value.number &&
      measure && {
        ...captured.constants,
        measure,
        of: captured.values("of")[0]?.name,
        value: value.number.value,
        to: value.number.to,
        unit: value.number.unit,
        printed: value.printed,
        qualifier: value.number.hedge,
        loose: has(captured, "loose") || undefined,
      }
    );
  });
