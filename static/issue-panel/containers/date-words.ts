import type { EndSummary, ForecastFacts } from '../../../src/contract/forecast';
import type { Say } from '../../../src/words/say/say';

type PanelSay = Say<'shared' | 'panel'>;

/** "Expected by 16 Mar"; at the earliest, where something unseen may hold it longer. */
export function expectedWords({ p85, atBest }: EndSummary, say: PanelSay): string {
  if (p85 === null) return say('panel.expected.far');
  return say(atBest ? 'panel.expected.earliest' : 'panel.expected', { on: p85 });
}

/** "target 3 Mar, 12% chance"; null without a target or a chance. */
export function targetChance({ target, chance, atBest }: ForecastFacts, say: PanelSay): string | null {
  if (target === null || chance === null) return null;
  return say(atBest ? 'panel.target.chance.most' : 'panel.target.chance', { on: target.on, chance });
}
