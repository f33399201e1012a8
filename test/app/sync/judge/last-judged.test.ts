import { judgedState, lastJudgedFrom } from '../../../../src/app/sync/judge/last-judged';
import { JUDGE, noState } from '../../../../src/app/sync/sync-state';

const NOW = new Date('2024-03-04T09:00:00.000Z');
const state = noState('ABC', JUDGE, NOW);
const judged = { wholeAt: NOW, by: '0123456789abcdef', effort: 17 };

it('is read as it was written', () => {
  expect(lastJudgedFrom({ ...state, ...judgedState(judged) })).toEqual(judged);
});

it('asks for a judgement of the whole where nothing is written, where it waits, and where nobody can read it', () => {
  expect(lastJudgedFrom(null)).toBeNull();
  expect(lastJudgedFrom({ ...state, ...judgedState(judged), state: 'waiting' })).toBeNull();
  expect(lastJudgedFrom({ ...state, state: 'done' })).toBeNull();
  expect(lastJudgedFrom({ ...state, state: 'done', place: 'ABC-7' })).toBeNull();
  expect(lastJudgedFrom({ ...state, state: 'done', place: '{"wholeAt":"yesterday","by":""}' })).toBeNull();
});
