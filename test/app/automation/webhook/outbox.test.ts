import type { AutomationEvent } from '../../../../src/app/automation/events/automation-event';
import {
  afterPost,
  dueLetters,
  EMPTY_OUTBOX,
  nextDueAt,
  type Outbox,
  outboxOfText,
  revived,
  withLetter,
} from '../../../../src/app/automation/webhook/outbox';
import { sendLetters } from '../../../../src/app/automation/webhook/send-letters';

const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
const event = (itemKey: string): AutomationEvent => ({
  id: `in parent 1 ${itemKey}`,
  kind: 'added',
  itemKey,
  points: 3,
  at: '2026-03-02T09:00:00.000Z',
});
const epic = { id: '1', key: 'AB-1' };
const batch = (serial: number, itemKey: string) => ({
  issueId: '1',
  serial,
  dueAt: at('09:00').toISOString(),
  events: [event(itemKey)],
});
const busy = { status: 'retry', because: 'busy' } as const;

it('writes one letter of what an issue is told, however often it is told', () => {
  const once = withLetter(EMPTY_OUTBOX, epic, { batches: [batch(7, 'AB-2'), batch(8, 'AB-3')], now: at('09:10') });
  expect(once.letters).toMatchObject([{ issueKey: 'AB-1', serial: 8, attempts: 0 }]);
  expect(once.letters[0]?.events.map(({ itemKey }) => itemKey)).toEqual(['AB-2', 'AB-3']);
  expect(withLetter(once, epic, { batches: [batch(7, 'AB-2'), batch(8, 'AB-3')], now: at('09:20') })).toBe(once);
  // What joins is a letter of its own.
  const twice = withLetter(once, epic, { batches: [batch(8, 'AB-3'), batch(9, 'AB-4')], now: at('09:20') });
  expect(twice.letters.map(({ serial, events }) => [serial, events.length])).toEqual([
    [8, 2],
    [9, 1],
  ]);
  expect(outboxOfText(JSON.stringify(twice))).toEqual(twice);
  expect(outboxOfText('{"format":')).toEqual(EMPTY_OUTBOX);
});

it('tries again after 1, 5, 15, 60 and 240 minutes, then gives up', () => {
  let box: Outbox = withLetter(EMPTY_OUTBOX, epic, { batches: [batch(7, 'AB-2')], now: at('09:00') });
  const waits: number[] = [];
  let now = at('09:00');
  for (let tries = 0; tries < 6; tries += 1) {
    const [letter] = dueLetters(box, now);
    if (letter === undefined) throw new Error('Nothing is due.');
    box = afterPost(box, letter, { posted: busy, now });
    const next = nextDueAt(box);
    if (next === null) break;
    waits.push((next.getTime() - now.getTime()) / 60_000);
    expect(dueLetters(box, new Date(next.getTime() - 1))).toEqual([]);
    now = next;
  }
  expect(waits).toEqual([1, 5, 15, 60, 240]);
  expect(box).toMatchObject({ letters: [], dead: [{ issueKey: 'AB-1', attempts: 6, because: 'busy' }] });

  const again = revived(box, now);
  expect(again.dead).toEqual([]);
  expect(dueLetters(again, now)).toMatchObject([{ serial: 7, attempts: 0 }]);
});

it('gives up at once what the rule refuses, and keeps the last fifty', () => {
  let box: Outbox = EMPTY_OUTBOX;
  for (let serial = 1; serial <= 60; serial += 1) {
    box = withLetter(box, epic, { batches: [batch(serial, 'AB-2')], now: at('09:00') });
    const [letter] = dueLetters(box, at('09:00'));
    if (letter !== undefined)
      box = afterPost(box, letter, { posted: { status: 'refused', because: 'unknown-rule' }, now: at('09:00') });
  }
  expect(box.letters).toEqual([]);
  expect([box.dead.length, box.dead[0]?.serial]).toEqual([50, 11]);
});

it('lets nothing overtake what is tried again', () => {
  const both = [7, 8].reduce<Outbox>(
    (box, serial) => withLetter(box, epic, { batches: [batch(serial, 'AB-2')], now: at('09:00') }),
    EMPTY_OUTBOX,
  );
  const [first] = dueLetters(both, at('09:00'));
  expect(first?.serial).toBe(7);
  const waiting = afterPost(both, first!, { posted: busy, now: at('09:00') });
  expect(dueLetters(waiting, at('09:00'))).toEqual([]);
  expect(nextDueAt(waiting)).toEqual(at('09:01'));
});

it('notes each call when it is done: ended in between, it is made again and no other', async () => {
  let kept = { revision: 3, box: EMPTY_OUTBOX as Outbox };
  for (const [id, key] of [
    ['1', 'AB-1'],
    ['2', 'AB-9'],
  ] as const) {
    const batches = [{ ...batch(7, 'AB-2'), issueId: id }];
    kept = { ...kept, box: withLetter(kept.box, { id, key }, { batches, now: at('09:00') }) };
  }
  const called: string[] = [];
  const deps = {
    readOutbox: async () => kept,
    saveOutbox: async (next: typeof kept) => {
      if (next.revision !== kept.revision) return false;
      kept = { revision: kept.revision + 1, box: next.box };
      return true;
    },
    hasTime: () => true,
    now: () => at('09:00'),
  };
  const ended = async ({ issueKey }: { readonly issueKey: string }) => {
    called.push(issueKey);
    if (called.length === 2) throw new Error('ended');
    return { status: 'sent' } as const;
  };
  await expect(sendLetters({ ...deps, post: ended })).rejects.toThrow('ended');
  expect(await sendLetters({ ...deps, post: ended })).toBeNull();
  expect(called).toEqual(['AB-1', 'AB-9', 'AB-9']);
  expect(kept.box.letters).toEqual([]);
});
