import { deriveFacts } from '../../../src/core/facts/facts';
import { withinBudget } from '../../../src/core/report/alarm-budget';
import { judge } from '../../../src/core/report/judge';
import { isRaised } from '../../../src/core/report/reading-order';
import { defaultSettings } from '../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';
import { raised } from './readings';

/** So many flagged items, flagged one hour after the other, among so many that are fine. */
const flagged = (count: number, fine: number): readonly ItemBuilder[] => [
  ...Array.from({ length: count }, (_, index) => anItem(`PAY-${index + 1}`).isFlagged(`2024-03-04T${index + 10}:00Z`)),
  ...Array.from({ length: fine }, (_, index) => anItem(`PAY-${index + 101}`)),
];
const report = (items: readonly ItemBuilder[], settings = defaultSettings) =>
  judge(deriveFacts(aSnapshot({ takenAt: '2024-03-08T12:00Z', items })), settings).report();
const alarmed = (items: readonly ItemBuilder[], settings = defaultSettings) =>
  report(items, settings).items.flatMap(({ key, readings }) => (readings.some(isRaised) ? [key] : []));
const budget = (parts: Partial<typeof defaultSettings.budget>) => ({
  ...defaultSettings,
  budget: { ...defaultSettings.budget, ...parts },
});

describe('the budget of alarms', () => {
  it('lets a fifth of the open items carry a finding, the worst of them', () => {
    expect(alarmed(flagged(4, 16))).toEqual(['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4']);
    expect(alarmed(flagged(5, 15))).toEqual(['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4']);
    expect(alarmed(flagged(5, 20))).toHaveLength(5);
    expect(alarmed(flagged(5, 15), budget({ maxShare: 0.25 }))).toHaveLength(5);
  });

  it('does not count what is finished or gone', () => {
    const done = Array.from({ length: 10 }, (_, index) =>
      anItem(`PAY-${index + 201}`).movesTo('done', '2024-03-05T09:00Z'),
    );
    expect(alarmed([...flagged(5, 15), ...done])).toHaveLength(4);
  });

  it('lets the worst speak where a fifth is nobody', () => {
    expect(alarmed(flagged(4, 0))).toEqual(['PAY-1']);
    expect(alarmed(flagged(4, 0), budget({ fewItems: 3 }))).toEqual(['PAY-1', 'PAY-2', 'PAY-3']);
  });

  it('is each project’s own', () => {
    const other = Array.from({ length: 3 }, (_, index) => anItem(`WEB-${index + 1}`).isFlagged('2024-03-07T09:00Z'));
    expect(alarmed([...flagged(4, 16), ...other])).toHaveLength(5);
  });

  it('puts what somebody counts on before what rests in a backlog', () => {
    const dated = anItem('PAY-50', { state: { dueOn: '2024-04-01' } }).isFlagged('2024-03-07T09:00Z');
    expect(alarmed([...flagged(3, 0), dated])).toEqual(['PAY-50']);
  });

  it('tells the rest as close, with its figures and never as fine', () => {
    const { items } = report(flagged(5, 15));
    const left = items.find(({ key }) => key === 'PAY-5')!;
    expect(left.readings.find(({ signal }) => signal === 'blocked')).toEqual({
      signal: 'blocked',
      status: 'quiet',
      figures: { cause: 'flag', days: 3.8, totalDays: 3.8, spans: 1 },
      basis: null,
      close: 'notable',
    });
    expect(left.level).toBe('unknown');
  });
});

describe('the budget of a container', () => {
  const severe = { severity: 'severe' } as const;
  const found = [raised('scope-creep'), raised('stalled'), raised('carry-over', severe), raised('waiting')];
  const told = (maxPerFamily: number) =>
    withinBudget(found, { ...defaultSettings.budget, maxPerFamily })
      .filter(isRaised)
      .map(({ signal }) => signal)
      .sort();

  it('lets the worst of each family speak', () => {
    expect(told(1)).toEqual(['carry-over', 'stalled', 'waiting']);
    expect(told(2)).toEqual(['carry-over', 'scope-creep', 'stalled', 'waiting']);
  });

  it('keeps the others as close', () => {
    const left = withinBudget(found, { ...defaultSettings.budget, maxPerFamily: 1 });
    expect(left.find(({ signal }) => signal === 'scope-creep')).toMatchObject({ status: 'quiet', close: 'notable' });
  });
});
