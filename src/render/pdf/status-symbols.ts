/** Symbols of a standing, drawn before its word. They repeat the word and are decoration. */
import type { MembershipStatus } from "../../model/kinds.ts";

/** A path in a box of 8 x 8, y downwards, stroked 1 wide; `filled` paths are painted instead. */
interface SymbolPart {
  readonly d: string;
  readonly filled: boolean;
}

const circle = (r: number): string =>
  `M ${4 - r} 4 A ${r} ${r} 0 1 0 ${4 + r} 4 A ${r} ${r} 0 1 0 ${4 - r} 4 Z`;
const open = (d: string): SymbolPart => ({ d, filled: false });
const filled = (d: string): SymbolPart => ({ d, filled: true });

export const STATUS_SYMBOLS = {
  member: [filled("M 0.5 0.5 H 7.5 V 7.5 H 0.5 Z")],
  participant: [filled(circle(3.8))],
  associate: [open(circle(3.3)), filled("M 4 0.7 A 3.3 3.3 0 0 0 4 7.3 Z")],
  partner: [open("M 4 0.5 L 7.5 4 L 4 7.5 L 0.5 4 Z")],
  observer: [open(circle(3.3)), filled(circle(1.5))],
  applicant: [open("M 1.2 0.8 L 7.2 4 L 1.2 7.2 Z")],
  none: [open(circle(3.3))],
  withdrawn: [open(circle(3.3)), open("M 1.7 6.3 L 6.3 1.7")],
} as const satisfies Record<MembershipStatus, readonly SymbolPart[]>;

/** Sizes in points. */
export const SYMBOL = {
  box: 8,
  printed: 7.5,
  gap: 4,
  /** How far the foot of the symbol stands below the line that the letters stand on. */
  drop: 0.6,
} as const;

/** The width that a symbol and the space after it take of a line. */
export const SYMBOL_ADVANCE = SYMBOL.printed + SYMBOL.gap;
