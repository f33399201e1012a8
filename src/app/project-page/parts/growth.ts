import type { PageScope } from '../../../contract/page/scope';
import { signalOf } from '../../../core/signals';
import type { Judged } from './judged';

type Growth = Extract<PageScope, { readonly status: 'known' }>['growth'];

/** By how much the scope grew, and the usual growth at this point, as compared by the signal for scope creep. */
export function growthOf({ report }: Pick<Judged, 'report'>): Growth {
  for (const reading of report.readings) {
    if (reading.status === 'unknown' || reading.figures === null) continue;
    const growth = signalOf(reading.signal).growth?.(reading.figures);
    if (growth === undefined) continue;
    return reading.basis?.level === 'published' ? null : { ...growth, sample: reading.basis?.sample ?? 0 };
  }
  return null;
}
