import { touchedScopes } from '../../../../src/app/sync/judge/touched-scopes';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const SINCE = new Date('2024-03-11T09:00:00.000Z');
const idOf = (key: string): string => anItem(key).build().id;
const epic = (key: string) => anItem(key, { level: 'parent' });
const within = (key: string, parentKey: string) => anItem(key, { state: { parentId: idOf(parentKey) } });

function touched(items: readonly ItemBuilder[], markedKeys: readonly string[] = []): readonly string[] {
  const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-11T12:00Z', items }));
  const marked = [
    { kind: 'project' as const, id: 'ABC' },
    ...markedKeys.map((key) => ({ kind: 'parent' as const, id: idOf(key) })),
  ];
  return touchedScopes(marked, SINCE, facts).map(({ kind, id }) => `${kind} ${facts.byId.get(id)?.state.key ?? id}`);
}

it('are those that were marked, as far as they are current, and never the project', () => {
  const finished = epic('ABC-2').movesTo('done', '2024-03-05T09:00Z');
  expect(touched([epic('ABC-1'), finished, epic('ABC-3')], ['ABC-1', 'ABC-2'])).toEqual(['parent ABC-1']);
});

it('are those of what waits for something that has changed, however far down', () => {
  const blocker = anItem('ABC-4').movesTo('in-progress', '2024-03-11T09:30Z');
  const items = [
    epic('ABC-1'),
    epic('ABC-2'),
    epic('ABC-3'),
    blocker,
    within('ABC-5', 'ABC-1').isLinked('waits-for', 'ABC-4'),
    within('ABC-6', 'ABC-2').isLinked('waits-for', 'ABC-5'),
    within('ABC-7', 'ABC-3'),
  ];
  expect(touched(items)).toEqual(['parent ABC-1', 'parent ABC-2']);
});

it('are those of what waited for something that is finished now', () => {
  const finished = anItem('ABC-4').movesTo('done', '2024-03-11T09:30Z');
  expect(touched([epic('ABC-1'), finished, within('ABC-5', 'ABC-1').isLinked('waits-for', 'ABC-4')])).toEqual([
    'parent ABC-1',
  ]);
});

it('are not those of what waits for something that has not changed since', () => {
  const before = anItem('ABC-4').movesTo('done', '2024-03-11T08:59Z');
  expect(touched([epic('ABC-1'), before, within('ABC-5', 'ABC-1').isLinked('waits-for', 'ABC-4')])).toEqual([]);
});
