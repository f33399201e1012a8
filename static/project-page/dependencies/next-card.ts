import type { WaitLink } from '../../../src/contract/page/dependencies';
import type { PlacedCard } from './graph-layout';

interface Around {
  readonly links: readonly Pick<WaitLink, 'blocker' | 'waiting'>[];
  readonly cards: readonly PlacedCard[];
}

/**
 * The card to which an arrow key moves: left to the nearest blocker, right to the nearest waiting item, up and down to
 * the next card in the same column. Null for other keys, and if there is none.
 */
export function nextCard(key: string, current: number, { links, cards }: Around): number | null {
  const here = cards.find(({ node }) => node === current);
  if (here === undefined) return null;
  const linked = (wanted: (link: (typeof links)[number]) => number | null): number | null =>
    nearest(
      cards.filter(({ node }) => links.some((link) => wanted(link) === node)),
      here,
    );
  switch (key) {
    case 'ArrowLeft':
      return linked(({ blocker, waiting }) => (waiting === current ? blocker : null));
    case 'ArrowRight':
      return linked(({ blocker, waiting }) => (blocker === current ? waiting : null));
    case 'ArrowUp':
      return nearest(
        cards.filter(({ x, y }) => Math.abs(x - here.x) < 1 && y < here.y),
        here,
      );
    case 'ArrowDown':
      return nearest(
        cards.filter(({ x, y }) => Math.abs(x - here.x) < 1 && y > here.y),
        here,
      );
    default:
      return null;
  }
}

function nearest(cards: readonly PlacedCard[], { y }: PlacedCard): number | null {
  const [first] = [...cards].sort((one, other) => Math.abs(one.y - y) - Math.abs(other.y - y));
  return first?.node ?? null;
}
