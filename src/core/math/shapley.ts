/** With more players, trying every coalition takes too long. */
export const MAX_PLAYERS = 7;

/**
 * The Shapley value of every player: what it adds to a coalition, averaged over all orders in which the players can
 * join (Shapley 1953). `worthOf` returns the worth of a coalition; bit `p` of its number is set when player `p` is in
 * it. It is asked once for each of the 2ⁿ coalitions. The values add up to the worth of all players minus the worth of
 * none.
 */
export function shapleyValues(players: number, worthOf: (coalition: number) => number): readonly number[] {
  if (players > MAX_PLAYERS) throw new RangeError(`${players} players: at most ${MAX_PLAYERS} can be told apart`);
  const worths = Array.from({ length: 2 ** players }, (_, coalition) => worthOf(coalition));
  const shares = sharesBySize(players);
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player;
    let value = 0;
    worths.forEach((worth, coalition) => {
      if ((coalition & bit) !== 0) return;
      value += (shares[sizeOf(coalition)] ?? 0) * ((worths[coalition | bit] ?? 0) - worth);
    });
    return value;
  });
}

/**
 * By the size of a coalition without the player: the share of all orders in which exactly its members join before the
 * player.
 */
function sharesBySize(players: number): readonly number[] {
  return Array.from(
    { length: players },
    (_, size) => (factorial(size) * factorial(players - 1 - size)) / factorial(players),
  );
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size += 1;
  return size;
}

function factorial(number: number): number {
  return number <= 1 ? 1 : number * factorial(number - 1);
}
