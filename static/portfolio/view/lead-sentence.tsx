import { CAUSE_SELECTORS } from '../../../src/words/finding/cause-selectors';
import { leadOf, type Lead } from '../model/lead';
import type { NamedRow } from '../model/rows';
import { useSay } from '../say';

/** The result in bold, then the most expensive cause. */
export function LeadSentence({ rows }: { readonly rows: readonly NamedRow[] }) {
  const say = useSay();
  const lead = leadOf(rows);
  const { costliest, notReady } = lead;
  return (
    <p className="bw-lead">
      <strong>{levels(lead)}</strong>{' '}
      {costliest !== null &&
        say('portfolio.lead.cost', {
          cause: CAUSE_SELECTORS[costliest.cause],
          days: costliest.days,
          all: costliest.allDays,
        })}{' '}
      {notReady > 0 && say('portfolio.lead.not-ready', { count: notReady })}
    </p>
  );

  function levels({ off, risk, onTrack }: Lead): string {
    if (off > 0 && risk > 0) return say('portfolio.lead.both', { off, risk });
    if (off > 0) return say('portfolio.lead.off', { off });
    if (risk > 0) return say('portfolio.lead.risk', { risk });
    return onTrack > 0 ? say('portfolio.lead.fine', { count: onTrack }) : say('portfolio.lead.none');
  }
}
