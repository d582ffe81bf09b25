/** How many of a list of blocks go into each column of a page. */

/** Fills columns one after the other, none higher than `limit`. */
function fill(heights: readonly number[], count: number, limit: number): number[] {
  const sizes: number[] = [];
  let index = 0;
  while (sizes.length < count && index < heights.length) {
    let room = limit;
    const start = index;
    for (let height = heights[index]; height !== undefined && height <= room; height = heights[index]) {
      room -= height;
      index++;
    }
    if (index === start) break;
    sizes.push(index - start);
  }
  return sizes;
}

/**
 * The number of blocks for each column. If all fit on the page, the columns are evened; else each is filled.
 * Nothing where not one block fits: go to the next page. `force` puts one block where even a whole page is too low for it.
 */
export function columnBreaks(
  heights: readonly number[],
  count: number,
  room: number,
  force: boolean,
): readonly number[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const full = fill(heights, count, room);
  const placed = full.reduce((sum, size) => sum + size, 0);
  if (placed === 0) return force && heights.length > 0 ? [1] : [];
  if (placed < heights.length) return full;
  // The lowest limit that takes all: a column ends at a block, so the limits worth trying are sums from a start.
  let low = total / count;
  let high = room;
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    const sizes = fill(heights, count, middle);
    if (sizes.reduce((sum, size) => sum + size, 0) === heights.length) high = middle;
    else low = middle;
  }
  return fill(heights, count, high);
}
