import type { HistoryEntry } from '../../../../local/jira/store/journal';
import { placesIn } from '../../../../local/jira/views/sprint-places';

const SPRINT = { from: 100, to: 200 };

const entry = (created: number, field: string, from: string | null, to: string | null): HistoryEntry => ({
  id: String(created),
  issueId: 1,
  created,
  author: 'ann',
  items: [{ field, from, fromString: from, to, toString: to } as unknown as HistoryEntry['items'][number]],
});

const places = (sprintIds: readonly number[], histories: readonly HistoryEntry[], created = 10) =>
  placesIn(SPRINT, { sprintId: 7, sprintIds, statusId: '5', created, histories });

it('finds what was committed, and in which status it ended', () => {
  expect(places([7], [entry(50, 'Sprint', null, '7'), entry(150, 'status', '3', '5')])).toEqual({
    atStart: true,
    atEnd: true,
    endStatusId: '5',
  });
  // Finished after the end: it was in progress when the sprint was completed.
  expect(places([7], [entry(50, 'Sprint', null, '7'), entry(250, 'status', '3', '5')])).toMatchObject({
    endStatusId: '3',
  });
});

it('tells what was added later from what was there, and what was made later, too', () => {
  expect(places([7], [entry(120, 'Sprint', null, '7')])).toMatchObject({ atStart: false, atEnd: true });
  expect(places([7], [], 120)).toMatchObject({ atStart: false, atEnd: true });
});

it('tells what was taken out from what was moved on when the sprint was completed', () => {
  expect(places([], [entry(50, 'Sprint', null, '7'), entry(150, 'Sprint', '7', null)])).toMatchObject({
    atStart: true,
    atEnd: false,
  });
  expect(places([8], [entry(50, 'Sprint', null, '7'), entry(200, 'Sprint', '7', '8')])).toMatchObject({ atEnd: true });
});

it('counts what came and went in between, and leaves out what was never in it', () => {
  expect(places([], [entry(120, 'Sprint', null, '7'), entry(150, 'Sprint', '7', null)])).toMatchObject({
    atStart: false,
    atEnd: false,
  });
  expect(places([], [entry(20, 'Sprint', null, '7'), entry(50, 'Sprint', '7', null)])).toBeNull();
  expect(places([8], [entry(250, 'Sprint', null, '7'), entry(260, 'Sprint', '7', '8')])).toBeNull();
});
