import { changesBetween, textsOf, valueIn, withValue } from '../../../../static/settings/model/layer';

const layer = { silent: { leastIdleDays: 5 }, calendar: { holidays: ['DE-BY'] } };

it('says what a layer says at a place, and nothing of what every object has', () => {
  expect(valueIn(layer, 'silent', 'leastIdleDays')).toBe(5);
  expect(valueIn(layer, 'silent', 'raiseAtPercentile')).toBeNull();
  expect(valueIn(layer, 'toString', 'name')).toBeNull();
});

it('sets one value and leaves out sections that say nothing any more', () => {
  expect(withValue(layer, { section: 'silent', name: 'leastIdleDays' }, null)).toEqual({
    calendar: { holidays: ['DE-BY'] },
  });
  expect(withValue({}, { section: 'budget', name: 'mostShare' }, 0.3)).toEqual({ budget: { mostShare: 0.3 } });
});

it('names every place at which two states differ, and lists with the same entries do not', () => {
  expect(changesBetween(layer, { silent: { leastIdleDays: 6 }, calendar: { holidays: ['DE-BY'] } })).toEqual([
    { section: 'silent', name: 'leastIdleDays' },
  ]);
  expect(changesBetween(layer, {})).toEqual([
    { section: 'silent', name: 'leastIdleDays' },
    { section: 'calendar', name: 'holidays' },
  ]);
});

it('reads lists that are written as text', () => {
  expect(textsOf('DE-BY, AT')).toEqual(['DE-BY', 'AT']);
  expect(textsOf(['2026-12-24'])).toEqual(['2026-12-24']);
  expect(textsOf(3)).toEqual([]);
});
