import type { SettingsProblem } from '../../../src/contract/settings';
import type { Say } from '../../../src/words/say/say';

/** Why a value is refused, and which values are allowed. */
export function problemWords({ allowed }: SettingsProblem, say: Say<'settings' | 'shared'>): string {
  switch (allowed.kind) {
    case 'number':
      return say('settings.problem.number', {
        least: allowed.least,
        most: allowed.most,
        whole: allowed.whole ? 'whole' : 'any',
      });
    case 'at-most':
      return say('settings.problem.at-most', { value: allowed.value });
    case 'at-least':
      return say('settings.problem.at-least', { value: allowed.value });
    case 'pattern':
      return say('settings.problem.pattern');
    case 'no-such-section':
    case 'no-such-threshold':
      return say('settings.problem.unknown');
    case 'time-zone':
      return say('settings.problem.time-zone');
    case 'weekdays':
      return say('settings.problem.weekdays');
    case 'hour':
      return say('settings.problem.hour');
    case 'minutes':
      return say('settings.problem.minutes');
    case 'dates':
      return say('settings.problem.dates');
    case 'regions':
      return say('settings.problem.regions');
    case 'names':
    case 'link-meaning':
    case 'switch':
    case 'events-way':
    case 'following-way':
      return say('settings.problem.choice');
  }
}
