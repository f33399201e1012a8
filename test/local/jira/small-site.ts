import type { Site, SiteIssue } from '../../../local/jira/site';
import { FIELD, STATUSES, TYPES, blocks } from './issue-sketch';
import { ISSUES } from './small-site-issues';

/**
 * Two projects: ABC for everybody, SEC for Sue's group. ABC-6 has a security level that only Sue is a member of. Now is
 * 15 March 2024, noon in UTC.
 */
export function smallSite(more: readonly SiteIssue[] = []): Site {
  return {
    name: 'Small site',
    now: '2024-03-15T12:00:00.000Z',
    timeZone: 'UTC',
    users: [
      { accountId: 'ann', displayName: 'Ann Archer', active: true, accountType: 'atlassian' },
      { accountId: 'bob', displayName: 'Bob Baker', active: true, accountType: 'atlassian' },
      { accountId: 'sue', displayName: 'Sue Smith', active: true, accountType: 'atlassian' },
      { accountId: 'bot', displayName: 'Automation', active: true, accountType: 'app' },
    ],
    groups: [
      { name: 'insiders', members: ['sue'] },
      { name: 'jira-administrators', members: ['sue'] },
    ],
    projects: [
      {
        id: '100',
        key: 'ABC',
        name: 'Alphabet',
        style: 'classic',
        leadAccountId: 'ann',
        browseGroups: null,
        versions: [
          { id: '500', name: '1.0', released: true, archived: false, releaseDate: '2024-02-01' },
          {
            id: '501',
            name: '2.0',
            released: false,
            archived: false,
            startDate: '2024-02-02',
            releaseDate: '2024-03-01',
          },
        ],
      },
      {
        id: '200',
        key: 'SEC',
        name: 'Secrets',
        style: 'next-gen',
        leadAccountId: 'sue',
        browseGroups: ['insiders'],
        versions: [],
      },
    ],
    statuses: STATUSES,
    issueTypes: TYPES,
    priorities: [
      { id: '1', name: 'High' },
      { id: '3', name: 'Medium' },
      { id: '5', name: 'Low' },
    ],
    linkTypes: [blocks, { id: '10201', name: 'Relates', inward: 'relates to', outward: 'relates to' }],
    fields: [
      {
        id: FIELD.points,
        name: 'Story Points',
        schema: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float', customId: 10016 },
      },
      {
        id: FIELD.sprint,
        name: 'Sprint',
        schema: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint', customId: 10020 },
      },
      {
        id: FIELD.flagged,
        name: 'Flagged',
        schema: {
          type: 'array',
          items: 'option',
          custom: 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes',
          customId: 10021,
        },
      },
      {
        id: FIELD.epicLink,
        name: 'Epic Link',
        schema: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-epic-link', customId: 10014 },
      },
      {
        id: FIELD.rank,
        name: 'Rank',
        schema: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank', customId: 10019 },
      },
    ],
    securityLevels: [{ id: '900', name: 'Insiders only', members: ['sue'] }],
    boards: [
      {
        id: 7,
        name: 'ABC board',
        type: 'scrum',
        projectKey: 'ABC',
        estimationFieldId: FIELD.points,
        columns: [
          { name: 'To Do', statusIds: ['1'] },
          { name: 'In Progress', statusIds: ['3'] },
          { name: 'Done', statusIds: ['5'] },
        ],
      },
    ],
    sprints: [
      {
        id: 38,
        name: 'Sprint 1',
        state: 'closed',
        boardId: 7,
        startDate: '2024-02-01T09:00:00.000Z',
        endDate: '2024-02-15T09:00:00.000Z',
        completeDate: '2024-02-15T10:00:00.000Z',
      },
      {
        id: 40,
        name: 'Sprint 2',
        state: 'active',
        boardId: 7,
        startDate: '2024-03-04T09:00:00.000Z',
        endDate: '2024-03-18T09:00:00.000Z',
        goal: 'Ship it',
      },
      { id: 41, name: 'Sprint 3', state: 'future', boardId: 7 },
    ],
    issues: [...ISSUES, ...more],
  };
}
