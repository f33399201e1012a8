import { layoutOf } from '../../../static/project-page/dependencies/graph-layout';
import { nextCard } from '../../../static/project-page/dependencies/next-card';

const link = (blocker: number, waiting: number) => ({
  blocker,
  waiting,
  since: null,
  isInRing: false,
  isCheapest: false,
});
// 0 holds up 1 and 2; 2 holds up 3.
const part = { links: [link(0, 1), link(0, 2), link(2, 3)] };
const placed = layoutOf(part, [0, 1, 2, 3]);
const at = (node: number) => placed.cards.find((card) => card.node === node) ?? { node: -1, x: NaN, y: NaN };

it('stands what is to be finished first left of what waits for it, and apart', () => {
  expect(at(0).x).toBeLessThan(at(1).x);
  expect(at(2).x).toBeLessThan(at(3).x);
  expect(at(1).x).toBe(at(2).x);
  expect(Math.abs(at(1).y - at(2).y)).toBeGreaterThanOrEqual(60);
  expect(placed.links).toHaveLength(3);
});

it('lays out items that wait for each other too', () => {
  const ring = layoutOf({ links: [link(0, 1), link(1, 0)] }, [0, 1]);
  expect(ring.cards).toHaveLength(2);
  expect(ring.links.map(({ points }) => points.length > 1)).toEqual([true, true]);
});

it('leaves out links of what is not shown', () => {
  expect(layoutOf(part, [0, 1]).links.map(({ link: place }) => place)).toEqual([0]);
});

it('walks along the links, and up and down within a column', () => {
  const around = { links: part.links, cards: placed.cards };
  expect(nextCard('ArrowRight', 2, around)).toBe(3);
  expect(nextCard('ArrowLeft', 3, around)).toBe(2);
  expect(nextCard('ArrowLeft', 0, around)).toBeNull();
  const [upper, lower] = at(1).y < at(2).y ? [1, 2] : [2, 1];
  expect(nextCard('ArrowDown', upper, around)).toBe(lower);
  expect(nextCard('ArrowUp', lower, around)).toBe(upper);
  expect(nextCard('x', 0, around)).toBeNull();
});
