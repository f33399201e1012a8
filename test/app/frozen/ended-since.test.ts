import { endedSince } from '../../../src/app/frozen/ended-since';
import { noteWhatCame } from '../../../src/app/frozen/note-what-came';
import { deriveFacts } from '../../../src/core/facts/facts';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { defaultSettings } from '../../../src/core/signals/settings';
import { anItem } from '../../builders/item';
import { anIteration, aSnapshot, aVersion } from '../../builders/snapshot';
import { someFrozen } from './some-frozen';

// Monday.
const FROZEN_AT = new Date('2024-03-04T12:00Z');
const judged = (snapshot: Snapshot) => ({ facts: deriveFacts(snapshot), settings: defaultSettings });
const amount = { half: 5, unit: 'items' as const };

describe('what came of a frozen forecast', () => {
  const epic = anItem('AB-1', { id: '10', level: 'parent', at: '2024-02-01T09:00Z' });
  const ofEpic = someFrozen({
    frozenAt: FROZEN_AT,
    facts: { foretold: { of: 'end', halfOn: '2024-03-06', expectedOn: '2024-03-08' } },
  });

  it('is the day on which the epic was finished, and how many working days that was off', () => {
    const late = epic.movesTo('done', '2024-03-13T10:00Z').build();
    const at = judged(aSnapshot({ takenAt: '2024-03-14T09:00Z', items: [late] }));
    expect(endedSince(ofEpic, at)).toEqual({ on: '2024-03-13', daysOff: 3, amount: null });
  });

  it('is negative where it was finished before', () => {
    const early = anItem('AB-1', { id: '10', level: 'parent', at: '2024-02-01T09:00Z' })
      .movesTo('done', '2024-03-05T10:00Z')
      .build();
    const at = judged(aSnapshot({ takenAt: '2024-03-14T09:00Z', items: [early] }));
    expect(endedSince(ofEpic, at)).toEqual({ on: '2024-03-05', daysOff: -3, amount: null });
  });

  it('is nothing yet while the epic is open', () => {
    const open = anItem('AB-1', { id: '10', level: 'parent', at: '2024-02-01T09:00Z' }).build();
    expect(endedSince(ofEpic, judged(aSnapshot({ takenAt: '2024-03-14T09:00Z', items: [open] })))).toBeNull();
  });

  it('is the release of a version', () => {
    const version = aVersion('v1', { projectKey: 'AB', releaseOn: '2024-03-11', released: true });
    const item = anItem('AB-2', { at: '2024-02-01T09:00Z', state: { versionIds: ['v1'] } });
    const at = judged(aSnapshot({ takenAt: '2024-03-14T09:00Z', items: [item], versions: [version] }));
    const frozen = { ...ofEpic, scope: { kind: 'version', id: 'v1' } as const };
    expect(endedSince(frozen, at)).toEqual({ on: '2024-03-11', daysOff: 1, amount: null });
  });

  it('is of a sprint what was left over when it was closed', () => {
    const iteration = anIteration('40', {
      started: '2024-03-01T09:00Z',
      planned: '2024-03-15T09:00Z',
      closed: '2024-03-15T10:00Z',
    });
    const inSprint = { at: '2024-02-01T09:00Z', state: { iterationIds: ['40'] } };
    const items = [
      anItem('AB-2', inSprint).movesTo('done', '2024-03-05T09:00Z'),
      anItem('AB-3', inSprint),
      anItem('AB-4', inSprint),
    ];
    const at = judged(aSnapshot({ takenAt: '2024-03-18T09:00Z', items, iterations: [iteration] }));
    const facts = { foretold: { of: 'left' as const, most: 7, by: '2024-03-15', ...amount } };
    const frozen = someFrozen({ scope: { kind: 'iteration', id: '40' }, frozenAt: FROZEN_AT, facts });
    expect(endedSince(frozen, at)).toEqual({ on: '2024-03-15', daysOff: null, amount: 2 });
  });

  it('is of a project what was finished until the day that was foretold', () => {
    const finishedAt = (key: string, at: string) => anItem(key, { at: '2024-02-01T09:00Z' }).movesTo('done', at);
    const items = [
      finishedAt('AB-1', '2024-03-04T11:00Z'),
      finishedAt('AB-2', '2024-03-04T13:00Z'),
      finishedAt('AB-3', '2024-03-29T12:00Z'),
      finishedAt('AB-4', '2024-03-30T12:00Z'),
    ];
    const facts = { foretold: { of: 'finished' as const, least: 3, by: '2024-03-29', ...amount } };
    const frozen = someFrozen({ scope: { kind: 'project', id: 'AB' }, frozenAt: FROZEN_AT, facts });
    const after = judged(aSnapshot({ takenAt: '2024-04-02T09:00Z', items }));
    expect(endedSince(frozen, after)).toEqual({ on: '2024-03-29', daysOff: null, amount: 2 });
    const before = judged(aSnapshot({ takenAt: '2024-03-29T13:00Z', items: items.slice(0, 3) }));
    expect(endedSince(frozen, before)).toBeNull();
  });
});

describe('noting what came', () => {
  const done = anItem('AB-1', { id: '10', level: 'parent', at: '2024-02-01T09:00Z' }).movesTo(
    'done',
    '2024-03-13T10:00Z',
  );
  const at = judged(aSnapshot({ takenAt: '2024-03-14T09:00Z', items: [done] }));
  const facts = { foretold: { of: 'end' as const, halfOn: null, expectedOn: null } };
  const later = '{"on":"2024-03-13","daysOff":null,"amount":null}';

  it('writes it with what it rests on, once', async () => {
    const noted: unknown[] = [];
    const frozen = [someFrozen({ facts }), someFrozen({ id: 'known', facts, later, laterRestsOn: ['project-AB'] })];
    await noteWhatCame('AB', at, { readFrozen: async () => frozen, noteLater: async (each) => void noted.push(each) });
    expect(noted).toEqual([{ id: 'one', later, restsOn: ['project-AB'] }]);
  });

  it('takes it back where the work was opened again, and leaves what is not kept any more', async () => {
    const open = anItem('AB-1', { id: '10', level: 'parent', at: '2024-02-01T09:00Z' });
    const now = judged(aSnapshot({ takenAt: '2024-03-14T09:00Z', items: [open] }));
    const noted: unknown[] = [];
    const frozen = [
      someFrozen({ facts, later, laterRestsOn: [] }),
      someFrozen({ id: 'gone', scope: { kind: 'parent', id: '99' }, facts, later, laterRestsOn: [] }),
    ];
    await noteWhatCame('AB', now, { readFrozen: async () => frozen, noteLater: async (each) => void noted.push(each) });
    expect(noted).toEqual([{ id: 'one', later: null, restsOn: ['project-AB'] }]);
  });
});
