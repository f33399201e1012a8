import { type FillingFacts, fillingProgress } from '../../../../local/shell/filling/filling-progress';
import { terminalVoice } from '../../../../local/terminal-voice';
import { fillingWords } from '../../../../local/shell/filling/filling-words';

type Project = FillingFacts['projects'][number];

const reading = (itemsRead: number, itemsExpected: number | null): Project => ({
  state: 'filling',
  itemsRead,
  itemsExpected,
  filledAt: null,
  judgedAt: null,
});
const filled = (judgedAt: string | null, items = 10): Project => ({
  state: 'filled',
  itemsRead: items,
  itemsExpected: items,
  filledAt: '2026-03-02T09:01:00.000Z',
  judgedAt,
});
const facts = (second: number, projects: readonly Project[], scopes = 3): FillingFacts => ({
  takenAt: `2026-03-02T09:00:${String(second).padStart(2, '0')}.000Z`,
  projects,
  waiting: { scopes },
});

it('tells how many issues are read, and how long the rest takes at the pace so far', () => {
  const progress = fillingProgress(22_371);
  expect(progress(facts(0, []))).toEqual({ read: 0, judged: 0, all: 22_371, secondsLeft: null });
  expect(progress(facts(10, [reading(1000, 22_371)]))).toEqual({
    read: 1000,
    judged: 0,
    all: 22_371,
    secondsLeft: 213.71,
  });
});

it('tells how many of them are judged, and how long the rest takes once any are', () => {
  const progress = fillingProgress(30);
  progress(facts(0, [reading(0, 10)]));
  expect(progress(facts(10, [filled('2026-03-02T09:01:01.000Z'), reading(5, 20)]))).toEqual({
    read: 15,
    judged: 10,
    all: 30,
    secondsLeft: 20,
  });
});

it('counts what the app expects where the site was not counted', () => {
  expect(fillingProgress(0)(facts(0, [reading(5, 40), reading(7, null)]))).toEqual({
    read: 12,
    judged: 0,
    all: 47,
    secondsLeft: null,
  });
});

it('goes on until what was read last is judged, too', () => {
  const progress = fillingProgress(10);
  expect(progress(facts(0, [filled(null)]))).toEqual({
    read: 10,
    judged: 0,
    all: 10,
    secondsLeft: null,
  });
  expect(progress(facts(2, [filled('2026-03-02T09:00:59.000Z')]))).not.toBeNull();
  expect(progress(facts(4, [filled('2026-03-02T09:01:00.000Z')]))).toBeNull();
});

it('is over where nothing waits to be judged, and waits for no project that failed or is archived', () => {
  const failed: Project = { ...reading(0, 9), state: 'failed' };
  const archived: Project = { ...reading(0, null), state: 'archived' };
  expect(fillingProgress(10)(facts(0, [filled('2026-03-02T09:00:59.000Z'), failed, archived], 0))).toBeNull();
});

it.each([
  [{ read: 3200, judged: 1200, all: 22_371, secondsLeft: 95 }, '3,200 of 22,371 issues read, 1,200 judged, 2 min left'],
  [{ read: 3200, judged: 0, all: 22_371, secondsLeft: 42.4 }, '3,200 of 22,371 issues read, 0 judged, 42 s left'],
  [{ read: 0, judged: 0, all: 22_371, secondsLeft: null }, '0 of 22,371 issues read, 0 judged'],
  [{ read: 22_371, judged: 1200, all: 22_371, secondsLeft: 20 }, '1,200 of 22,371 issues judged, 20 s left'],
  [{ read: 22_371, judged: 0, all: 22_371, secondsLeft: null }, '0 of 22,371 issues judged'],
])('%j is said in words', (progress, words) => {
  expect(fillingWords(progress)).toBe(words);
});

it('is said in the language of the terminal', () => {
  const german = terminalVoice('de', { timeZone: 'UTC', takenAt: new Date(0) });
  const progress = { read: 3200, judged: 1200, all: 22_371, secondsLeft: 95 };
  expect(fillingWords(progress, german)).toBe('3.200 von 22.371 Vorgängen gelesen, 1.200 beurteilt, noch 2 min');
});
