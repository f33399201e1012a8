import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readUnanswered } from '../../../../src/core/signals/communication/unanswered';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

/** Answered questions: on Monday, 4 March at 9, and `days` later. */
const past = (count: number, days = 3, project = 'AB') =>
  Array.from({ length: count }, (_, index) =>
    anItem(`${project}-${String(index + 100)}`)
      .isRemarked('comment', '2024-03-04T09:00Z', { by: 'ana', asks: true })
      .isRemarked('comment', `2024-03-0${String(4 + days)}T09:00Z`, 'ben'),
  );
const begun = () => anItem('AB-1', { state: { ownerId: 'ben' } }).movesTo('in-progress', '2024-03-04T10:00Z');
const asked = (mentions: readonly string[] = []) =>
  begun().isRemarked('comment', '2024-03-11T09:00Z', { by: 'ana', asks: true, mentions });

const read = (item: ItemBuilder, takenAt = '2024-03-14T09:48Z', others: readonly ItemBuilder[] = past(20)) => {
  const facts = deriveFacts(aSnapshot({ takenAt, items: [item, ...others] }));
  return readUnanswered(facts.histories[0]!, sightOf(facts), defaultSettings.unanswered);
};

describe('unanswered', () => {
  it('is quiet at exactly the usual and raised a tenth of a day later', () => {
    expect(read(asked(), '2024-03-14T09:00Z')).toEqual({
      signal: 'unanswered',
      status: 'quiet',
      figures: { questions: 1, days: 3, usualDays: 3 },
      basis: { level: 'project', sample: 20 },
    });
    expect(read(asked())).toEqual({
      signal: 'unanswered',
      status: 'raised',
      severity: 'notable',
      figures: { questions: 1, days: 3.1, usualDays: 3 },
      evidence: [{ kind: 'asked', itemKey: 'AB-1', at: new Date('2024-03-11T09:00Z'), by: 'ana', days: 3.1 }],
      basis: { level: 'project', sample: 20 },
      priceDays: null,
    });
  });

  it('never asks for an answer within two days', () => {
    expect(read(asked(), '2024-03-13T09:00Z', past(20, 0)).status).toBe('quiet');
    expect(read(asked(), '2024-03-13T09:48Z', past(20, 0)).status).toBe('raised');
  });

  it.each<[string, ItemBuilder]>([
    ['a comment of somebody else', asked().isRemarked('comment', '2024-03-12T09:00Z', 'cy')],
    ['an act of who was called on', asked(['ben']).getsPriority('High', '2024-03-12T09:00Z', { by: 'ben' })],
    ['the one who asked, who goes on', asked().isRemarked('comment', '2024-03-12T09:00Z', 'ana')],
  ])('ends with %s', (_, item) => {
    expect(read(item)).toMatchObject({ status: 'quiet', figures: null });
  });

  it.each<[string, ItemBuilder]>([
    [
      'an act of somebody who was not called on',
      asked(['cy']).getsPriority('High', '2024-03-12T09:00Z', { by: 'ben' }),
    ],
    ['a worklog', asked().isRemarked('worklog', '2024-03-12T09:00Z', 'ben')],
    ['asking again', asked().isRemarked('comment', '2024-03-12T09:00Z', { by: 'ana', asks: true })],
  ])('does not end with %s', (_, item) => {
    expect(read(item)).toMatchObject({ status: 'raised', figures: { questions: 1, days: 3.1 } });
  });

  it('does not take an app for somebody', () => {
    const facts = deriveFacts(
      aSnapshot({
        takenAt: '2024-03-14T09:48Z',
        items: [asked().isRemarked('comment', '2024-03-12T09:00Z', 'robot'), ...past(20)],
        people: [{ id: 'robot', active: true, isApp: true }],
      }),
    );
    expect(readUnanswered(facts.histories[0]!, sightOf(facts), defaultSettings.unanswered).status).toBe('raised');
  });

  it('backs off to the site, and cannot tell with fewer than twenty answers', () => {
    expect(read(asked(), undefined, past(20, 3, 'CD'))).toMatchObject({ basis: { level: 'everything', sample: 20 } });
    expect(read(asked(), undefined, past(19))).toMatchObject({
      because: { reason: 'too-few-answers', have: 19, need: 20 },
    });
  });

  it('says nothing of what nobody counts on, nor of finished work', () => {
    const idle = anItem('AB-1').isRemarked('comment', '2024-03-11T09:00Z', { by: 'ana', asks: true });
    expect(read(idle)).toMatchObject({ because: { reason: 'not-committed' } });
    expect(read(asked().movesTo('done', '2024-03-12T09:00Z'))).toMatchObject({ because: { reason: 'finished' } });
  });
});
