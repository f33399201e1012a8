import { candidates, decide, nextAt } from '../../../../src/app/automation/events/decide';
import { scopeCauses } from '../../../../src/app/automation/events/scope-causes';
import { beginsAt } from '../../../../src/app/automation/events/delivery-state';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const QUIET_MS = 10 * 60_000;
const telling = beginsAt(new Date('2024-06-01T00:00Z'), new Map());
const epic = anItem('AB-1', { level: 'parent', at: '2024-01-01T09:00Z' });
const begun = (estimate: number) =>
  anItem('AB-2', { at: '2024-01-01T09:00Z', state: { parentId: 'id-AB-1', estimate } }).movesTo(
    'in-progress',
    '2024-01-02T09:00Z',
  );

function lookedAt(time: string, ...items: readonly ItemBuilder[]) {
  const now = new Date(`2024-06-03T${time}Z`);
  const facts = deriveFacts(aSnapshot({ takenAt: now.toISOString(), items: [epic, ...items] }));
  const asked = { causes: scopeCauses({ facts, projectKey: 'AB', onItems: false }), now, quietMs: QUIET_MS };
  return {
    told: candidates(telling, asked).map(({ event }) => event.kind),
    again: nextAt(telling, asked)?.toISOString() ?? null,
  };
}

it('tells of added work when its quiet time is over', () => {
  const adopted = anItem('AB-3', { at: '2024-01-01T09:00Z' }).comesUnder('id-AB-1', '2024-06-03T09:00Z');
  expect(lookedAt('09:09', begun(3), adopted)).toEqual({ told: [], again: '2024-06-03T09:10:00.000Z' });
  expect(lookedAt('09:10', begun(3), adopted)).toEqual({ told: ['added'], again: null });
});

it('tells of a new size when a finish can no longer show that it only recorded work already done', () => {
  const resized = begun(3).isEstimated(8, '2024-06-03T09:00Z');
  expect(lookedAt('09:10', resized)).toEqual({ told: [], again: '2024-06-03T10:00:00.000Z' });
  expect(lookedAt('09:59', resized)).toEqual({ told: [], again: '2024-06-03T10:00:00.000Z' });
  expect(lookedAt('10:00', resized)).toEqual({ told: ['re-estimated'], again: null });

  const finished = begun(3).isEstimated(8, '2024-06-03T09:00Z').movesTo('done', '2024-06-03T09:37Z');
  expect(lookedAt('10:00', finished)).toEqual({ told: [], again: null });
});

it('takes a new size out of what waits to be told once a finish shows that it only recorded work already done', () => {
  const at = (time: string) => new Date(`2024-06-03T${time}Z`);
  const deciding = (now: Date, ...items: readonly ItemBuilder[]) => {
    const facts = deriveFacts(aSnapshot({ takenAt: now.toISOString(), items: [epic, ...items] }));
    const causes = scopeCauses({ facts, projectKey: 'AB', onItems: false });
    return { causes, standings: new Map(), emitted: new Set<string>(), now, quietMs: QUIET_MS, dueAt: at('18:00') };
  };
  const kindsIn = ({ batches }: ReturnType<typeof decide>) =>
    batches.map(({ events }) => events.map(({ kind }) => kind));
  const adopted = () => anItem('AB-3', { at: '2024-01-01T09:00Z' }).comesUnder('id-AB-1', '2024-06-03T09:00Z');
  const resized = () => begun(3).isEstimated(8, '2024-06-03T09:00Z');
  const finished = () => resized().movesTo('done', '2024-06-03T09:37Z');

  const both = decide(telling, deciding(at('10:00'), resized(), adopted()));
  expect(kindsIn(both)).toEqual([['added', 're-estimated']]);
  expect(kindsIn(decide(both, deciding(at('11:00'), resized(), adopted())))).toEqual([['added', 're-estimated']]);
  expect(kindsIn(decide(both, deciding(at('11:00'), finished(), adopted())))).toEqual([['added']]);

  const one = decide(telling, deciding(at('10:00'), resized()));
  expect(kindsIn(one)).toEqual([['re-estimated']]);
  expect(kindsIn(decide(one, deciding(at('11:00'), finished())))).toEqual([]);
});
