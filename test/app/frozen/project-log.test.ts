import { laterText } from '../../../src/app/frozen/frozen-entry';
import { projectLog, type ProjectLogDeps } from '../../../src/app/frozen/project-log';
import { aRow } from '../../static/portfolio/rows-builder';
import { someFrozen } from './some-frozen';

const deps = (given: Partial<ProjectLogDeps> = {}): ProjectLogDeps => ({
  readFrozen: async () => [someFrozen()],
  seen: async (placed) => placed.map(() => true),
  isReadable: async (beside) => beside.map(() => true),
  ...given,
});

it('tells what was frozen beside how it stands now', async () => {
  const [entry] = await projectLog('PAY', [aRow('10')], deps());
  expect(entry).toMatchObject({
    key: 'PAY-40',
    note: 'as told to the board',
    isOwn: false,
    later: { status: 'open', expectedOn: '2026-04-03', targetOn: '2026-03-27' },
  });
});

it('says that an epic is gone that is not among the rows and has not ended', async () => {
  expect((await projectLog('PAY', [], deps()))[0]?.later).toEqual({ status: 'gone' });
  const later = laterText({ on: '2026-05-01', daysOff: 3, amount: null });
  const readFrozen = async () => [someFrozen({ later, laterRestsOn: ['1'] })];
  expect((await projectLog('PAY', [], deps({ readFrozen })))[0]?.later.status).toBe('ended');
  const ofSprint = async () => [someFrozen({ scope: { kind: 'iteration', id: '40' } })];
  expect((await projectLog('PAY', [], deps({ readFrozen: ofSprint })))[0]?.later.status).toBe('open');
});

it('tells nothing of a scope that the viewer may not see, nor what rests on projects they may not browse', async () => {
  expect(await projectLog('PAY', [], deps({ seen: async () => [false] }))).toEqual([]);
  expect(await projectLog('PAY', [], deps({ isReadable: async () => [false, true] }))).toEqual([]);
});

it('asks nothing where nothing was frozen', async () => {
  const asked = async () => Promise.reject(new Error('nothing is to be asked'));
  expect(await projectLog('PAY', [], { readFrozen: async () => [], seen: asked, isReadable: asked })).toEqual([]);
});
