import { anItem } from '../../../builders/item';
import { anIteration, aSnapshot, aVersion } from '../../../builders/snapshot';
import { iteration, ledgerOf, lines, parent, resultOf, version } from './scope-facts';

/** Two weeks, Monday 9:00 to Friday 17:00: ten working days of eight hours, a fifth of which ends on Tuesday 17:00. */
const tenDays = anIteration('7', { started: '2024-03-04T09:00Z', planned: '2024-03-15T17:00Z' });
const takenAt = '2024-03-14T12:00Z';

const added = (key: string, at: string) => anItem(key, { at: '2024-03-01T09:00Z' }).joinsIteration('7', at);
const baselineOf = (items: readonly ReturnType<typeof anItem>[], at = takenAt) =>
  ledgerOf(iteration('7'), aSnapshot({ takenAt: at, items, iterations: [tenDays] })).baseline;

describe('an iteration that starts with content', () => {
  it('is committed an hour after its start', () => {
    const baseline = baselineOf([added('PAY-1', '2024-03-03T09:00Z'), added('PAY-2', '2024-03-04T10:00Z')]);
    expect(baseline).toEqual({
      at: new Date('2024-03-04T10:00Z'),
      rule: 'start-and-grace',
      itemIds: ['id-PAY-1', 'id-PAY-2'],
    });
  });

  it('has a provisional baseline within its grace: the content so far', () => {
    const baseline = baselineOf([added('PAY-1', '2024-03-03T09:00Z')], '2024-03-04T09:20Z');
    expect(baseline.at).toEqual(new Date('2024-03-04T09:20Z'));
  });

  it('is not planned late, however much is added on the first day', () => {
    const baseline = baselineOf([added('PAY-1', '2024-03-03T09:00Z'), added('PAY-2', '2024-03-04T11:00Z')]);
    expect(baseline.rule).toBe('start-and-grace');
    expect(baseline.itemIds).toEqual(['id-PAY-1']);
  });
});

describe('an iteration that starts empty', () => {
  it('is committed when its first planning burst ends', () => {
    const baseline = baselineOf([
      added('PAY-1', '2024-03-04T10:30Z'),
      added('PAY-2', '2024-03-04T12:00Z'),
      added('PAY-3', '2024-03-04T16:00Z'),
    ]);
    expect(baseline).toEqual({
      at: new Date('2024-03-04T12:00Z'),
      rule: 'planned-late',
      itemIds: ['id-PAY-1', 'id-PAY-2'],
    });
  });

  it('takes a pause of a minute less than four working hours for planning still', () => {
    const baseline = baselineOf([added('PAY-1', '2024-03-04T12:00Z'), added('PAY-2', '2024-03-04T15:59Z')]);
    expect(baseline.itemIds).toEqual(['id-PAY-1', 'id-PAY-2']);
  });

  it('does not count the night as a pause', () => {
    const baseline = baselineOf([added('PAY-1', '2024-03-04T15:00Z'), added('PAY-2', '2024-03-05T10:00Z')]);
    expect(baseline.itemIds).toEqual(['id-PAY-1', 'id-PAY-2']);
  });

  it('is planned within the first fifth of its time, or not at all', () => {
    const hourly = ['2024-03-05T16:00Z', '2024-03-05T17:00Z', '2024-03-05T17:01Z'];
    const baseline = baselineOf(hourly.map((at, index) => added(`PAY-${String(index + 1)}`, at)));
    expect(baseline.itemIds).toEqual(['id-PAY-1', 'id-PAY-2']);

    const late = baselineOf([added('PAY-1', '2024-03-05T17:01Z')]);
    expect(late).toEqual({ at: new Date('2024-03-04T10:00Z'), rule: 'start-and-grace', itemIds: [] });
  });

  it('is not called late when all of it came within the grace', () => {
    const baseline = baselineOf([added('PAY-1', '2024-03-04T09:10Z'), added('PAY-2', '2024-03-04T10:00Z')]);
    expect(baseline).toEqual({
      at: new Date('2024-03-04T10:00Z'),
      rule: 'start-and-grace',
      itemIds: ['id-PAY-1', 'id-PAY-2'],
    });
  });

  it('is judged by what it held at its start, not by what had been in it before', () => {
    const left = added('PAY-1', '2024-03-02T09:00Z').leavesIteration('7', '2024-03-03T09:00Z');
    expect(baselineOf([left, added('PAY-2', '2024-03-04T12:00Z')]).rule).toBe('planned-late');
  });

  it('has two working days for planning when nobody set its end', () => {
    const endless = anIteration('7', { started: '2024-03-04T09:00Z' });
    const items = [added('PAY-1', '2024-03-05T16:00Z'), added('PAY-2', '2024-03-05T17:30Z')];
    const { baseline } = ledgerOf(iteration('7'), aSnapshot({ takenAt, items, iterations: [endless] }));
    expect(baseline.itemIds).toEqual(['id-PAY-1']);
  });

  it('has a fifth of the plain time where none of it is working time', () => {
    const weekend = anIteration('7', { started: '2024-03-09T00:00Z', planned: '2024-03-10T00:00Z' });
    const items = [added('PAY-1', '2024-03-09T04:48Z'), added('PAY-2', '2024-03-09T04:49Z')];
    const { baseline } = ledgerOf(iteration('7'), aSnapshot({ takenAt, items, iterations: [weekend] }));
    expect(baseline.itemIds).toEqual(['id-PAY-1']);
  });
});

describe('a parent', () => {
  const epic = anItem('PAY-1', { level: 'parent', at: '2024-03-01T09:00Z' });
  const child = (key: string, at = '2024-03-01T09:00Z') => anItem(key, { at, state: { parentId: 'id-PAY-1' } });
  const ledger = (...items: readonly ReturnType<typeof anItem>[]) =>
    ledgerOf(parent('id-PAY-1'), aSnapshot({ takenAt, items: [epic, ...items] }));

  it('is committed one working day after its first child started', () => {
    const { baseline } = ledger(
      child('PAY-2').movesTo('in-progress', '2024-03-08T12:00Z'),
      child('PAY-3').movesTo('in-progress', '2024-03-07T12:00Z'),
      child('PAY-4', '2024-03-08T12:00Z'),
      child('PAY-5', '2024-03-08T12:01Z'),
    );
    expect(baseline).toEqual({
      at: new Date('2024-03-08T12:00Z'),
      rule: 'first-item-started',
      itemIds: ['id-PAY-2', 'id-PAY-3', 'id-PAY-4'],
    });
  });

  it('takes a child that was put in while in progress to start it then', () => {
    const running = anItem('PAY-2')
      .movesTo('in-progress', '2024-03-05T09:00Z')
      .comesUnder('id-PAY-1', '2024-03-11T09:00Z');
    expect(ledger(running).baseline.at).toEqual(new Date('2024-03-11T17:00Z'));
  });

  it('is not started by a child that was finished when it was put in', () => {
    const done = anItem('PAY-2')
      .movesTo('in-progress', '2024-03-05T09:00Z')
      .movesTo('done', '2024-03-06T09:00Z')
      .comesUnder('id-PAY-1', '2024-03-11T09:00Z');
    const result = resultOf(parent('id-PAY-1'), aSnapshot({ takenAt, items: [epic, done] }));
    expect(result).toEqual({ status: 'unknown', because: 'not-started' });
  });

  it('is not started by a child that had left by then', () => {
    const left = child('PAY-2').comesUnder(null, '2024-03-04T09:00Z').movesTo('in-progress', '2024-03-05T09:00Z');
    const result = resultOf(parent('id-PAY-1'), aSnapshot({ takenAt, items: [epic, left] }));
    expect(result).toEqual({ status: 'unknown', because: 'not-started' });
  });

  it('counts the parts of an item like any children', () => {
    const story = anItem('PAY-2', { at: '2024-03-01T09:00Z' });
    const part = (key: string) =>
      anItem(key, { level: 'part', at: '2024-03-01T09:00Z', state: { parentId: 'id-PAY-2' } });
    const items = [story, part('PAY-3').movesTo('in-progress', '2024-03-05T09:00Z'), part('PAY-4')];
    expect(ledgerOf(parent('id-PAY-2'), aSnapshot({ takenAt, items })).start.count).toBe(2);
  });
});

describe('a version', () => {
  const item = (key: string, at = '2024-03-01T09:00Z') => anItem(key, { at, state: { versionIds: ['1'] } });
  const items = [item('PAY-1').movesTo('in-progress', '2024-03-06T09:00Z'), item('PAY-2', '2024-03-11T09:00Z')];
  const ledger = (startOn: string | null) =>
    ledgerOf(version('1'), aSnapshot({ takenAt, items, versions: [aVersion('1', { projectKey: 'PAY', startOn })] }));

  it('is committed at the end of its start date', () => {
    expect(ledger('2024-03-06').baseline).toEqual({
      at: new Date('2024-03-06T23:59:59.999Z'),
      rule: 'start-date',
      itemIds: ['id-PAY-1'],
    });
  });

  it('is committed at the end of the burst in which it is filled after that start', () => {
    const committed = (ats: readonly string[], releaseOn: string | null = null) => {
      const added = ats.map((at, index) => item(`PAY-${index + 2}`, at));
      const all = [item('PAY-1').movesTo('in-progress', '2024-03-06T09:00Z'), ...added];
      const versions = [aVersion('1', { projectKey: 'PAY', releaseOn })];
      return ledgerOf(version('1'), aSnapshot({ takenAt, items: all, versions })).baseline.at;
    };
    const early = ['2024-03-06T10:00Z', '2024-03-08T09:00Z'];
    expect(committed(early)).toEqual(new Date('2024-03-08T09:00Z'));
    // Three working days later is a new thought; a little less is not.
    expect(committed([...early, '2024-03-13T09:00Z'])).toEqual(new Date('2024-03-08T09:00Z'));
    expect(committed([...early, '2024-03-12T16:00Z'])).toEqual(new Date('2024-03-12T16:00Z'));
    // A fifth of the ten working days until 19 March is two.
    expect(committed(early, '2024-03-19')).toEqual(new Date('2024-03-06T10:00Z'));
  });

  it('is committed when its first item starts, where it has no start date or that is still to come', () => {
    expect(ledger(null).baseline).toEqual({
      at: new Date('2024-03-06T09:00Z'),
      rule: 'first-item-started',
      itemIds: ['id-PAY-1'],
    });
    expect(ledger('2024-04-01').baseline.rule).toBe('first-item-started');
    expect(lines(ledger(null))).toEqual(['03-11 PAY-2 added discovered +1 +0']);
  });
});
