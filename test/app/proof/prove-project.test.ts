import { pastAlarmsOf } from '../../../src/app/proof/past-alarms';
import { isProofDue, type KeptProof, type PresentProject, proveProject } from '../../../src/app/proof/prove-project';
import { defaultSettings } from '../../../src/core/signals/settings';
import { aCalendar } from '../../builders/calendar';
import { anItem } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';

const NOW = new Date('2024-09-02T09:00:00Z');

/** Twenty items that took a week each, one after the other, and one that has been in review since April. */
const items = [
  ...Array.from({ length: 20 }, (_, place) => {
    const begun = new Date(Date.parse('2024-03-05T09:00Z') + place * 7 * 86_400_000);
    const done = new Date(begun.getTime() + 7 * 86_400_000);
    return anItem(`PAY-${String(place + 1)}`, { at: '2024-03-04T09:00Z' })
      .movesTo('in-progress', begun.toISOString())
      .movesTo('done', done.toISOString());
  }),
  anItem('PAY-50', { at: '2024-03-04T09:00Z' }).movesTo('in-review', '2024-04-02T09:00Z'),
];

const PRESENT: PresentProject = {
  projectKey: 'PAY',
  now: NOW,
  restsOn: ['project-PAY'],
  items: aSnapshot({ takenAt: NOW.toISOString(), items }).items,
};

interface Given {
  readonly remainingMs?: () => number;
  readonly now?: Date;
  readonly without?: string;
  readonly isRestricted?: boolean;
}

function aProof(kept: KeptProof | null, given: Given = {}) {
  const written: KeptProof[] = [];
  const marked: Date[] = [];
  const prove = () =>
    proveProject('PAY', {
      readProof: async () => kept,
      writeProof: async (proof) => void written.push(proof),
      loadKept: async () => {
        const snapshot = aSnapshot({ takenAt: NOW.toISOString(), items });
        return { ...snapshot, items: snapshot.items.filter(({ id }) => id !== given.without) };
      },
      isAnyRestricted: async () => given.isRestricted ?? false,
      loadCalendar: async () => aCalendar(),
      loadSettings: async () => defaultSettings,
      markProject: async (at) => void marked.push(at),
      remainingMs: given.remainingMs ?? (() => 300_000),
      now: () => given.now ?? NOW,
    });
  return { prove, written, marked };
}

it('looks at every Monday of the last half year of which it is known what happened after it', async () => {
  const { prove, written, marked } = aProof(null);
  expect(await prove()).toBe(true);
  const found = pastAlarmsOf(written[0]!.result)!;
  expect(found.isWhole).toBe(true);
  expect(found.checks).toHaveLength(26);
  // Two weeks before 2 September.
  expect(found.checks[0]?.at.toISOString()).toBe('2024-08-12T12:00:00.000Z');
  const last = found.checks[0]?.items.find(({ itemId }) => itemId === 'id-PAY-50');
  expect(last).toEqual({ itemId: 'id-PAY-50', flagged: true, quiet: true, stayed: true });
  expect(marked).toEqual([NOW]);
});

it('rests for a week once all is looked at, and then adds the week that came', async () => {
  const first = aProof(null);
  await first.prove();
  const kept = first.written[0]!;
  const soon = aProof(kept, { now: new Date('2024-09-08T09:00:00Z') });
  expect(await soon.prove()).toBe(true);
  expect(soon.written).toEqual([]);
  const later = aProof(kept, { now: new Date('2024-09-09T13:00:00Z') });
  await later.prove();
  const [before, after] = [pastAlarmsOf(kept.result)!, pastAlarmsOf(later.written[0]!.result)!];
  expect(after.checks[0]?.at.toISOString()).toBe('2024-08-26T12:00:00.000Z');
  expect(after.checks.find(({ at }) => at.getTime() === before.checks[0]?.at.getTime())).toEqual(before.checks[0]);
});

it('hands over where time ends, each time with one more look at least', async () => {
  const first = aProof(null, { remainingMs: () => 0 });
  expect(await first.prove()).toBe(false);
  expect(pastAlarmsOf(first.written[0]!.result)?.checks).toHaveLength(1);
  expect(isProofDue(first.written[0]!, { ...PRESENT, restsOn: ['project-PAY'] })).toBe(true);
  const second = aProof(first.written[0]!, { remainingMs: () => 0 });
  expect(await second.prove()).toBe(false);
  expect(pastAlarmsOf(second.written[0]!.result)?.checks).toHaveLength(2);
});

it('is due again where it rests on a project of which nothing is left', async () => {
  const { prove, written } = aProof(null);
  await prove();
  const kept = written[0]!;
  expect(isProofDue(kept, { ...PRESENT, restsOn: ['project-PAY', 'project-OPS'] })).toBe(false);
  expect(isProofDue(kept, { ...PRESENT, restsOn: ['project-OPS'] })).toBe(true);
  // Nobody is shown what rests on items of unknown projects.
  expect(isProofDue(kept, { ...PRESENT, restsOn: null })).toBe(false);
});

it('is due again once an item is gone, and once an older item came in', async () => {
  const { prove, written } = aProof(null);
  await prove();
  const kept = written[0]!;
  expect(isProofDue(kept, PRESENT)).toBe(false);
  expect(isProofDue(kept, { ...PRESENT, items: PRESENT.items.slice(1) })).toBe(true);
  const [first] = aSnapshot({
    takenAt: NOW.toISOString(),
    items: [anItem('PAY-60', { at: '2024-03-04T09:00Z' })],
  }).items;
  expect(isProofDue(kept, { ...PRESENT, items: [...PRESENT.items, first!] })).toBe(true);
  const later = { ...first!, createdAt: new Date('2024-09-02T09:00:01Z') };
  expect(isProofDue(kept, { ...PRESENT, items: [...PRESENT.items, later] })).toBe(false);
});

it('looks at every Monday anew once an item is hidden, but not once one is deleted', async () => {
  const first = aProof(null);
  await first.prove();
  const kept = first.written[0]!;
  const checksWithout = async (isRestricted: boolean) => {
    const again = aProof(kept, { without: 'id-PAY-50', isRestricted });
    await again.prove();
    return pastAlarmsOf(again.written[0]!.result)!.checks.flatMap(({ items: looked }) => looked);
  };
  expect((await checksWithout(false)).some(({ itemId }) => itemId === 'id-PAY-50')).toBe(true);
  expect((await checksWithout(true)).some(({ itemId }) => itemId === 'id-PAY-50')).toBe(false);
});
