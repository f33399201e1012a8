import type { SlipSummary } from '../../contract/slip';
import type { Facts } from '../../core/facts/facts';
import type { Slip } from '../../core/forecast/slip/slip';
import { inWholeDays } from '../../core/forecast/slip/whole-days';
import type { NameOf } from './naming';

/** At most this many facts of one part are shown, beside the total count. */
const MAX_FACTS = 5;

/** A slip in whole days, each part with the items that it rests on. */
export function slipSummary(
  { against, ...slip }: Pick<Slip, 'against' | 'parts'>,
  { facts, nameOf }: { readonly facts: Facts; readonly nameOf: NameOf },
): SlipSummary {
  const { totalDays, parts } = inWholeDays(slip.parts);
  return {
    totalDays,
    against,
    parts: parts.map(({ cause, days, facts: restsOn }) => ({
      cause,
      days,
      facts: restsOn.slice(0, MAX_FACTS).map(({ itemId, at }) => {
        const key = itemId === null ? undefined : facts.byId.get(itemId)?.state.key;
        return { item: key === undefined ? null : nameOf(key), at: at?.toISOString() ?? null };
      }),
      count: restsOn.length,
    })),
  };
}
