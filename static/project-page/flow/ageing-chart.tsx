import { scaleBand, scaleLinear } from 'd3-scale';
import { useId, useRef } from 'react';
import type { FlowItem, PageFlow } from '../../../src/contract/page/flow';
import { roomForNames, widthOfText } from '../../kit/charts/text-width';
import { useWalkedMarks } from '../../kit/charts/walked-marks';
import { useScreenContext } from '../../kit/screen-context';
import { Tip } from '../../kit/tip';
import { useWidth } from '../../kit/use-width';
import { useSay } from '../say';
import { ageNames } from './age-names';
import { placesInBand } from './places-in-band';
import { statePath } from './state-mark';

const HEIGHT = 340;
/** A narrower stage has no space for keys next to its marks. */
const NAMED_FROM = 160;
const EDGE = { top: 14, right: 4, bottom: 40 };
const MIN_LEFT = 38;

type Aged = FlowItem & { readonly ageDays: number };

export const isOfKnownAge = (item: FlowItem): item is Aged => item.ageDays !== null;

type Ages = NonNullable<PageFlow['stages'][number]['ages']>;

/**
 * A mark for each item in progress at its age, where that is known; behind it the ages by which half, 85 and 95 % of the
 * items had left the stage.
 */
export function AgeingChart({ part }: { readonly part: PageFlow }) {
  const { stages } = part;
  const items = part.items.filter(isOfKnownAge);
  const say = useSay();
  const { openIssue, words } = useScreenContext();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(200, useWidth(box));
  const id = useId();
  const walk = useWalkedMarks(items.length);
  const most = Math.max(
    5,
    ...items.map(({ ageDays }) => ageDays),
    ...stages.flatMap(({ ages }) => (ages === null ? [] : ages.nearlyAll)),
  );
  const y = scaleLinear([0, most * 1.05], [HEIGHT - EDGE.bottom, EDGE.top]);
  const ticks = y.ticks(6).map((tick) => ({ at: y(tick), words: say('page.days', { days: tick }) }));
  const begin = roomForNames(
    ticks.map(({ words: name }) => name),
    MIN_LEFT,
  );
  const x = scaleBand<number>(
    stages.map((_, place) => place),
    [begin, width - EDGE.right],
  ).paddingInner(0.04);
  const band = x.bandwidth();
  const placed = placesInBand(items, stages.length);
  const shown = walk.shown === null ? undefined : items[walk.shown.place];
  const sentence = ({ key, stage, ageDays: age, stayDays: stay }: Aged): string => {
    const named = { key, title: words.summaries.get(key) ?? '', stage: stages[stage]?.name ?? '', age };
    return stay === null ? say('page.flow.mark.age', named) : say('page.flow.mark', { ...named, stay });
  };
  const namesOf = ({ half, most: usual, nearlyAll }: Ages): readonly number[] =>
    ageNames({ lines: [half, usual, nearlyAll].map((days) => y(days)), top: 0, axis: y(0) });
  const countWords = (items: number, stalledItems: number, room: number): string => {
    const whole = say('page.flow.stage.count', { items, stalled: stalledItems });
    return widthOfText(whole) < room ? whole : say('page.flow.stage.count', { items, stalled: 0 });
  };
  return (
    <div ref={box} className="bw-chart">
      <svg width={width} height={HEIGHT} role="group" aria-label={say('page.flow.marks')}>
        {ticks.map((tick) => (
          <g key={tick.words}>
            <line className="bw-grid-line" x1={begin} x2={width} y1={tick.at} y2={tick.at} />
            <text className="bw-axis" x={begin - 6} y={tick.at + 4} textAnchor="end">
              {tick.words}
            </text>
          </g>
        ))}
        {stages.map(({ name, ages, items: count, stalled }, place) => {
          const left = x(place) ?? 0;
          return (
            <g key={place}>
              {ages !== null && (
                <>
                  <rect className="bw-age-1" x={left} width={band} y={y(ages.half)} height={y(0) - y(ages.half)} />
                  <rect
                    className="bw-age-2"
                    x={left}
                    width={band}
                    y={y(ages.most)}
                    height={Math.max(0, y(ages.half) - y(ages.most))}
                  />
                  <rect
                    className="bw-age-3"
                    x={left}
                    width={band}
                    y={y(ages.nearlyAll)}
                    height={Math.max(0, y(ages.most) - y(ages.nearlyAll))}
                  />
                  {band > 110 &&
                    (
                      [
                        ['page.flow.half-by', ages.half],
                        ['page.flow.most-by', ages.most],
                        ['page.flow.nearly-by', ages.nearlyAll],
                      ] as const
                    ).map(([key, days], line) => (
                      <g key={key}>
                        <line className="bw-age-line" x1={left} x2={left + band} y1={y(days)} y2={y(days)} />
                        <text className="bw-axis" x={left + band - 4} y={namesOf(ages)[line]} textAnchor="end">
                          {say(key, { days })}
                        </text>
                      </g>
                    ))}
                </>
              )}
              <text className="bw-mark-text" x={left + band / 2} y={HEIGHT - 22} textAnchor="middle">
                {clipped(name, band)}
              </text>
              <text className="bw-axis" x={left + band / 2} y={HEIGHT - 6} textAnchor="middle">
                {countWords(count, stalled, band)}
              </text>
            </g>
          );
        })}
        <g {...walk.around}>
          {items.map((item, place) => {
            const left = (x(item.stage) ?? 0) + band * (placed[place] ?? 0.5);
            const isNamed = item.state !== 'moving' && items.length <= 40 && band > NAMED_FROM;
            return (
              <g key={item.key} transform={`translate(${String(left)},${String(y(item.ageDays))})`}>
                <path
                  {...walk.markAt(place)}
                  role="link"
                  aria-label={sentence(item)}
                  className={`bw-state bw-state-${item.state}`}
                  d={statePath(item.state)}
                  onClick={({ metaKey, ctrlKey }) => openIssue(item.key, metaKey || ctrlKey)}
                  onKeyDown={({ key, ctrlKey }) => {
                    if (key === 'Enter') openIssue(item.key, ctrlKey);
                  }}
                />
                {isNamed && (
                  <text className="bw-mark-text" x={9} y={4} aria-hidden="true">
                    {item.key}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      </svg>
      <Tip beside={walk.shown?.element ?? null} id={id}>
        {shown !== undefined && sentence(shown)}
      </Tip>
    </div>
  );
}

const clipped = (name: string, width: number): string => {
  const most = Math.max(4, Math.floor(width / 7));
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
};
