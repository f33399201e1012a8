import type { SettingsProblem } from '../core/settings/layered';
import type { PatternProblem } from '../core/settings/name-pattern';
import type { RefusedValues } from '../contract/settings';
import type { TrackerKind } from '../core/settings/tracker/tracker-kinds';
import { counted, number } from './format';

const TRACKER_WORDS: Readonly<Record<TrackerKind, string>> = {
  'time-zone': 'the name of a time zone, like "Europe/Berlin"',
  weekdays: 'a list of days, like ["sun", "mon", "tue"] or [7, 1, 2]',
  hour: 'an hour of the day, from 0 to 24, in quarters of an hour',
  regions: 'a list of countries and regions whose public holidays are known, like ["DE-BY", "IL"]',
  dates: 'a list of dates, like ["2026-12-24"]',
  names: 'a list of names or ids, like ["customfield_10016"]',
  'link-meaning': 'one of blocks, waits-for, contains, is-part-of, duplicates, split-from, nothing',
  switch: '"on" or "off"',
  'events-way': 'one of off, each, daily, weekly',
  minutes: 'a whole number of minutes, from 0 to 1440',
  'following-way': 'one of all-but, only',
};

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
    case 'at-most':
    case 'at-least':
      return `${name} cannot be ${String(value)}: ${allowed.kind === 'at-most' ? 'at most' : 'at least'} ${section}.${allowed.other}, which is ${String(allowed.value)}.`;
    case 'time-zone':
    case 'weekdays':
    case 'hour':
    case 'regions':
    case 'dates':
    case 'names':
    case 'link-meaning':
    case 'switch':
    case 'events-way':
    case 'minutes':
    case 'following-way':
      return `${name} cannot be ${String(value)}: ${TRACKER_WORDS[allowed.kind]}.`;
    case 'pattern':
      return `${name} cannot be ${String(value)}: ${patternSentence(allowed.problem)}`;
  }
}

const HOW_PATTERNS_ARE = 'Give words, * for any characters and | between choices: block | waiting*customer.';

function patternSentence(problem: PatternProblem | null): string {
  switch (problem?.because) {
    case 'too-long':
      return `at most ${number(problem.most)} characters. ${HOW_PATTERNS_ARE}`;
    case 'regular-expression':
      return `${problem.sign} belongs to regular expressions, which are not used here. ${HOW_PATTERNS_ARE}`;
    case 'fits-everything':
      return `each choice needs a word, or it fits every name. ${HOW_PATTERNS_ARE}`;
    case 'empty':
    case undefined:
      return `a pattern of names. ${HOW_PATTERNS_ARE}`;
  }
}

/** One sentence for each refused value, and one for those that are not listed. */
export function refusedSettingsSentences({
  problems,
  more,
}: Pick<Extract<RefusedValues, { readonly status: 'refused' }>, 'problems' | 'more'>): readonly string[] {
  const rest = more === 0 ? [] : [`${counted(more, 'more value')} cannot stand either: correct these first.`];
  return [...problems.map(settingsProblemSentence), ...rest];
}

/** "silent.minIdleDays is neither a number nor a pattern: give an object of sections, like {…}." */
export function malformedSettingsSentence(at: string): string {
  return `${at === '' ? 'Give an object of sections' : `${at} is neither a number nor a pattern`}, like {"silent": {"minIdleDays": 5}}.`;
}
