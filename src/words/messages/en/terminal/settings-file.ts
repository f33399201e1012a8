/** Why a file of settings is refused, and what may stand there. */
export const settingsFile = {
  'layer.not-json': '{file} is not JSON.',
  'layer.at': '{file}: {sentence}',
  'layer.no-sections': 'Give an object of sections, like {example}.',
  'layer.malformed': '{name} is neither a number nor a pattern, like {example}.',
  'layer.no-such-section': 'There is no section {section}.',
  'layer.no-such-threshold': 'There is no threshold {threshold} in {section}.',
  'layer.number': '{name} cannot be {value}: a number from {least} to {most}.',
  'layer.whole-number': '{name} cannot be {value}: a whole number from {least} to {most}.',
  'layer.at-most': '{name} cannot be {value}: at most {other}, which is {bound}.',
  'layer.at-least': '{name} cannot be {value}: at least {other}, which is {bound}.',
  'layer.time-zone': '{name} cannot be {value}: the name of a time zone, like {example}.',
  'layer.weekdays': '{name} cannot be {value}: a list of days, like {example}.',
  'layer.hour': '{name} cannot be {value}: an hour of the day, from 0 to 24, in quarters of an hour.',
  'layer.regions':
    '{name} cannot be {value}: a list of countries and regions whose public holidays are known, like {example}.',
  'layer.dates': '{name} cannot be {value}: a list of dates, like {example}.',
  'layer.names': '{name} cannot be {value}: a list of names or ids, like {example}.',
  'layer.one-of': '{name} cannot be {value}: one of {choices}.',
  'layer.minutes': '{name} cannot be {value}: a whole number of minutes, from 0 to 1440.',
  'layer.pattern': '{name} cannot be {value}: a pattern of names.',
  'layer.pattern.too-long': '{name} cannot be {value}: at most {most, plural, one {# character} other {# characters}}.',
  'layer.pattern.sign': '{name} cannot be {value}: {sign} belongs to regular expressions, which are not used here.',
  'layer.pattern.everything': '{name} cannot be {value}: each choice needs a word, or it fits every name.',
  'layer.pattern.how': 'Give words, * for any characters and | between choices: {example}.',
  'layer.more':
    '{count, plural, one {# more value cannot stand either: correct these first.} other {# more values cannot stand either: correct these first.}}',
} as const;
