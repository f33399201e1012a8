import type { JointItem, JointPlan } from './joint-plan';
/** The end of a queue: larger than every place. */
export const NOBODY = 0x7fffffff;

/**
 * A plan as flat arrays. Neighbouring items without links and outside every scope are merged into one piece. Items
 * after the last wanted piece of a team are left out. Nested lists are concatenated: the list of `i` is at `from[i]` to
 * `from[i + 1]`.
 */
export interface JointLayout {
  /** By piece of work: its amount. */
  readonly weights: Float64Array;
  readonly teamOf: Int32Array;
  /** By team: its first piece; by piece: the next piece of the same team. */
  readonly firstOfTeam: Int32Array;
  readonly nextOfTeam: Int32Array;
  readonly blockerCounts: Int32Array;
  readonly waitingFor: Int32Array;
  readonly waitingFrom: Int32Array;
  readonly scopesOf: Int32Array;
  readonly scopesFrom: Int32Array;
  /** By scope: how many pieces are in it. */
  readonly pieceCounts: Int32Array;
  /** How many scopes can end: none of their pieces depends on pieces that wait for each other. */
  readonly endable: number;
}

interface Piece {
  readonly team: number;
  weight: number;
  readonly blockers: ReadonlySet<number>;
  readonly scopes: readonly number[];
}

export function jointLayout({ teams, items, scopes }: JointPlan): JointLayout {
  const { pieces, placeOf } = piecesOf(items);
  const firstOfTeam = new Int32Array(teams.length).fill(NOBODY);
  const nextOfTeam = new Int32Array(pieces.length).fill(NOBODY);
  const waiting: number[][] = pieces.map(() => []);
  const pieceCounts = new Int32Array(scopes);
  pieces.forEach(({ blockers, scopes: own }, place) => {
    for (const blocker of blockers) waiting[placeOf[blocker] ?? NOBODY]?.push(place);
    for (const scope of own) pieceCounts[scope] = (pieceCounts[scope] ?? 0) + 1;
  });
  const wanted = wantedPieces(pieces, placeOf);
  for (let place = pieces.length - 1; place >= 0; place -= 1) {
    const piece = pieces[place];
    // Items after the last wanted piece delay nothing.
    if (piece === undefined || (firstOfTeam[piece.team] === NOBODY && !wanted.has(place))) continue;
    nextOfTeam[place] = firstOfTeam[piece.team] ?? NOBODY;
    firstOfTeam[piece.team] = place;
  }
  const isDrawn = new Set<number>();
  firstOfTeam.forEach((first) => {
    for (let place = first; place !== NOBODY; place = nextOfTeam[place] ?? NOBODY) isDrawn.add(place);
  });
  const [waitingFor, waitingFrom] = flat(waiting.map((places) => places.filter((place) => isDrawn.has(place))));
  const [scopesOf, scopesFrom] = flat(pieces.map((piece) => piece.scopes));
  return {
    weights: Float64Array.from(pieces, ({ weight }) => weight),
    teamOf: Int32Array.from(pieces, ({ team }) => team),
    firstOfTeam,
    nextOfTeam,
    blockerCounts: Int32Array.from(pieces, ({ blockers }) => blockers.size),
    waitingFor,
    waitingFrom,
    scopesOf,
    scopesFrom,
    pieceCounts,
    endable: endableScopes(pieces, waiting, pieceCounts),
  };
}

/** Repeatedly removes pieces without remaining blockers (Kahn 1962): the rest are in a ring, or wait for one. */
function endableScopes(
  pieces: readonly Piece[],
  waiting: readonly (readonly number[])[],
  pieceCounts: Int32Array,
): number {
  const left = pieceCounts.slice();
  const blockers = Int32Array.from(pieces, (piece) => piece.blockers.size);
  const free = pieces.flatMap((_, place) => (blockers[place] === 0 ? [place] : []));
  let endable = 0;
  for (let place = free.pop(); place !== undefined; place = free.pop()) {
    for (const scope of pieces[place]?.scopes ?? []) {
      left[scope] = (left[scope] ?? 0) - 1;
      if (left[scope] === 0) endable += 1;
    }
    for (const other of waiting[place] ?? []) {
      blockers[other] = (blockers[other] ?? 0) - 1;
      if (blockers[other] === 0) free.push(other);
    }
  }
  return endable;
}

/** The pieces, and by item the piece that it is in. */
function piecesOf(items: readonly JointItem[]): { readonly pieces: readonly Piece[]; readonly placeOf: Int32Array } {
  const isWaitedFor = new Set(items.flatMap(({ blockers }) => blockers));
  const pieces: Piece[] = [];
  const placeOf = new Int32Array(items.length);
  const lastPlain = new Map<number, number>();
  items.forEach(({ team, weight, blockers, scopes }, item) => {
    const isSingle = isWaitedFor.has(item) || blockers.length > 0 || scopes.length > 0;
    const beside = isSingle ? undefined : lastPlain.get(team);
    const open = beside === undefined ? undefined : pieces[beside];
    if (open !== undefined) open.weight += weight;
    else pieces.push({ team, weight, blockers: new Set(blockers), scopes });
    const place = beside ?? pieces.length - 1;
    placeOf[item] = place;
    if (isSingle) lastPlain.delete(team);
    else lastPlain.set(team, place);
  });
  return { pieces, placeOf };
}

/** The pieces in a scope, and everything that they wait for in turn. */
function wantedPieces(pieces: readonly Piece[], placeOf: Int32Array): ReadonlySet<number> {
  const wanted = new Set(pieces.flatMap(({ scopes }, place) => (scopes.length > 0 ? [place] : [])));
  // Iteration over a set includes what is added on the way.
  for (const place of wanted)
    for (const blocker of pieces[place]?.blockers ?? []) wanted.add(placeOf[blocker] ?? NOBODY);
  return wanted;
}

function flat(lists: readonly (readonly number[])[]): readonly [Int32Array, Int32Array] {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => (from[index + 1] = (from[index] ?? 0) + list.length));
  return [Int32Array.from(lists.flat()), from];
}
