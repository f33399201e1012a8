import fc from 'fast-check';
import { stateAfter } from '../../../../../src/core/model/replay';
import { gathered } from '../../../../../src/adapters/jira/translation/site/gathered';
import { aContext, ana, aRawIssue, changed, moved, STATUSES, translated } from '../../raw-issue';

const statuses = fc.constantFrom('open' as const, 'progress' as const, 'done' as const);
const person = fc.constantFrom(null, 'acc-ana', 'acc-bo');
const number = fc.option(fc.integer({ min: 0, max: 13 }), { nil: null });
const date = fc.constantFrom(null, '2024-05-01', '2024-06-01');
const sprints = fc.uniqueArray(fc.constantFrom('1', '2', '3'), { maxLength: 3 });
const version = fc.constantFrom(null, '70', '71');
const text = (value: unknown) => (value === null ? null : String(value));

// Any history, whether or not it fits together, and any present.
const item = fc.oneof(
  fc.tuple(statuses, statuses).map(([from, to]) => moved(from, to)),
  fc.tuple(person, person).map(([from, to]) => changed('assignee', [from, from], [to, to], 'assignee')),
  fc
    .tuple(number, number)
    .map(([from, to]) => changed('Story Points', [null, text(from)], [null, text(to)], 'customfield_5')),
  fc.tuple(date, date).map(([from, to]) => changed('duedate', [from, from], [to, to], 'duedate')),
  fc
    .tuple(sprints, sprints)
    .map(([from, to]) => changed('Sprint', [from.join(', '), ''], [to.join(', '), ''], 'customfield_1')),
  fc.tuple(version, version).map(([from, to]) => changed('Fix Version', [from, from], [to, to], 'fixVersions')),
  fc.constant(changed('Workflow', ['1', 'a'], ['2', 'b'])),
);
const history = fc.record({
  day: fc.integer({ min: 4, max: 30 }),
  items: fc.array(item, { minLength: 1, maxLength: 3 }),
});
const present = fc.record({ status: statuses, owner: person, points: number, due: date, sprints, version });

it('replaying all changes on the beginning gives what the fields say, oldest change first', () => {
  fc.assert(
    fc.property(fc.array(history, { maxLength: 12 }), present, fc.boolean(), (histories, now, cutShort) => {
      const raw = aRawIssue(
        {
          status: STATUSES[now.status],
          assignee: now.owner === null ? null : { ...ana, accountId: now.owner },
          customfield_5: now.points,
          duedate: now.due,
          customfield_1: now.sprints.map((id) => ({ id: Number(id), name: id, state: 'active' })),
          fixVersions: now.version === null ? [] : [{ id: now.version, name: now.version }],
        },
        {
          changelog: {
            total: histories.length + (cutShort ? 1 : 0),
            histories: histories.map(({ day, items }, index) => ({
              id: String(index),
              created: `2024-03-${String(day).padStart(2, '0')}T10:00:00.000+0000`,
              author: ana,
              items,
            })),
          },
        },
      );
      const context = aContext();
      const [read] = gathered([translated(raw, context).item], context).items;
      const end = read!.changes.reduce(stateAfter, read!.initial);
      expect({ ...end, iterationIds: [...end.iterationIds].sort() }).toMatchObject({
        statusId: STATUSES[now.status].id,
        ownerId: now.owner,
        estimate: now.points,
        dueOn: now.due,
        iterationIds: [...now.sprints].sort(),
        versionIds: now.version === null ? [] : [now.version],
      });
      const times = read!.changes.map(({ at }) => at.getTime());
      expect(times).toEqual([...times].sort((left, right) => left - right));
    }),
    { numRuns: 500 },
  );
});

it('every change begins where the one before it ended', () => {
  fc.assert(
    fc.property(fc.array(history, { maxLength: 12 }), (histories) => {
      const raw = aRawIssue(
        {},
        {
          changelog: {
            histories: histories.map(({ day, items }, index) => ({
              id: String(index),
              created: `2024-03-${String(day).padStart(2, '0')}T10:00:00.000+0000`,
              items,
            })),
          },
        },
      );
      const { item: read } = translated(raw);
      let statusId = read.initial.statusId;
      let ownerId = read.initial.ownerId;
      for (const change of read.changes) {
        if (change.kind === 'status') {
          expect(change.from).toBe(statusId);
          statusId = change.to;
        }
        if (change.kind === 'owner') {
          expect(change.from).toBe(ownerId);
          ownerId = change.to;
        }
      }
    }),
    { numRuns: 300 },
  );
});
