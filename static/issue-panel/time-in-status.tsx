import type { StatusStretch } from '../../src/contract/item-health';
import { number, shortDays } from '../../src/words/format';
import { ChartFrame } from '../kit/charts/chart-frame';
import { Legend, ShareBar, type Fill, type LegendEntry, type Segment } from '../kit/charts/share-bar';

// A status that took less than this share is told together with the other short ones.
const NAMED_FROM_SHARE = 0.04;

/** Where the time went: one bar over all statuses, with what lies beyond the team's usual hatched. */
export function TimeInStatus({ stretches }: { readonly stretches: readonly StatusStretch[] }) {
  // What has not left its first status, nor outstayed its usual, would be a bar of one colour.
  if (stretches.length < 2 && stretches.every(({ beyondDays }) => beyondDays === 0)) return null;
  const fills = fillsOf(stretches);
  const segments = stretches.flatMap((stretch, index) => segmentsOf(stretch, fills[index] ?? 'unknown'));
  const label = `Time in each status: ${stretches.map(inWords).join('; ')}`;
  return (
    <ChartFrame
      title="Where the time went"
      chart={
        <>
          <ShareBar segments={segments} label={label} />
          <Legend entries={legendOf(stretches, fills)} />
        </>
      }
      table={{
        columns: ['Status', 'Days', 'Your usual', 'Beyond'],
        rows: stretches.map((stretch) => [
          stretch.current ? `${stretch.statusName} (now)` : stretch.statusName,
          number(stretch.days),
          stretch.usualDays === null ? 'can’t tell' : number(stretch.usualDays),
          stretch.beyondDays > 0 ? number(stretch.beyondDays) : '–',
        ]),
      }}
    />
  );
}

function inWords({ statusName, days, current, usualDays, beyondDays }: StatusStretch): string {
  const now = current ? ', where it is now' : '';
  const beyond = beyondDays > 0 ? `, ${shortDays(beyondDays)} beyond the usual ${shortDays(usualDays ?? 0)}` : '';
  return `${statusName} ${shortDays(days)}${now}${beyond}`;
}

function segmentsOf(stretch: StatusStretch, fill: Fill): readonly Segment[] {
  const { statusName, days, beyondDays, usualDays } = stretch;
  const usual = usualDays === null ? '' : `, usually up to ${shortDays(usualDays)}`;
  const within: Segment = { fill, value: days - beyondDays, title: `${statusName}: ${shortDays(days)}${usual}` };
  const beyond: Segment = {
    fill: 'beyond',
    value: beyondDays,
    title: `${statusName}: ${shortDays(beyondDays)} beyond usual`,
  };
  return [within, beyond];
}

/** The present status is the strongest blue; the ones before alternate, so that neighbours can be told apart. */
function fillsOf(stretches: readonly StatusStretch[]): readonly Fill[] {
  let past = 0;
  return stretches.map(({ category, current }) => {
    if (category !== 'in-progress') return category;
    if (current) return 'in-progress';
    past += 1;
    return past % 2 === 1 ? 'in-progress-past' : 'in-progress-other';
  });
}

function legendOf(stretches: readonly StatusStretch[], fills: readonly Fill[]): readonly LegendEntry[] {
  const whole = stretches.reduce((sum, { days }) => sum + days, 0);
  const isNamed = ({ days, current }: StatusStretch) => days >= 0.05 && (current || days >= whole * NAMED_FROM_SHARE);
  const rest = stretches.filter((stretch) => !isNamed(stretch)).reduce((sum, { days }) => sum + days, 0);
  const named = stretches.flatMap((stretch, index) => {
    if (!isNamed(stretch)) return [];
    const { statusName, days, beyondDays } = stretch;
    const own = { fill: fills[index] ?? 'unknown', words: `${statusName} ${shortDays(days)}` } as const;
    return beyondDays > 0
      ? [own, { fill: 'beyond' as const, words: `${shortDays(beyondDays)} beyond usual`, strong: true }]
      : [own];
  });
  return rest >= 0.05 ? [...named, { fill: 'unknown', words: `others ${shortDays(rest)}` }] : named;
}
