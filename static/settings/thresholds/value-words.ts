import type { ThresholdValue, ThresholdView } from '../../../src/contract/settings';
import type { Say } from '../../../src/words/say/say';
import { clean, scaleOf } from './shown-value';

/** "85%", "3 d": a value in its unit. */
export function shownValue(
  value: ThresholdValue,
  { unit, range }: Pick<ThresholdView, 'unit' | 'range'>,
  say: Say<'settings' | 'shared'>,
): string {
  if (typeof value === 'string') return value;
  const { factor, suffix } = scaleOf(unit, range?.whole ?? false);
  const shown = clean(value * factor);
  return suffix === '' ? say('settings.decimal', { value: shown }) : say(`settings.unit.${suffix}`, { value: shown });
}
