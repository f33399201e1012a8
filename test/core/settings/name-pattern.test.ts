import { defaultSettings } from '../../../src/core/signals/settings';
import { namePattern, patternProblem } from '../../../src/core/settings/name-pattern';

describe('a name pattern', () => {
  it.each([
    ['block', 'Blocked'],
    ['BLOCK', 'unblocked'],
    ['block|on hold|impeded|waiting for', 'Waiting for customer'],
    ['parked | on ice', 'On Ice'],
    ['on hold', 'On \u00a0 hold'],
    ['wait*customer', 'Waiting for the customer'],
    ['wait**customer*', 'waitcustomer'],
    ['*hold', 'Hold on'],
    ['on-hold/parked', 'On-Hold/Parked'],
    ['ПАУЗА', 'на паузе'.replace('паузе', 'пауза')],
    ['保留', '保留中'],
  ])('%s fits %s', (source, name) => {
    expect(patternProblem(source)).toBeNull();
    expect(namePattern(source, 'part')(name)).toBe(true);
  });

  it.each([
    ['block', 'In progress'],
    ['on hold', 'Onhold'],
    ['wait*customer', 'Customer waits'],
    ['aba*ab', 'abab'],
    ['parked|on ice', 'Ice on'],
  ])('%s does not fit %s', (source, name) => {
    expect(namePattern(source, 'part')(name)).toBe(false);
  });

  it.each([
    ['', { because: 'empty' }],
    ['  ', { because: 'empty' }],
    ['x'.repeat(401), { because: 'too-long', most: 400 }],
    ['(?:[^x]|[^y])*!', { because: 'regular-expression', sign: '(' }],
    ['^block', { because: 'regular-expression', sign: '^' }],
    ['block.*', { because: 'regular-expression', sign: '.' }],
    ['(a+)+b', { because: 'regular-expression', sign: '(' }],
    ['blocked?', { because: 'regular-expression', sign: '?' }],
    ['\\bhold', { because: 'regular-expression', sign: '\\' }],
    ['[ab]', { because: 'regular-expression', sign: '[' }],
    ['a{2}', { because: 'regular-expression', sign: '{' }],
    ['a$', { because: 'regular-expression', sign: '$' }],
    ['*', { because: 'fits-everything' }],
    ['block|', { because: 'fits-everything' }],
    ['block| * |hold', { because: 'fits-everything' }],
  ])('is not %s', (source, problem) => {
    expect(patternProblem(source)).toEqual(problem);
  });

  it('tries nothing twice: the longest pattern on the longest name takes no time', () => {
    const fits = namePattern('a*'.repeat(199) + '!', 'part');
    const before = process.cpuUsage();
    for (let times = 0; times < 1000; times += 1) expect(fits('a'.repeat(255))).toBe(false);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
  });
});

describe('a pattern of whole names', () => {
  it.each([
    ['backlog', 'Backlog'],
    ['trunk | parking lot', 'Parking  Lot'],
    ['future*release', 'Future release'],
    ['future*release', 'futurerelease'],
    ['*+', '2.0+'],
    ['2*.1', '2.0.1'],
    ['sprint*backlog*', 'Sprint backlog of 2026'],
  ])('%s fits %s', (source, name) => {
    expect(namePattern(source, 'whole')(name)).toBe(true);
  });

  it.each([
    ['backlog', 'Backlog 2'],
    ['future*release', 'Future release 3'],
    ['*+', '2.0'],
    ['ab*ba', 'aba'],
    ['a*b', 'xab'],
  ])('%s does not fit %s', (source, name) => {
    expect(namePattern(source, 'whole')(name)).toBe(false);
  });

  it('keeps to the names that were an expression before', () => {
    const before =
      /^(trunk|master|main|head|backlog|icebox|parking lot|unscheduled|unplanned|unassigned|maintenance|someday|later|tbd|future ?(releases?|versions?)?)$|\+$/i;
    const isBucket = namePattern(defaultSettings.forecast.bucketNames, 'whole');
    const names = [
      'Trunk',
      'HEAD',
      '1.0',
      '1.0+',
      'Future',
      'Future Releases',
      'future version',
      'Futures',
      'Main 2',
      'TBD',
      'later on',
    ];
    expect(names.filter(isBucket)).toEqual(names.filter((name) => before.test(name)));
  });
});
