import type { AzureConfiguration, Backlog, Team } from '../../../src/adapters/azure/rest/configuration';
import type { LinkRow } from '../../../src/adapters/azure/rest/links';
import type { Revision } from '../../../src/adapters/azure/rest/revisions';
import type { TranslationWish } from '../../../src/adapters/azure/translation/context';
import type { AzureRecord } from '../../../src/adapters/azure/translation/record';
import { translate } from '../../../src/adapters/azure/translation/translate';
import { createWorkCalendar } from '../../../src/core/model/time/create-work-calendar';
import type { WorkItem } from '../../../src/core/model/work-item';

export const ESTIMATE = 'Microsoft.VSTS.Scheduling.StoryPoints';
export const ANNA = { displayName: 'Anna', uniqueName: 'anna@example.com', id: 'a-1', descriptor: 'aad.anna' };
export const BEN = { displayName: 'Ben', uniqueName: 'ben@example.com', id: 'b-1', descriptor: 'aad.ben' };

const STORY_STATES = {
  New: 'Proposed',
  Active: 'InProgress',
  Resolved: 'Resolved',
  Closed: 'Completed',
  Removed: 'Removed',
};

export const BACKLOG: Backlog = {
  portfolioTypes: ['Epic', 'Feature'],
  requirementTypes: ['User Story'],
  taskTypes: ['Task'],
  bugs: 'off',
  estimateField: ESTIMATE,
  categories: {
    Epic: STORY_STATES,
    Feature: STORY_STATES,
    'User Story': STORY_STATES,
    Bug: { ...STORY_STATES, Resolved: 'Completed' },
    Task: STORY_STATES,
  },
};

export const aTeam = (team: Partial<Team> = {}): Team => ({
  id: 'team-1',
  name: 'Fabrikam Team',
  backlog: BACKLOG,
  workingDays: [1, 2, 3, 4, 5],
  areas: [{ path: 'Fabrikam', includeChildren: true }],
  iterationIds: ['node-1', 'node-2'],
  ...team,
});

export const aConfiguration = (configuration: Partial<AzureConfiguration> = {}): AzureConfiguration => ({
  project: { id: 'project-1', name: 'Fabrikam' },
  teams: [aTeam()],
  iterations: [
    { id: 'root', number: 1, path: 'Fabrikam', name: 'Fabrikam', startOn: null, finishOn: null },
    {
      id: 'node-1',
      number: 2,
      path: 'Fabrikam\\Sprint 1',
      name: 'Sprint 1',
      startOn: '2026-03-02',
      finishOn: '2026-03-13',
    },
    {
      id: 'node-2',
      number: 3,
      path: 'Fabrikam\\Sprint 2',
      name: 'Sprint 2',
      startOn: '2026-03-16',
      finishOn: '2026-03-27',
    },
    { id: 'node-3', number: 4, path: 'Fabrikam\\Later', name: 'Later', startOn: null, finishOn: null },
  ],
  otherCategories: {},
  ...configuration,
});

/** Revisions of one item: each says what is new in it and when; what was said before stays, undefined clears. */
export function revisionsOf(
  id: number,
  steps: readonly (readonly [at: string, fields: Record<string, unknown>])[],
): Revision[] {
  let fields: Record<string, unknown> = {
    'System.Id': id,
    'System.TeamProject': 'Fabrikam',
    'System.AreaPath': 'Fabrikam',
    'System.IterationPath': 'Fabrikam',
    'System.WorkItemType': 'User Story',
    'System.State': 'New',
    'System.Title': `Title ${id}`,
    'System.CreatedDate': steps[0]?.[0],
    'System.CreatedBy': ANNA,
    'System.ChangedBy': ANNA,
  };
  return steps.map(([at, changed], place) => {
    fields = Object.fromEntries(
      Object.entries({ ...fields, 'System.ChangedDate': at, 'System.Rev': place + 1, ...changed }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    return { id, rev: place + 1, fields };
  });
}

export const aLink = (
  sourceId: number,
  targetId: number,
  changedDate: string,
  row: Partial<LinkRow> = {},
): LinkRow => ({
  rel: 'System.LinkTypes.Hierarchy',
  sourceId,
  targetId,
  changedDate,
  isActive: true,
  ...row,
});

export const aRecord = (record: Partial<AzureRecord> = {}): AzureRecord => ({
  configuration: aConfiguration(),
  revisions: [],
  links: [],
  updates: new Map(),
  gone: new Map(),
  hyperlinks: new Map(),
  ...record,
});

const calendar = createWorkCalendar({
  timeZone: 'UTC',
  weekdays: [1, 2, 3, 4, 5],
  startHour: 9,
  endHour: 17,
  holidays: [],
});
export const TAKEN_AT = new Date('2026-03-20T12:00:00Z');

export const translated = (record: Partial<AzureRecord>, wish: Partial<TranslationWish> = {}) =>
  translate([aRecord(record)], { takenAt: TAKEN_AT, calendar, ...wish });

/** The one item of these revisions. */
export function itemOf(revisions: readonly Revision[], record: Partial<AzureRecord> = {}): WorkItem {
  return translated({ revisions, ...record }).items.at(-1)!;
}

/** Changes in short: "status New → Active". */
export const shortly = ({ changes }: WorkItem): readonly string[] =>
  changes.map((change) =>
    'from' in change
      ? `${change.kind} ${String(change.from)} → ${String(change.to)}`
      : `${change.kind} ${'field' in change ? change.field : ''}`,
  );
