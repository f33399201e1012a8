import type { RefusedValues } from '../contract/settings';
import type { SettingsProblem } from '../core/settings/layered';
import type { PatternProblem } from '../core/settings/name-pattern';
import { plainText } from './phrase';
import type { Say } from './say/say';

type SaySettings = Say<'terminal'>;

const EXAMPLES = {
  'time-zone': '"Europe/Berlin"',
  weekdays: '["sun", "mon", "tue"]',
  regions: '["DE-BY", "IL"]',
  dates: '["2026-12-24"]',
  names: '["customfield_10016"]',
} as const;

const CHOICES = {
  'link-meaning': 'blocks, waits-for, contains, is-part-of, duplicates, split-from, nothing',
  switch: '"on", "off"',
  'events-way': 'off, each, daily, weekly',
  'following-way': 'all-but, only',
} as const;

const [SECTIONS, PATTERN] = ['{"silent": {"minIdleDays": 5}}', 'block | waiting*customer'];

/** "silent.raiseAtPercentile cannot be 120: a number from 1 to 99." Values are said as the file writes them. */
export function settingsProblemSentence(
  { section, threshold, value: refused, allowed }: SettingsProblem,
  say: SaySettings,
): string {
  const [name, value] = [`${section}.${threshold}`, String(refused)];
  switch (allowed.kind) {
    case 'no-such-section':
      return say('layer.no-such-section', { section });
    case 'no-such-threshold':
      return say('layer.no-such-threshold', { section, threshold });
    case 'number': {
      const bounds = { name, value, least: String(allowed.least), most: String(allowed.most) };
      return allowed.whole ? say('layer.whole-number', bounds) : say('layer.number', bounds);
    }
    case 'at-most':
    case 'at-least':
      return say(`layer.${allowed.kind}`, {
        name,
        value,
        other: `${section}.${allowed.other}`,
        bound: String(allowed.value),
      });
    case 'hour':
    case 'minutes':
      return say(`layer.${allowed.kind}`, { name, value });
    case 'time-zone':
    case 'weekdays':
    case 'regions':
    case 'dates':
    case 'names':
      return say(`layer.${allowed.kind}`, { name, value, example: EXAMPLES[allowed.kind] });
    case 'link-meaning':
    case 'switch':
    case 'events-way':
    case 'following-way':
      return say('layer.one-of', { name, value, choices: CHOICES[allowed.kind] });
    case 'pattern':
      return patternSentences({ name, value }, allowed.problem, say);
  }
}

/** What is wrong with a pattern, and how patterns are written. */
function patternSentences(
  about: { readonly name: string; readonly value: string },
  problem: PatternProblem | null,
  say: SaySettings,
): string {
  const what = patternSentence(about, problem, say);
  return plainText(say.together([what, say('layer.pattern.how', { example: PATTERN })]), say);
}

function patternSentence(
  about: { readonly name: string; readonly value: string },
  problem: PatternProblem | null,
  say: SaySettings,
): string {
  switch (problem?.because) {
    case 'too-long':
      return say('layer.pattern.too-long', { ...about, most: problem.most });
    case 'regular-expression':
      return say('layer.pattern.sign', { ...about, sign: problem.sign });
    case 'fits-everything':
      return say('layer.pattern.everything', about);
    case 'empty':
    case undefined:
      return say('layer.pattern', about);
  }
}

/** One sentence for each refused value, and one for those that are not listed. */
export function refusedSettingsSentences(
  { problems, more }: Pick<Extract<RefusedValues, { readonly status: 'refused' }>, 'problems' | 'more'>,
  say: SaySettings,
): readonly string[] {
  const rest = more === 0 ? [] : [say('layer.more', { count: more })];
  return [...problems.map((problem) => settingsProblemSentence(problem, say)), ...rest];
}

/** "silent.minIdleDays is neither a number nor a pattern, like {…}." */
export function malformedSettingsSentence(at: string, say: SaySettings): string {
  return at === ''
    ? say('layer.no-sections', { example: SECTIONS })
    : say('layer.malformed', { name: at, example: SECTIONS });
}
