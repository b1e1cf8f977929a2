/**
 * Places labels of these heights below one another, their tops as near as can be to where they are wanted (least
 * squares), in their order, without overlap, between `top` and `bottom`; they need to fit there. Returns their tops.
 * By pooling neighbours that would overlap (pool adjacent violators; Barlow et al., Statistical Inference under Order
 * Restrictions, 1972).
 */
export function placeLabels(
  wanted: readonly number[],
  heights: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): number[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  // Less the heights above it, a top may not lie above the one before.
  const pools: { sum: number; count: number }[] = [];
  let above = 0;
  for (const [index, height] of heights.entries()) {
    let pool = { sum: (wanted[index] ?? top) - above, count: 1 };
    above += height;
    for (let last = pools.at(-1); last && mean(last) >= mean(pool); last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const levels = pools.flatMap((pool) => Array<number>(pool.count).fill(mean(pool)));
  const lowest = Math.max(top, bottom - total);
  let offset = 0;
  return levels.map((level, index) => {
    const place = Math.min(Math.max(level, top), lowest) + offset;
    offset += heights[index] ?? 0;
    return place;
  });
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
