/** Orders the numbers of a briefing: statements, then the rows of each table. */

function rank(number: string): readonly [table: number, at: number] {
  const row = /^T(?<table>\d+)\.(?<at>\d+)$/u.exec(number)?.groups;
  return row ? [Number(row.table), Number(row.at)] : [0, Number(number)];
}

export function byNumber(a: string, b: string): number {
  const [tableA, atA] = rank(a);
  const [tableB, atB] = rank(b);
  return tableA - tableB || atA - atB;
}
