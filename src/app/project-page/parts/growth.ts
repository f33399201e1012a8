import type { PageScope } from '../../../contract/page/scope';
import type { Judged } from './judged';

type Growth = Extract<PageScope, { readonly status: 'known' }>['growth'];

/** By how much the scope grew, and how much is usual at this point, as the signal of creep compared it. */
export function growthOf({ report }: Pick<Judged, 'report'>): Growth {
  for (const reading of report.readings) {
    if (reading.signal !== 'scope-creep' || reading.status === 'unknown' || reading.figures === null) continue;
    const { netShare, usualShare } = reading.figures;
    return reading.basis?.level === 'published' ? null : { netShare, usualShare, sample: reading.basis?.sample ?? 0 };
  }
  return null;
}
