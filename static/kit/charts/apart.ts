/**
 * Places along a line, moved as little as possible so that no two are closer than `least` and none lies beyond `last`. In the order in
 * which they are given.
 */
export function apart(places: readonly number[], least: number, last = Infinity): readonly number[] {
  const order = places.map((_, index) => index).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  // What is too close moves as one block, to both sides of its middle.
  const blocks: { sum: number; count: number }[] = [];
  order.forEach((index, rank) => {
    let block = { sum: (places[index] ?? 0) - rank * least, count: 1 };
    for (let above = blocks.at(-1); above !== undefined && meanOf(above) > meanOf(block); above = blocks.at(-1)) {
      blocks.pop();
      block = { sum: above.sum + block.sum, count: above.count + block.count };
    }
    blocks.push(block);
  });
  const spread = blocks.flatMap((block) => Array.from({ length: block.count }, () => meanOf(block)));
  const moved = [...places];
  let end = last;
  for (let rank = order.length - 1; rank >= 0; rank -= 1) {
    const place = Math.min((spread[rank] ?? 0) + rank * least, end);
    moved[order[rank] ?? 0] = place;
    end = place - least;
  }
  return moved;
}

const meanOf = ({ sum, count }: { readonly sum: number; readonly count: number }): number => sum / count;
