import {
  mayJudgeBy,
  meansTheSame,
  usualOfText,
  usualOfWhole,
  usualText,
} from '../../../../src/app/sync/judge/kept-usual';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const items = [anItem('AB-1').isLinked('waits-for', 'CD-1'), anItem('CD-1')];
const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-29T12:00Z', items }), defaultSettings);
const usual = usualOfWhole('AB', facts, defaultSettings);
const after = (hours: number) => new Date(usual.asOf.getTime() + hours * 3_600_000);

it('knows what it was learnt from, what of it is elsewhere, and on which projects it rests', () => {
  expect(usual).toMatchObject({
    asOf: new Date('2024-03-29T12:00Z'),
    ids: new Set(['id-AB-1', 'id-CD-1']),
    outside: new Set(['id-CD-1']),
    restsOn: ['project-AB', 'project-CD'],
  });
});

it('is read as it was kept', () => {
  const { taught, ...read } = usualOfText(usualText(usual));
  const titles = [...usual.taught.keys()];
  expect(read).toEqual({ ...usual, taught: undefined });
  expect([...taught.keys()]).toEqual(titles);
  for (const title of titles) expect(taught.get(title)).toEqual(usual.taught.get(title));
  expect(taught.get('never learnt')).toBeUndefined();
});

it('judges for a day and a half, and nothing once anything that it was learnt from has a security level', () => {
  expect([-0.1, 0, 36, 36.1].map((hours) => mayJudgeBy(usual, after(hours), ['id-AB-9']))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(mayJudgeBy(usual, after(0), ['id-CD-1'])).toBe(false);
});

it('judges while statuses mean what they meant', () => {
  const [status] = [...usual.categories.keys()];
  expect(meansTheSame(usual, facts)).toBe(true);
  expect(meansTheSame({ ...usual, categories: new Map() }, facts)).toBe(true);
  expect(meansTheSame({ ...usual, categories: new Map([[status ?? '', 'unknown']]) }, facts)).toBe(false);
});
