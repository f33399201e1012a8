import type { StatusStretch } from '../../src/contract/item-health';
import type { Say } from '../../src/words/say/say';
import { ChartFrame } from '../kit/charts/chart-frame';
import { Legend, ShareBar, type Fill, type LegendEntry, type Segment } from '../kit/charts/share-bar';
import { useSay } from './say';

type PanelSay = Say<'shared' | 'panel'>;

// Statuses below this share are shown together as the short ones.
const NAMED_FROM_SHARE = 0.04;

/** The time in each status: one bar, with the time beyond the team's usual time hatched. */
export function TimeInStatus({ stretches }: { readonly stretches: readonly StatusStretch[] }) {
  const say = useSay();
  // An item that never left its first status, and is within its usual time, would be a bar of one colour.
  const seen = stretches.filter(({ days }) => days > 0);
  if (seen.length < 2 && seen.every(({ beyondDays }) => beyondDays === 0)) return null;
  const fills = fillsOf(stretches);
  const segments = stretches.flatMap((stretch, index) => segmentsOf(stretch, fills[index] ?? 'unknown', say));
  const statuses = stretches.map((stretch) => inWords(stretch, say)).join('; ');
  const amount = (value: number): string => say('format.number', { value });
  const label = say('panel.time.label', { statuses });
  return (
    <ChartFrame
      title={say('panel.time')}
      chart={
        <>
          <ShareBar segments={segments} label={label} />
          <Legend entries={legendOf(stretches, fills, say)} />
        </>
      }
      table={{
        columns: [say('panel.time.status'), say('panel.time.days'), say('panel.time.usual'), say('panel.time.beyond')],
        rows: stretches.map((stretch) => [
          stretch.current ? say('panel.time.now', { status: stretch.statusName }) : stretch.statusName,
          amount(stretch.days),
          stretch.usualDays === null ? say('level.unknown') : amount(stretch.usualDays),
          stretch.beyondDays > 0 ? amount(stretch.beyondDays) : '–',
        ]),
      }}
    />
  );
}

function inWords({ statusName: status, days, current, usualDays, beyondDays: beyond }: StatusStretch, say: PanelSay) {
  if (beyond > 0) return say('panel.time.in.beyond', { status, days, beyond, usual: usualDays ?? 0 });
  return say(current ? 'panel.time.in.now' : 'panel.time.in', { status, days });
}

function segmentsOf(stretch: StatusStretch, fill: Fill, say: PanelSay): readonly Segment[] {
  const { statusName: status, days, beyondDays, usualDays: usual } = stretch;
  const title =
    usual === null ? say('panel.time.in', { status, days }) : say('panel.time.in.usual', { status, days, usual });
  const within: Segment = { fill, value: days - beyondDays, title };
  const beyond: Segment = {
    fill: 'beyond',
    value: beyondDays,
    title: say('panel.time.beyond.usual', { days: beyondDays }),
  };
  return [within, beyond];
}

/** The present status is the strongest blue; earlier ones alternate, so that neighbours differ. */
function fillsOf(stretches: readonly StatusStretch[]): readonly Fill[] {
  let past = 0;
  return stretches.map(({ category, current }) => {
    if (category !== 'in-progress') return category;
    if (current) return 'in-progress';
    past += 1;
    return past % 2 === 1 ? 'in-progress-past' : 'in-progress-other';
  });
}

function legendOf(stretches: readonly StatusStretch[], fills: readonly Fill[], say: PanelSay): readonly LegendEntry[] {
  const whole = stretches.reduce((sum, { days }) => sum + days, 0);
  const isNamed = ({ days, current }: StatusStretch) => days >= 0.05 && (current || days >= whole * NAMED_FROM_SHARE);
  const rest = stretches.filter((stretch) => !isNamed(stretch)).reduce((sum, { days }) => sum + days, 0);
  const named = stretches.flatMap((stretch, index) => {
    if (!isNamed(stretch)) return [];
    const { statusName, days, beyondDays } = stretch;
    const own = { fill: fills[index] ?? 'unknown', words: say('panel.time.in', { status: statusName, days }) } as const;
    return beyondDays > 0
      ? [own, { fill: 'beyond' as const, words: say('panel.time.beyond.usual', { days: beyondDays }), strong: true }]
      : [own];
  });
  return rest >= 0.05 ? [...named, { fill: 'unknown', words: say('panel.time.others', { days: rest }) }] : named;
}
