import type { SlipCause } from '../../../src/contract/slip';
import { CAUSE_LOOKS } from '../../kit/charts/slip-causes';
import { Swatch } from '../../kit/charts/swatch';
import type { NamedRow } from '../model/rows';
import { useSay } from '../say';

/** The causes in all bars, ordered by their cost in days. */
export function Legend({ rows, brief }: { readonly rows: readonly NamedRow[]; readonly brief: boolean }) {
  const say = useSay();
  const days = new Map<SlipCause, number>();
  for (const { row } of rows) {
    if (row.status !== 'known' || row.over || row.slip === null || row.slip.totalDays <= 0) continue;
    for (const part of row.slip.parts) if (part.days > 0) days.set(part.cause, (days.get(part.cause) ?? 0) + part.days);
  }
  const causes = [...days].sort(([, one], [, other]) => other - one).map(([cause]) => cause);
  if (causes.length === 0) return <span />;
  return (
    <ul className="bw-portfolio-legend">
      {causes.map((cause) => (
        <li key={cause}>
          <Swatch look={CAUSE_LOOKS[cause]} />
          {say(`portfolio.cause.${cause}`)}
        </li>
      ))}
      {!brief && (
        <li>
          <span className="bw-legend-tick" aria-hidden="true" />
          {say('portfolio.legend.slip')}
        </li>
      )}
    </ul>
  );
}
