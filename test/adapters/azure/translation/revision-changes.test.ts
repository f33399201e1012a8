import { ANNA, BEN, ESTIMATE, itemOf, revisionsOf, shortly, translated } from '../record-builder';
import { createWorkCalendar } from '../../../../src/core/model/time/create-work-calendar';
import { presentState } from '../../../../src/core/model/replay';

const [MONDAY, TUESDAY, WEDNESDAY] = ['2026-03-09T10:00:00Z', '2026-03-10T10:00:00Z', '2026-03-11T10:00:00.57Z'];

describe('noise', () => {
  it.each([
    ['rank', { 'Microsoft.VSTS.Common.StackRank': 5 }, 'Microsoft.VSTS.Common.StackRank'],
    ['a column of a board', { 'WEF_6CB5_Kanban.Column': 'Doing' }, 'WEF_6CB5_Kanban.Column'],
    [
      'a rule',
      { 'Microsoft.VSTS.Common.StateChangeDate': TUESDAY, 'System.Reason': 'x' },
      'Microsoft.VSTS.Common.StateChangeDate',
    ],
    ['our own tag', { 'System.Tags': 'bellwether:at-risk; Customer' }, 'System.Tags'],
  ])('is %s', (_, fields, field) => {
    const item = itemOf(
      revisionsOf(1, [
        [MONDAY, { 'System.Tags': 'Customer' }],
        [TUESDAY, fields],
      ]),
    );
    expect(item.changes).toEqual([
      { id: '2:0', at: new Date(TUESDAY), by: 'aad.anna', byApp: false, kind: 'noise', field },
    ]);
  });

  it('is not told beside a move that brings it along', () => {
    const item = itemOf(
      revisionsOf(1, [
        [MONDAY, {}],
        [TUESDAY, { 'System.State': 'Active', 'System.Reason': 'Begun', 'Microsoft.VSTS.Common.ActivatedBy': ANNA }],
      ]),
    );
    expect(shortly(item)).toEqual(['status Proposed:New → InProgress:Active']);
  });

  it('is no tag of somebody, no field of their own and no title', () => {
    const item = itemOf(
      revisionsOf(1, [
        [MONDAY, {}],
        [TUESDAY, { 'System.Tags': 'Customer; bellwether:at-risk', 'Custom.Team': 'A', 'System.Title': 'Anew' }],
      ]),
    );
    expect(shortly(item)).toEqual(['title System.Title', 'other System.Tags', 'other Custom.Team']);
  });
});

describe('fields', () => {
  it('give estimate, priority, dates and flag', () => {
    const item = itemOf(
      revisionsOf(1, [
        [MONDAY, {}],
        [
          TUESDAY,
          {
            [ESTIMATE]: 5,
            'Microsoft.VSTS.Common.Priority': 2,
            'Microsoft.VSTS.Scheduling.StartDate': '2026-03-10T00:00:00Z',
            'Microsoft.VSTS.Scheduling.TargetDate': '2026-03-31T00:00:00Z',
            'System.Tags': 'Customer; blocked by Ben',
          },
        ],
      ]),
    );
    expect(presentState(item)).toMatchObject({
      estimate: 5,
      priority: '2',
      startOn: '2026-03-10',
      dueOn: '2026-03-31',
      flagged: true,
    });
  });

  it('hold dates as midnight somewhere: cut in the zone of the organisation', () => {
    const calendar = createWorkCalendar({
      timeZone: 'Europe/Berlin',
      weekdays: [1],
      startHour: 9,
      endHour: 17,
      holidays: [],
    });
    const revisions = revisionsOf(1, [[MONDAY, { 'Microsoft.VSTS.Scheduling.DueDate': '2026-03-30T22:00:00Z' }]]);
    expect(translated({ revisions }, { calendar }).items[0]?.initial.dueOn).toBe('2026-03-31');
  });

  it('never give hours of work as an estimate, nor a number below nothing', () => {
    const fields = { 'Microsoft.VSTS.Scheduling.RemainingWork': 8, [ESTIMATE]: -1 };
    expect(itemOf(revisionsOf(1, [[MONDAY, fields]])).initial.estimate).toBeNull();
  });

  it.each([
    ['a field of CMMI', { 'Microsoft.VSTS.CMMI.Blocked': 'Yes' }, true],
    ['a tag', { 'System.Tags': 'a; BLOCKED' }, true],
    ['a tag that the settings name', { 'System.Tags': 'On hold' }, true],
    ['a field that the settings name', { 'Custom.Waiting': true }, true],
    ['not a tag that only begins alike', { 'System.Tags': 'Blockedness' }, false],
  ])('flag by %s', (_, fields, flagged) => {
    const choices = { fields: { flag: ['on hold', 'custom.waiting'] }, automation: [] };
    expect(translated({ revisions: revisionsOf(1, [[MONDAY, fields]]) }, { choices }).items[0]?.initial.flagged).toBe(
      flagged,
    );
  });

  it('tell of comments and of work that was logged', () => {
    const item = itemOf(
      revisionsOf(1, [
        [MONDAY, { 'System.CommentCount': 0 }],
        [TUESDAY, { 'System.CommentCount': 1, 'System.ChangedBy': BEN }],
        [WEDNESDAY, { 'Microsoft.VSTS.Scheduling.CompletedWork': 3, 'System.ChangedBy': ANNA }],
      ]),
    );
    expect(item.remarks).toEqual([
      { at: new Date(TUESDAY), by: 'aad.ben', kind: 'comment', asks: false, mentions: [] },
      { at: new Date(WEDNESDAY), by: 'aad.anna', kind: 'worklog', asks: false, mentions: [] },
    ]);
    expect(shortly(item)).toEqual(['work-logged Microsoft.VSTS.Scheduling.CompletedWork']);
  });
});
