import type { SettingsProblem } from '../../core/settings/layered';
import { counted, number } from './format';

/** "silent.raiseAtPercentile cannot be 120: a number from 1 to 99." */
export function settingsProblemSentence({ section, threshold, value, allowed }: SettingsProblem): string {
  const name = `${section}.${threshold}`;
  switch (allowed.kind) {
    case 'no-such-section':
      return `There is no section ${section}.`;
    case 'no-such-threshold':
      return `There is no threshold ${threshold} in ${section}.`;
    case 'number':
      return `${name} cannot be ${String(value)}: a ${allowed.whole ? 'whole ' : ''}number from ${number(allowed.least)} to ${number(allowed.most)}.`;
    case 'pattern':
      return `${name} cannot be ${String(value)}: a regular expression of up to 200 characters, without repeated repeats.`;
  }
}

export interface DryRunCounts {
  readonly flaggedNow: number;
  readonly flaggedThen: number;
  readonly flaggedBoth: number;
}

/** "With these settings 14 items would be flagged today, 9 of them are flagged now; 3 would be no more." */
export function dryRunSentence({ flaggedNow, flaggedThen, flaggedBoth }: DryRunCounts): string {
  const gone = flaggedNow - flaggedBoth;
  const lost = gone === 0 ? '' : `; ${number(gone)} would be no more`;
  return `With these settings ${counted(flaggedThen, 'item')} would be flagged today, ${number(flaggedBoth)} of them are flagged now${lost}.`;
}
