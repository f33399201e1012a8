import type { HealthProperty } from '../../../src/app/automation/health-property';
import type { IssueFacts } from '../../../src/app/automation/issue-facts';
import { writeProperties, type Written } from '../../../src/app/automation/write-properties';

const epic = (more: Partial<IssueFacts> = {}): IssueFacts => ({
  health: 'off-track',
  slipDays: 7,
  scopeChangePercent: 41,
  expectedDate: '2024-05-03',
  chance: 12,
  stalled: null,
  waitingFor: [],
  ...more,
});

/** Issues as a tracker keeps them, and what is noted of them. */
function site({ missing = [] as readonly string[], elsewhere = [] as readonly string[], most = Infinity } = {}) {
  const values = new Map<string, HealthProperty>();
  let notes: Written[] = [];
  const writes: string[] = [];
  const run = (wanted: Readonly<Record<string, IssueFacts>>) =>
    writeProperties(new Map(Object.entries(wanted)), {
      readWritten: async () => notes,
      noteWritten: async (issueId, print) => {
        notes = notes.filter((note) => note.issueId !== issueId);
        if (print !== null) notes.push({ issueId, print });
      },
      inOtherProjects: async (ids) => new Set(ids.filter((id) => elsewhere.includes(id))),
      writeProperty: async (issueId, value) => {
        if (missing.includes(issueId)) return false;
        writes.push(issueId);
        values.set(issueId, value);
        return true;
      },
      printOf: (value) => JSON.stringify(value),
      mayGoOn: async () => writes.length < most,
    });
  return { values, writes, run, note: (note: Written) => void notes.push(note) };
}

it('writes what can be said, and nothing that is equal', async () => {
  const { values, writes, run } = site();
  expect(await run({ '1': epic(), '2': epic({ slipDays: null, chance: null }) })).toEqual({ written: 2, left: 0 });
  expect(values.get('1')).toEqual({
    health: 'off-track',
    slipDays: 7,
    scopeChangePercent: 41,
    expectedDate: '2024-05-03',
    chance: 12,
  });
  expect(values.get('2')).toEqual({ health: 'off-track', scopeChangePercent: 41, expectedDate: '2024-05-03' });
  expect(await run({ '1': epic(), '2': epic({ slipDays: 8, chance: null }) })).toEqual({ written: 1, left: 0 });
  expect(writes).toEqual(['1', '2', '2']);
});

it('empties issues of which there is nothing to say any more', async () => {
  const { values, run } = site();
  const standing = { ...epic(), health: null, slipDays: null, scopeChangePercent: null, expectedDate: null };
  await run({ '3': { ...standing, chance: null, stalled: true, waitingFor: ['AB-1', 'AB-2'] } });
  expect(values.get('3')).toEqual({ stalled: 'yes', waitingFor: 'AB-1 AB-2' });
  await run({});
  expect(values.get('3')).toEqual({});
  expect(await run({})).toEqual({ written: 0, left: 0 });
});

it('leaves issues to the project that they were moved to', async () => {
  const { values, run } = site({ elsewhere: ['1'] });
  await run({ '1': epic() });
  await run({});
  expect(values.get('1')).toMatchObject({ health: 'off-track' });
});

it('writes again where it was ended half way, and says what it had no time for', async () => {
  const { writes, run, note } = site({ most: 3 });
  await run({ '1': epic() });
  note({ issueId: '1', print: 'another' });
  expect(await run({ '1': epic(), '2': epic(), '3': epic(), '4': epic() })).toEqual({ written: 2, left: 2 });
  expect(writes).toEqual(['1', '1', '2']);
});

it('does not try again where it may not write, until there is something else to say', async () => {
  const { writes, run } = site({ missing: ['1'] });
  expect(await run({ '1': epic() })).toEqual({ written: 0, left: 0 });
  expect(await run({ '1': epic(), '2': epic() })).toEqual({ written: 1, left: 0 });
  expect(writes).toEqual(['2']);
});
