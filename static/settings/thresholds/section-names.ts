import type { SectionView, SignalId } from '../../../src/contract/settings';
import type { Say } from '../../../src/words/say/say';

/** The sections that do not belong to a single signal. */
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

/** The name of a section. */
export function sectionName({ section, signal }: Pick<SectionView, 'section' | 'signal'>, say: SectionSay): string {
  if (signal !== null) return say(`signal.${signal}.label`);
  const own = OWN.find((each) => each === section);
  return own === undefined ? section : say(`settings.section.${own}`);
}

/** Why it matters; empty if there is no text. */
export function sectionMeaning({ signal }: Pick<SectionView, 'signal'>, say: SectionSay): string {
  return signal === null ? '' : say(`signal.${signal}.meaning`);
}

/** The name of a signal. */
export function signalName(signal: SignalId, say: SectionSay): string {
  return say(`signal.${signal}.label`);
}
