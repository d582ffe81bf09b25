/** The decimal digits of a number, without rounding, exponents or the runtime's locale data. */

export interface Decimal {
  readonly negative: boolean;
  /** At least one digit, no leading zeros. */
  readonly whole: string;
  /** Empty, or digits that do not end in 0. */
  readonly fraction: string;
}

const PARTS = /^(?<whole>\d+)(?:\.(?<fraction>\d+))?(?:e(?<exponent>[+-]\d+))?$/;

/**
 * The digits that JavaScript prints for a number, written out.
 * @throws RangeError for NaN and the infinities: the model holds no such values.
 */
export function decimal(value: number): Decimal {
  const groups = PARTS.exec(String(Math.abs(value)))?.groups;
  if (groups === undefined) throw new RangeError(`not a finite number: ${value}`);
  const { whole = "0", fraction = "", exponent = "0" } = groups;
  return { ...shift({ negative: value < 0, whole, fraction }, Number(exponent)) };
}

/** Moves the decimal point to the right, or for negative places to the left. */
export function shift(number: Decimal, places: number): Decimal {
  const digits = number.whole + number.fraction;
  const point = number.whole.length + places;
  const padded = point <= 0 ? `${"0".repeat(1 - point)}${digits}` : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  return {
    negative: number.negative,
    whole: padded.slice(0, at).replace(/^0+(?=\d)/, ""),
    fraction: trimZeros(padded.slice(at)),
  };
}

function trimZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}

/** Digits in groups of three, counted from the right. */
export function groupDigits(digits: string, separator: string): string {
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(separator);
}
