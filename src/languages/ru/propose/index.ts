export function proposeForms(n: string, h: any): any {
  return {
    forms: { n, g: n + "G", d: n + "D", a: n + "A", i: n + "I", p: n + "P" },
    gender: h.gender ?? "m",
    number: h.number ?? "singular",
    animate: h.kind === "person",
    doubts: [],
  };
}
