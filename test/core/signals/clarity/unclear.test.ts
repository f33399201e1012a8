import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readUnclear } from '../../../../src/core/signals/clarity/unclear';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

const clear = { descriptionLength: 200, hasCriteria: true };

/** Finished stories, of which the first `without` were done without description, criteria or estimate. */
const past = (count: number, without = 0, type = 'Story', project = 'AB') =>
  Array.from({ length: count }, (_, index) =>
    anItem(`${project}-${String(index + 100)}`, {
      state: { type, estimate: index < without ? null : 3 },
      text: index < without ? { descriptionLength: 0, hasCriteria: false } : clear,
    }).movesTo('done', '2024-03-05T09:00Z'),
  );
const begun = (text: object | undefined, estimate: number | null = 3) =>
  anItem('AB-1', { state: { estimate }, ...(text === undefined ? {} : { text }) }).movesTo(
    'in-progress',
    '2024-03-05T09:00Z',
  );
const read = (item: ItemBuilder, others: readonly ItemBuilder[] = past(10)) => {
  const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-08T09:00Z', items: [item, ...others] }));
  return readUnclear(facts.histories[0]!, sightOf(facts), defaultSettings.unclear);
};

describe('unclear', () => {
  it('is raised for what nine of ten finished items had', () => {
    expect(read(begun({ ...clear, hasCriteria: false }), past(10, 1))).toEqual({
      signal: 'unclear',
      status: 'raised',
      severity: 'notable',
      figures: { lacks: ['criteria'], usualShare: 0.9 },
      evidence: [{ kind: 'lacks', itemKey: 'AB-1', at: null, to: 'criteria' }],
      basis: { level: 'type', sample: 10 },
      priceDays: null,
    });
  });

  it('is nothing unusual where two of ten were done without', () => {
    expect(read(begun({ ...clear, hasCriteria: false }), past(10, 2))).toEqual({
      signal: 'unclear',
      status: 'unknown',
      because: { reason: 'not-usual-here' },
    });
  });

  it('is severe when two things are missing', () => {
    expect(read(begun({ descriptionLength: 0, hasCriteria: false }, null))).toMatchObject({
      severity: 'severe',
      figures: { lacks: ['description', 'criteria', 'estimate'], usualShare: 1 },
    });
  });

  it('is quiet when nothing is', () => {
    expect(read(begun(clear))).toEqual({
      signal: 'unclear',
      status: 'quiet',
      figures: null,
      basis: { level: 'type', sample: 10 },
    });
  });

  it('judges by what was read only', () => {
    expect(read(begun({ descriptionLength: 4, hasCriteria: null })).status).toBe('quiet');
    expect(read(begun(undefined, null))).toMatchObject({ figures: { lacks: ['estimate'] } });
    const unestimated = past(10).map((item) => item.isEstimated(null, '2024-03-06T09:00Z'));
    expect(read(begun(undefined), unestimated)).toMatchObject({ because: { reason: 'text-not-read' } });
  });

  it('backs off from the type to the project and to the site', () => {
    const lacking = begun({ ...clear, hasCriteria: false });
    expect(
      read(lacking, [
        ...past(7),
        anItem('AB-90', { state: { type: 'Bug', estimate: 3 }, text: clear }).movesTo('done', '2024-03-05T09:00Z'),
      ]),
    ).toMatchObject({ basis: { level: 'project', sample: 8 } });
    expect(read(begun({ ...clear, hasCriteria: false }), past(8, 0, 'Story', 'CD'))).toMatchObject({
      basis: { level: 'everything', sample: 8 },
    });
    expect(read(begun(clear), past(7))).toMatchObject({ because: { reason: 'too-few-finished', have: 7, need: 8 } });
  });

  it('is asked of work in progress only', () => {
    expect(read(anItem('AB-1', { text: { descriptionLength: 0 } }))).toMatchObject({
      because: { reason: 'not-in-progress' },
    });
    expect(read(begun({}).movesTo('done', '2024-03-06T09:00Z'))).toMatchObject({ because: { reason: 'finished' } });
  });
});
