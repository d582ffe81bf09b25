/** A source that is older than the others, or than the day of the build where that is given. */
import { dayBound } from "../model/date.ts";
import type { Check } from "./check.ts";

const DAY = 86_400_000;
/** Two years: offices, members and applications have usually changed by then. */
const STALE_DAYS = 730;

export const staleSource: Check = ({ sources, referenceDay }) =>
  sources.flatMap((source) => {
    const day = source.date && dayBound(source.date, "last");
    if (!day || !referenceDay) return [];
    const age = Math.round((Date.parse(referenceDay) - Date.parse(day)) / DAY);
    if (age <= STALE_DAYS) return [];
    const years = Math.floor(age / 365.25);
    return [
      {
        rule: "stale-source",
        severity: "info",
        path: source.path,
        line: 1,
        column: 1,
        source: source.label,
        message: `the information is of ${source.date}, ${years} years before ${referenceDay}`,
        advice: "look for a newer edition of the page",
        values: { date: source.date ?? "", years },
      },
    ];
  });
