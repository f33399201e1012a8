import { line, curveBasis } from 'd3-shape';
import { useId, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { PageDependencies, WaitLink } from '../../../src/contract/page/dependencies';
import { useScreenContext } from '../../kit/screen-context';
import { useWidth } from '../../kit/use-width';
import { useSay } from '../say';
import { CARD, layoutOf, type PlacedLink } from './graph-layout';
import { nextCard } from './next-card';

interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

interface GraphCardProps {
  readonly part: PageDependencies;
  readonly chosen: number | null;
  readonly choose: (node: number | null) => void;
}

const HEIGHT = 480;
/** The first view is not zoomed out below this readable scale; only the viewer zooms out further, to see everything. */
const READABLE = 0.7;
const ZOOM = { least: 0.2, most: 2, step: 1.25 };
/** The minimum number of waiting items for a bottleneck. */
const MIN_HELD = 3;

/**
 * The graph, from left to right. Dragging moves it; buttons or +, − and 0 zoom it; F fits it. Arrow keys follow the
 * links from card to card, Enter opens an item.
 */
export function GraphCard({ part, chosen, choose }: GraphCardProps) {
  const say = useSay();
  const { words, openIssue } = useScreenContext();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(280, useWidth(box));
  const id = useId().replaceAll(':', '');
  const { nodes, links } = part;
  const placed = useMemo(
    () =>
      layoutOf(
        part,
        part.nodes.map((_, place) => place),
      ),
    [part],
  );
  const fit = Math.max(ZOOM.least, Math.min(1, width / placed.width, HEIGHT / placed.height));
  // Null: the first view, which shows everything if that is readable.
  const [moved, setMoved] = useState<View | null>(null);
  const view = moved ?? { zoom: Math.max(READABLE, fit), x: 0, y: 0 };
  const [current, setCurrent] = useState(0);
  const drag = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const setView = (change: (before: View) => View): void => setMoved((before) => change(before ?? view));
  const fitted = (): void => setMoved({ zoom: fit, x: 0, y: 0 });
  const zoomBy = (times: number): void =>
    setView(({ zoom, x, y }) => ({ zoom: Math.min(ZOOM.most, Math.max(ZOOM.least, zoom * times)), x, y }));
  const cardOf = useMemo(() => new Map(placed.cards.map((card) => [card.node, card])), [placed]);
  const focusOn = (node: number): void => {
    setCurrent(node);
    choose(node);
    box.current?.querySelector<SVGElement>(`[data-node="${String(node)}"]`)?.focus();
  };
  // A card that is chosen elsewhere is moved to the middle.
  const [followed, setFollowed] = useState(chosen);
  if (followed !== chosen) {
    setFollowed(chosen);
    const card = chosen === null || chosen === current ? undefined : cardOf.get(chosen);
    if (card !== undefined) {
      setCurrent(card.node);
      setMoved({ zoom: view.zoom, x: width / 2 - card.x * view.zoom, y: HEIGHT / 2 - card.y * view.zoom });
    }
  }

  const onKeyDown = (event: KeyboardEvent<SVGElement>): void => {
    const acts: Readonly<Record<string, () => void>> = {
      '+': () => zoomBy(ZOOM.step),
      '-': () => zoomBy(1 / ZOOM.step),
      '0': () => setMoved({ zoom: 1, x: 0, y: 0 }),
      f: fitted,
      Enter: () => openIssue(nodes[current]?.key ?? '', event.ctrlKey || event.metaKey),
      Escape: () => choose(null),
    };
    const act = acts[event.key];
    const next = nextCard(event.key, current, { links, cards: placed.cards });
    if (act === undefined && next === null) return;
    event.preventDefault();
    act?.();
    if (next !== null) focusOn(next);
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    const from = drag.current;
    if (from === null) return;
    drag.current = { x: event.clientX, y: event.clientY };
    setView(({ zoom, x, y }) => ({ zoom, x: x + event.clientX - from.x, y: y + event.clientY - from.y }));
  };
  const isNear = ({ blocker, waiting }: WaitLink): boolean =>
    chosen === null || blocker === chosen || waiting === chosen;
  return (
    <div ref={box} className="bw-graph">
      <p className="bw-graph-way bw-small bw-subtle">
        <span>{say('page.waits.first')}</span>
        <span aria-hidden="true">→</span>
        <span>{say('page.waits.then')}</span>
      </p>
      <svg
        width={width}
        height={HEIGHT}
        role="group"
        aria-label={say('page.waits.keys')}
        onKeyDown={onKeyDown}
        onPointerDown={({ clientX, clientY, target }) => {
          if (target instanceof Element && target.closest('[data-node]') === null)
            drag.current = { x: clientX, y: clientY };
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => (drag.current = null)}
        onPointerLeave={() => (drag.current = null)}
      >
        <defs>
          {(['plain', 'ring'] as const).map((kind) => (
            <marker
              key={kind}
              id={`${id}-${kind}`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path className={`bw-arrow-${kind}`} d="M0 0L8 4L0 8Z" />
            </marker>
          ))}
        </defs>
        <g transform={`translate(${String(view.x)},${String(view.y)}) scale(${String(view.zoom)})`}>
          {placed.links.map((way) => {
            const link = links[way.link];
            return (
              link !== undefined && (
                <path
                  key={way.link}
                  className={`bw-wait-link${link.isInRing ? ' bw-wait-ring' : ''}${link.isCheapest ? ' bw-wait-cut' : ''}${isNear(link) ? '' : ' bw-wait-far'}`}
                  d={pathOf(way)}
                  markerEnd={`url(#${id}-${link.isInRing ? 'ring' : 'plain'})`}
                />
              )
            );
          })}
          {placed.cards.map(({ node, x, y }) => {
            const item = nodes[node];
            if (item === undefined) return null;
            const title = words.summaries.get(item.key) ?? '';
            const owner = item.ownerId === null ? say('page.waits.unassigned') : (words.people.get(item.ownerId) ?? '');
            return (
              <g
                key={item.key}
                data-node={node}
                role="button"
                tabIndex={node === current ? 0 : -1}
                aria-pressed={chosen === node}
                aria-label={say('page.waits.card', {
                  key: item.key,
                  title,
                  status: item.statusName,
                  owner,
                  held: item.holdsUp,
                })}
                className={`bw-node${item.isOwn ? ' bw-node-own' : ''}${item.holdsUp >= MIN_HELD ? ' bw-node-neck' : ''}${chosen === node ? ' bw-node-chosen' : ''}`}
                transform={`translate(${String(x - CARD.width / 2)},${String(y - CARD.height / 2)})`}
                onClick={() => {
                  setCurrent(node);
                  choose(chosen === node ? null : node);
                }}
                onDoubleClick={() => openIssue(item.key, false)}
              >
                <rect width={CARD.width} height={CARD.height} rx="6" />
                <text className="bw-node-key" x="10" y="18">
                  {item.key}
                </text>
                <text className="bw-node-status" x={CARD.width - 10} y="18" textAnchor="end">
                  {clipped(item.statusName, 12)}
                </text>
                <text className="bw-node-text" x="10" y="35">
                  {clipped(title, 24)}
                </text>
                <text className="bw-node-status" x="10" y="51">
                  {clipped(owner, 24)}
                </text>
                {item.holdsUp >= MIN_HELD && (
                  <text className="bw-node-held" x={CARD.width / 2} y="-5" textAnchor="middle">
                    {say('page.waits.pill', { items: item.holdsUp })}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      </svg>
      <div className="bw-graph-foot">
        <div className="bw-zoom">
          <button type="button" aria-label={say('page.waits.out')} onClick={() => zoomBy(1 / ZOOM.step)}>
            −
          </button>
          <span className="bw-small">{say('page.share', { share: view.zoom })}</span>
          <button type="button" aria-label={say('page.waits.in')} onClick={() => zoomBy(ZOOM.step)}>
            +
          </button>
          <button type="button" aria-label={say('page.waits.fit')} onClick={fitted}>
            ⤢
          </button>
        </div>
        <p className="bw-small bw-subtle">
          <span className="bw-node-sign" aria-hidden="true" /> {say('page.waits.legend')}
        </p>
      </div>
    </div>
  );
}

const pathOf = ({ points }: PlacedLink): string =>
  line<{ readonly x: number; readonly y: number }>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveBasis)([...points]) ?? '';

const clipped = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, letters - 1)}…` : text;
