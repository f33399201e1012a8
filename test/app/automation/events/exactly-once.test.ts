import { NOT_BEGUN } from '../../../../src/app/sync/sync-state';
import fc from 'fast-check';
import { saveSync, readSync } from '../../../../src/adapters/storage/tables/sync';
import { noteEmitted, readEmitted } from '../../../../src/adapters/storage/tables/emitted';
import type { Sql } from '../../../../src/adapters/storage/engine/sql';
import type { Cause, Standing } from '../../../../src/app/automation/events/automation-event';
import { scopeCauses } from '../../../../src/app/automation/events/scope-causes';
import { batchAfter } from '../../../../src/app/automation/events/deliver-batch';
import { deliverEvents } from '../../../../src/app/automation/events/deliver-events';
import {
  type Batch,
  deliveryStateOfText,
  deliveryStateText,
} from '../../../../src/app/automation/events/delivery-state';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { describeOnEngines } from '../../../adapters/storage/engines';
import { anItem } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';
import { EPICS, finishesHeardLate, heardOf, lives, SPRINTS, START, type Stream, streams } from './a-stream';

/** More of them where somebody has time: AUTOMATION_STREAMS=10000. */
const RUNS = Number(process.env['AUTOMATION_STREAMS'] ?? 60);
const MINUTE_MS = 60_000;
const QUIET_MS = 10 * MINUTE_MS;
const LABEL_MS = 10 * MINUTE_MS;

const epics = EPICS.map((id) => anItem(id.slice(3), { level: 'parent', at: '2024-03-01T09:00Z' }).build());
const iterations = SPRINTS.map((id) => anIteration(id, { started: '2024-03-11T09:00Z', planned: '2024-03-22T17:00Z' }));

class Killed extends Error {
  override readonly name = 'Killed';
}

/** Ends whatever runs at its call number `at`. */
class Killer {
  #calls = 0;
  constructor(private readonly kill: { readonly call: number; readonly after: boolean } | null) {}

  async around<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    const isLast = this.kill !== null && this.#calls++ >= this.kill.call;
    if (isLast && this.kill?.after === false) throw new Killed();
    const answer = await call();
    if (isLast) throw new Killed();
    return answer;
  }
}

function killable(sql: Sql, killer: Killer): Sql {
  return {
    ...sql,
    read: (statement, row) => killer.around(() => sql.read(statement, row)),
    write: (statement) => killer.around(() => sql.write(statement)),
  };
}

/** Issues as a tracker keeps them: every write that changes one is a run of a rule. */
function tracker() {
  const serials = new Map<string, number>();
  const runs: {
    readonly issueId: string;
    readonly ids: readonly string[];
    readonly grows: boolean;
    readonly minute: number;
  }[] = [];
  const labelled = new Set<string>();
  const labels: string[] = [];
  return {
    runs,
    /** Every time that a rule would see the label come. */
    labels,
    setLabel: async (issueId: string, isOn: boolean, killer: Killer): Promise<void> =>
      killer.around(async () => {
        if (isOn && !labelled.has(issueId)) labels.push(issueId);
        if (isOn) labelled.add(issueId);
        else labelled.delete(issueId);
      }),
    deliver: async (issueId: string, batches: readonly Batch[], killer: Killer, minute: number): Promise<void> => {
      const before = await killer.around(async () => serials.get(issueId) ?? 0);
      const told = batchAfter(before, batches);
      if (told === null) return;
      const { serial, events } = told;
      await killer.around(async () => {
        if (serials.get(issueId) === serial) return;
        serials.set(issueId, serial);
        const grows = events.some(({ kind }) => kind === 'added' || kind === 'split' || kind === 're-opened');
        runs.push({ issueId, ids: events.map(({ id }) => id), grows, minute });
      });
    },
  };
}

const causesAt = (stream: Stream, lived: ReturnType<typeof lives>, minute: number): readonly Cause[] => {
  const takenAt = new Date(START + minute * MINUTE_MS).toISOString();
  const items = [...epics, ...heardOf(stream, lived, minute)];
  const facts = deriveFacts(aSnapshot({ takenAt, items, iterations }));
  return scopeCauses({ facts, projectKey: 'AB', onItems: true });
};

const levelOf = (level: Stream['levels'][number]): ReadonlyMap<string, Standing> =>
  new Map([
    [
      'level E',
      {
        issueId: EPICS[0],
        valueAfter: (told) => level ?? told,
        eventAfter: () => (level === null ? null : { kind: level, itemKey: null }),
        silentAtFirst: true,
      },
    ],
  ]);

let project = 0;

/** Lives through a stream, and answers what rules were told and what they should have been. */
async function livedThrough(stream: Stream, sql: Sql) {
  const projectKey = `P${String((project += 1))}`;
  const lived = lives(stream);
  const { runs, labels, deliver, setLabel } = tracker();
  let now = new Date(START);

  const look = async (minute: number, level: Stream['levels'][number], killer: Killer): Promise<Date | null> => {
    const store = killable(sql, killer);
    const causes = causesAt(stream, lived, minute);
    return deliverEvents(
      { causes, standings: levelOf(level), quietMs: QUIET_MS, dueAt: (at) => at, labelMs: LABEL_MS },
      {
        readDelivery: async () => {
          const row = await readSync(store, projectKey, 'tell');
          return { revision: row?.revision ?? 0, state: deliveryStateOfText(row?.notes ?? null) };
        },
        saveDelivery: ({ revision, state }) =>
          saveSync(store, {
            projectKey,
            job: 'tell',
            state: 'waiting',
            ...NOT_BEGUN,
            notes: deliveryStateText(state),
            items: 0,
            changedAt: now,
            revision,
          }),
        readEmitted: (ids) => readEmitted(store, projectKey, ids),
        noteEmitted: (ids) => noteEmitted(store, { projectKey, ids, at: now }),
        deliver: (issueId, batches) => deliver(issueId, batches, killer, minute),
        setLabel: (issueId, isOn) => setLabel(issueId, isOn, killer),
        mayGoOn: async () => true,
        now: () => now,
      },
    );
  };
  const survived = async (running: Promise<unknown>): Promise<void> => {
    await running.catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
  };

  // Telling begins before anything of the stream happens.
  await look(0, 'on-track', new Killer(null));
  for (const [place, minute] of stream.looks.entries()) {
    now = new Date(START + minute * MINUTE_MS);
    const level = stream.levels[place] ?? null;
    const once = (): Promise<unknown> => look(minute, level, new Killer(stream.kills[place] ?? null));
    await Promise.all([survived(once()), ...(stream.doubled[place] === true ? [survived(once())] : [])]);
  }
  // Then all is heard of, and nothing ends it any more.
  const last = stream.levels.findLast((level) => level !== null) ?? null;
  let minute = 4000;
  for (let again: Date | null = now, turns = 0; again !== null && turns < 40; turns += 1) {
    now = new Date(Math.max(START + minute * MINUTE_MS, again.getTime()));
    again = await look(minute, last, new Killer(null));
    minute += 20;
  }
  const expected = causesAt(stream, lived, minute).map(({ event }) => event.id);
  return { told: runs.flatMap(({ ids }) => ids), runs, labels, expected, acts: stream.acts.length };
}

describeOnEngines('events', (database) => {
  it('are told once each, whatever comes late, twice, out of order, at the same time, or ends it', async () => {
    const counts = { streams: 0, acts: 0, events: 0, writes: 0, levels: 0, lost: 0, doubled: 0, takenBack: 0 };
    await fc.assert(
      fc.asyncProperty(streams, async (stream) => {
        const { told, runs, labels, expected, acts } = await livedThrough(stream, database().sql);
        const scope = told.filter((id) => !id.startsWith('level'));
        const levels = told.filter((id) => id.startsWith('level'));
        const lost = expected.filter((id) => !scope.includes(id));
        const doubled = told.filter((id, place) => told.indexOf(id) !== place);
        counts.streams += 1;
        counts.acts += acts;
        counts.events += scope.length;
        counts.writes += runs.length;
        counts.levels += levels.length;
        counts.lost += lost.length;
        counts.doubled += doubled.length;
        // A finish that is heard of after the size was told came too late to show that it only recorded work already done.
        const heardLate = finishesHeardLate(stream);
        const toldAt = (id: string): number => runs.find(({ ids }) => ids.includes(id))?.minute ?? 0;
        const invented = scope.filter((id) => !expected.includes(id) && !(heardLate(id) > toldAt(id)));
        counts.takenBack += scope.filter((id) => !expected.includes(id)).length - invented.length;
        expect({ lost, doubled, invented }).toEqual({
          lost: [],
          doubled: [],
          invented: [],
        });
        // The second way tells as often: the label comes once for each write that tells of growth.
        expect(labels.length).toBe(runs.filter(({ grows }) => grows).length);
        // A level is news against the one before it, and the last one is known.
        const values = ['on-track', ...levels.map((id) => id.split(' ')[2])];
        expect(values.filter((value, place) => place > 0 && value === values[place - 1])).toEqual([]);
        const last = stream.levels.findLast((level) => level !== null) ?? 'on-track';
        expect(values.at(-1)).toBe(last);
      }),
      { numRuns: RUNS, seed: Number(process.env['AUTOMATION_SEED'] ?? 17) },
    );
    if (process.env['AUTOMATION_STREAMS'] !== undefined) console.info(JSON.stringify(counts));
    expect(counts.events).toBeGreaterThan(RUNS);
  }, 3_600_000);
});
