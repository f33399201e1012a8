import type { EndSummary } from '../../../src/contract/forecast';
import type { ContainerSummary } from '../../../src/contract/item-health';
import type { Say } from '../../../src/words/say/say';

type PanelSay = Say<'shared' | 'panel'>;

/** "Expected by 16 Mar". */
export function expectedWords({ p85 }: EndSummary, say: PanelSay): string {
  return p85 === null ? say('panel.expected.far') : say('panel.expected', { on: p85 });
}

/** "ends 27 Feb", or how it ended; an epic has no end date, only a due date. */
export function endWords({ kind, endsAt }: ContainerSummary, takenAt: string, say: PanelSay): string {
  if (endsAt === null) return '';
  const isPast = endsAt < takenAt;
  if (kind === 'epic') return say(isPast ? 'panel.due.past' : 'panel.due', { on: endsAt });
  return say(isPast ? 'panel.ended' : 'panel.ends', { on: endsAt });
}
