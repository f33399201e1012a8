import { judgeForViewer, type JudgeForViewerDeps } from '../../../src/app/readings/judge-for-viewer';
import type { ContainerRef } from '../../../src/core/model/containers';
import { defaultSettings } from '../../../src/core/signals/settings';
import { aCalendar } from '../../builders/calendar';
import { anItem } from '../../builders/item';
import { anIteration, aSnapshot, aVersion } from '../../builders/snapshot';

const NOW = new Date('2024-03-29T12:00Z');
const facts = aSnapshot({
  takenAt: NOW.toISOString(),
  items: [
    anItem('AB-1', { level: 'parent' }),
    anItem('AB-2', { state: { parentId: 'id-AB-1', iterationIds: ['7'], versionIds: ['5'] } }),
    anItem('CD-1', { state: { parentId: 'id-AB-1' } }),
  ],
  iterations: [anIteration('7', { started: '2024-03-25T09:00Z', planned: '2024-04-05T17:00Z' })],
  versions: [aVersion('5', { projectKey: 'AB' })],
});

const deps = (more: Partial<JudgeForViewerDeps> = {}): JudgeForViewerDeps => ({
  loadKept: async (_, isInTime) => (isInTime(3) ? facts : null),
  loadCalendar: async () => aCalendar(),
  loadSettings: async () => defaultSettings,
  remainingMs: () => 25_000,
  now: () => NOW,
  ...more,
});

const project: ContainerRef = { kind: 'project', id: 'AB' };

it('judges what the viewer sees something of, by that alone', async () => {
  const scopes: readonly ContainerRef[] = [
    project,
    { kind: 'parent', id: 'id-AB-1' },
    { kind: 'iteration', id: '7' },
    { kind: 'version', id: '5' },
    { kind: 'project', id: 'HR' },
    { kind: 'parent', id: 'id-HR-1' },
    { kind: 'iteration', id: '8' },
    { kind: 'version', id: '6' },
  ];
  const readings = await judgeForViewer({ projectKey: 'AB', takenAt: NOW, scopes }, deps());
  expect(readings?.map(({ scope, openItems, restsOn }) => [scope.kind, openItems, restsOn])).toEqual([
    ['project', 1, ['project-AB', 'project-CD']],
    ['parent', 2, ['project-AB', 'project-CD']],
    ['iteration', 1, ['project-AB', 'project-CD']],
    ['version', 1, ['project-AB', 'project-CD']],
  ]);
});

it('does not begin what takes longer than there is time: 2 ms an item, 300 ms a scope, 5 s in reserve', async () => {
  const judging = { projectKey: 'AB', takenAt: NOW, scopes: [project] };
  const large: Partial<JudgeForViewerDeps> = { loadKept: async (_, isInTime) => (isInTime(9850) ? facts : null) };
  expect(await judgeForViewer(judging, deps({ ...large, remainingMs: () => 24_999 }))).toBeNull();
  expect(await judgeForViewer(judging, deps({ ...large, remainingMs: () => 25_000 }))).toHaveLength(1);
});

it('judges as of the moment that is asked for, as the stored reading was', async () => {
  const takenAt = new Date('2024-03-05T09:00Z');
  const [reading] = (await judgeForViewer({ projectKey: 'AB', takenAt, scopes: [project] }, deps())) ?? [];
  expect(reading?.takenAt).toEqual(takenAt);
});
