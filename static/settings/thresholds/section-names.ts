import type { SectionView, SignalId } from '../../../src/contract/settings';
import type { Say } from '../../../src/words/say/say';

/** The sections that belong to no one signal. */
const OWN = [
  'activity',
  'budget',
  'calibration',
  'dataQuality',
  'flow',
  'forecast',
  'holds',
  'iterationChance',
  'level',
  'moving',
  'scope',
] as const;

type SectionSay = Say<'settings' | 'health' | 'shared'>;

/** What a section is called. */
export function sectionName({ section, signal }: Pick<SectionView, 'section' | 'signal'>, say: SectionSay): string {
  if (signal !== null) return say(`signal.${signal}.label`);
  const own = OWN.find((each) => each === section);
  return own === undefined ? section : say(`settings.section.${own}`);
}

/** Why it matters; empty where nothing is said of it. */
export function sectionMeaning({ signal }: Pick<SectionView, 'signal'>, say: SectionSay): string {
  return signal === null ? '' : say(`signal.${signal}.meaning`);
}

/** What a signal is called. */
export function signalName(signal: SignalId, say: SectionSay): string {
  return say(`signal.${signal}.label`);
}
