/** Millimetres as points. */
export const millimetres = (mm: number): number => (mm * 72) / 25.4;
