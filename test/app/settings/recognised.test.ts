import { recognised, type RecognisedDeps } from '../../../src/app/settings/recognised';
import type { Rights } from '../../../src/app/settings/rights';
import { plainSettings } from '../../builders/calendar';

const NOBODY: Rights = { administersSite: false, administersProject: false, browsesProject: true };
const estimate = { id: 'customfield_10016', name: 'Story points' };
const none = { flag: [], iteration: [], parent: [], parentName: [], startDate: [], targetEnd: [], criteria: [] };

function aTracker(rights: Rights) {
  const asked: (string | null)[] = [];
  const deps: RecognisedDeps = {
    rightsOf: async () => rights,
    readProjects: async () => [{ id: '7', key: 'AB', archived: false, removed: false }],
    async findFields(projectKey) {
      asked.push(projectKey);
      return { all: [estimate], found: { ...none, estimate: [estimate] } };
    },
    findLinks: async () => [
      { name: 'Blocks', inward: 'is blocked by', outward: 'blocks', meaning: 'blocks', isUnderstood: true },
    ],
    siteCalendar: async () => plainSettings,
  };
  return { deps, asked };
}

it('says what was found in a project to its administrator', async () => {
  const { deps, asked } = aTracker({ ...NOBODY, administersProject: true });
  const told = await recognised({ projectId: '7' }, deps);
  expect(asked).toEqual(['AB']);
  expect(told?.fields[0]).toEqual({ role: 'estimate', found: [estimate] });
  expect(told?.regions).toContain('DE-BY');
  expect(told?.meanings).toEqual([
    'blocks',
    'waits-for',
    'contains',
    'is-part-of',
    'duplicates',
    'split-from',
    'nothing',
  ]);
});

it('says nothing of any project where none is asked about', async () => {
  const { deps, asked } = aTracker({ ...NOBODY, administersSite: true });
  expect(await recognised({ projectId: null }, deps)).not.toBeNull();
  expect(asked).toEqual([null]);
});

it.each([
  ['somebody who administers nothing', '7', NOBODY],
  ['an administrator of a project, of the site', null, { ...NOBODY, administersProject: true }],
  ['an administrator who may not browse the project', '7', { ...NOBODY, administersSite: true, browsesProject: false }],
])('says nothing to %s', async (_, projectId, rights) => {
  const { deps, asked } = aTracker(rights);
  expect(await recognised({ projectId }, deps)).toBeNull();
  expect(asked).toEqual([]);
});
