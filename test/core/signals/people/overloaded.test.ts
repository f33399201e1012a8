import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { overloaded, readOverloaded } from '../../../../src/core/signals/people/overloaded';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { inWeek, steadyWeeks } from '../../../builders/weeks';
import { sightOf } from '../../../../src/core/signals/sight';

const read = (items: readonly ItemBuilder[], weeks: number) => {
  const facts = deriveFacts(aSnapshot({ takenAt: inWeek(weeks), items }));
  return readOverloaded({ kind: 'project', id: 'AB' }, sightOf(facts), defaultSettings.overloaded);
};

/** Two people finish four items a week for twenty weeks, and begin `begun` more in week 18. */
const withBegun = (begun: number) => [
  ...steadyWeeks(20, { finished: 4, people: ['ana', 'ben'] }),
  ...Array.from({ length: begun }, (_, index) =>
    anItem(`AB-${String(900 + index)}`, { at: inWeek(16) }).movesTo('in-progress', inWeek(16, 1 + index / 100)),
  ),
];

describe('overloaded', () => {
  it('is quiet just below one and a half items a person', () => {
    expect(read(withBegun(2), 20)).toEqual({
      signal: 'overloaded',
      status: 'quiet',
      figures: { perPerson: 1, usualPerPerson: 0, finished: 16, usualFinished: 16, weeks: 4 },
      basis: { level: 'project', sample: 13 },
    });
  });

  it('is raised at one and a half where less was usual and no more is finished', () => {
    expect(read(withBegun(3), 20)).toMatchObject({
      status: 'raised',
      severity: 'notable',
      figures: { perPerson: 1.5, usualPerPerson: 0 },
      evidence: [
        { kind: 'in-progress-since', itemKey: 'AB-900', at: new Date(inWeek(16, 1)), days: 19 },
        { kind: 'in-progress-since', itemKey: 'AB-901' },
        { kind: 'in-progress-since', itemKey: 'AB-902' },
      ],
    });
  });

  it('is quiet when more gets finished, too', () => {
    const more = anItem('AB-950', { at: inWeek(19) })
      .movesTo('in-progress', inWeek(19, 1))
      .movesTo('done', inWeek(19, 2));
    expect(read([...withBegun(3), more], 20)).toMatchObject({ status: 'quiet', figures: { finished: 17 } });
  });

  it('is raised while no more is finished than 85 % of earlier stretches had', () => {
    const finishedIn = (week: number, key: string) =>
      anItem(key, { at: inWeek(week) })
        .movesTo('in-progress', inWeek(week, 1))
        .movesTo('done', inWeek(week, 2));
    const items = [...withBegun(3), finishedIn(3, 'AB-940'), finishedIn(19, 'AB-950')];
    expect(read(items, 20)).toMatchObject({ status: 'raised', figures: { finished: 17, usualFinished: 17 } });
    expect(read([...items, finishedIn(19, 'AB-951')], 20)).toMatchObject({
      status: 'quiet',
      figures: { finished: 18 },
    });
  });

  it('leaves out weeks in which nobody moved anything', () => {
    const worked = (weeks: readonly number[]) =>
      weeks.flatMap((week) =>
        [0, 1, 2, 3].map((index) =>
          anItem(`AB-${String(week * 4 + index + 1)}`, { at: inWeek(week) })
            .movesTo('in-progress', inWeek(week, 1), { by: index % 2 === 0 ? 'ana' : 'ben' })
            .movesTo('done', inWeek(week, 3), { by: index % 2 === 0 ? 'ana' : 'ben' }),
        ),
      );
    const lying = withBegun(2).slice(-2);
    const all = Array.from({ length: 20 }, (_, week) => week);
    expect(read([...worked(all), ...lying], 20)).toMatchObject({ figures: { perPerson: 1 } });
    expect(read([...worked(all.slice(0, 18)), ...lying], 20)).toMatchObject({ figures: { perPerson: 1, finished: 8 } });
  });

  it('counts no work that cannot move: what waits or is flagged is nobody’s load', () => {
    const begun = (held: ItemBuilder) => [...withBegun(2), held];
    expect(read(withBegun(3), 20).status).toBe('raised');
    const flagged = anItem('AB-902', { at: inWeek(16) })
      .movesTo('in-progress', inWeek(16, 1))
      .isFlagged(inWeek(16, 2));
    expect(read(begun(flagged), 20)).toMatchObject({ status: 'quiet', figures: { perPerson: 1 } });
    const waiting = anItem('AB-902', { at: inWeek(16) })
      .movesTo('in-progress', inWeek(16, 1))
      .isLinked('waits-for', 'AB-950', inWeek(16, 2));
    expect(read([...begun(waiting), anItem('AB-950', { at: inWeek(16) })], 20)).toMatchObject({
      status: 'quiet',
      figures: { perPerson: 1 },
    });
  });

  it('cannot tell with fewer than twelve earlier stretches', () => {
    expect(read(steadyWeeks(18, { finished: 4, people: ['ana'] }), 18)).toEqual({
      signal: 'overloaded',
      status: 'unknown',
      because: { reason: 'too-few-weeks', have: 11, need: 12 },
    });
    expect(read(steadyWeeks(19, { finished: 4, people: ['ana'] }), 19).status).toBe('quiet');
  });

  it('cannot tell of weeks in which nobody moved anything, however long the past is', () => {
    expect(read(steadyWeeks(40, { finished: 4, people: ['ana'] }), 45)).toEqual({
      signal: 'overloaded',
      status: 'unknown',
      because: { reason: 'empty-weeks' },
    });
  });

  it('names no person, neither in figures nor in evidence', () => {
    expect(JSON.stringify(read(withBegun(3), 20))).not.toMatch(/ana|ben/);
  });

  it('has the oldest item finished first', () => {
    const reading = read(withBegun(3), 20);
    if (reading.status !== 'raised') throw new Error('expected a finding');
    const facts = deriveFacts(aSnapshot({ takenAt: inWeek(20), items: [] }));
    expect(overloaded.nextStep(reading, { container: { kind: 'project', id: 'AB' }, facts })).toEqual({
      act: 'finish-first',
      role: 'team',
      itemKey: 'AB-900',
      otherItemKey: null,
    });
  });
});
