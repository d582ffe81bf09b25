/** The units of WordprocessingML: twips (1/20 pt), half points for type, eighths of a point for lines. */

const POINTS_PER_MM = 72 / 25.4;

export const twipsOfPoints = (points: number): number => Math.round(points * 20);
export const twipsOfMm = (mm: number): number => twipsOfPoints(mm * POINTS_PER_MM);
export const halfPoints = (points: number): number => Math.round(points * 2);
export const eighthPoints = (points: number): number => Math.round(points * 8);

/** A colour of the theme (`#1B1D21`) as Word writes it (`1B1D21`). */
export const hexColour = (colour: string): string => colour.slice(1);
