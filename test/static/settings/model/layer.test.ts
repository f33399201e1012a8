import { changesBetween, textsOf, valueIn, withValue } from '../../../../static/settings/model/layer';

const layer = { silent: { minIdleDays: 5 }, calendar: { holidays: ['DE-BY'] } };

it('says what a layer says at a place, and nothing of what every object has', () => {
  expect(valueIn(layer, 'silent', 'minIdleDays')).toBe(5);
  expect(valueIn(layer, 'silent', 'raiseAtPercentile')).toBeNull();
  expect(valueIn(layer, 'toString', 'name')).toBeNull();
});

it('sets one value and leaves out sections that say nothing any more', () => {
  expect(withValue(layer, { section: 'silent', name: 'minIdleDays' }, null)).toEqual({
    calendar: { holidays: ['DE-BY'] },
  });
  expect(withValue({}, { section: 'budget', name: 'maxShare' }, 0.3)).toEqual({ budget: { maxShare: 0.3 } });
});

it('names every place at which two states differ, and lists with the same entries do not', () => {
  expect(changesBetween(layer, { silent: { minIdleDays: 6 }, calendar: { holidays: ['DE-BY'] } })).toEqual([
    { section: 'silent', name: 'minIdleDays' },
  ]);
  expect(changesBetween(layer, {})).toEqual([
    { section: 'silent', name: 'minIdleDays' },
    { section: 'calendar', name: 'holidays' },
  ]);
});

it('reads lists that are written as text', () => {
  expect(textsOf('DE-BY, AT')).toEqual(['DE-BY', 'AT']);
  expect(textsOf(['2026-12-24'])).toEqual(['2026-12-24']);
  expect(textsOf(3)).toEqual([]);
});
