/** Three or more numbers in a row, of statements or of rows of one table, are written as a range. */

export interface ReferenceRun {
  readonly first: string;
  readonly last: string;
}

/** The table (`T2.`, or nothing for statements) and the number in it. */
function parted(number: string): readonly [table: string, at: number] {
  const at = number.lastIndexOf(".") + 1;
  return [number.slice(0, at), Number(number.slice(at))];
}

function isNext(before: string, after: string): boolean {
  const [table, at] = parted(before);
  const [nextTable, next] = parted(after);
  return table === nextTable && next === at + 1;
}

/** Keeps the order and drops repeats; runs of two stay apart. */
export function referenceRuns(numbers: readonly string[]): readonly ReferenceRun[] {
  const runs: string[][] = [];
  for (const number of new Set(numbers)) {
    const last = runs.at(-1);
    if (last && isNext(last.at(-1) ?? "", number)) last.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => {
    const [first = "", ...rest] = run;
    if (rest.length >= 2) return [{ first, last: rest.at(-1) ?? first }];
    return run.map((number) => ({ first: number, last: number }));
  });
}
