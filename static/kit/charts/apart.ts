/**
 * Places along a line, moved so little that no two are closer than `least`, each pair to both sides. In the order in which they are
 * given.
 */
export function apart(places: readonly number[], least: number): readonly number[] {
  const order = places.map((_, index) => index).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  const moved = [...places];
  for (let at = 1; at < order.length; at += 1) {
    const [above, below] = [order[at - 1] ?? 0, order[at] ?? 0];
    const lacking = least - ((moved[below] ?? 0) - (moved[above] ?? 0));
    if (lacking <= 0) continue;
    moved[above] = (moved[above] ?? 0) - lacking / 2;
    moved[below] = (moved[below] ?? 0) + lacking / 2;
  }
  return moved;
}
