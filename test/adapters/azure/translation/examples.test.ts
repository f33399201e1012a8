import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { linkStream } from '../../../../src/adapters/azure/rest/links';
import { nodesIn } from '../../../../src/adapters/azure/rest/iterations';
import { revisionStream, type Revision } from '../../../../src/adapters/azure/rest/revisions';
import { statesIn } from '../../../../src/adapters/azure/rest/states';
import { areasIn, iterationIdsIn, workingDaysIn } from '../../../../src/adapters/azure/rest/teams';
import { updatesIn } from '../../../../src/adapters/azure/rest/updates';
import { foldedUpdates } from '../../../../src/adapters/azure/translation/updates';
import { aConfiguration, aTeam, BACKLOG, shortly, translated } from '../record-builder';

/** Microsoft's own example answers. */
const folder = join(process.env['BELLWETHER_DATA'] ?? '', 'contract', 'azure');
const isThere = process.env['BELLWETHER_DATA'] !== undefined && existsSync(folder);

const answerOf = (name: string): unknown =>
  z
    .object({ answer: z.unknown() })
    .parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8').replace(/^\ufeff/, ''))).answer;
const rows = <Row>(schema: z.ZodType<Row>, name: string, member: 'value' | 'values'): Row[] =>
  z.object({ [member]: z.array(schema) }).parse(answerOf(name))[member]!;

(isThere ? describe : describe.skip)("Microsoft's examples", () => {
  const configuration = aConfiguration({
    project: { id: 'p', name: 'MyAgilePro1' },
    teams: [
      aTeam({
        areas: [{ path: 'MyAgilePro1', includeChildren: true }],
        backlog: { ...BACKLOG, categories: { Bug: { New: 'Proposed', Active: 'InProgress' } } },
      }),
    ],
    iterations: [1, 2].map((number) => ({
      id: `node-${number}`,
      number: 90 + number,
      path: `MyAgilePro1\\Iteration ${number}`,
      name: `Iteration ${number}`,
      startOn: '2017-09-01',
      finishOn: '2017-09-14',
    })),
  });

  it('tell the same history of one item by its updates and by its revisions with its links', () => {
    const { value } = updatesIn(answerOf('wit.updates.GET__list_of_workitem_updates_projectscope'));
    const folded = foldedUpdates(1, value);
    const revisions = rows<Revision>(
      revisionStream.row,
      'wit.revisions.GET__list_workitem_revisions_project_scope',
      'value',
    );
    expect([value.length, revisions.length, folded.revisions.length, folded.links.length]).toEqual([13, 9, 9, 4]);
    const byUpdates = translated({ configuration, updates: new Map([[1, value]]) });
    const byRevisions = translated({ configuration, revisions, links: folded.links });
    expect(byUpdates.items).toEqual(byRevisions.items);
    expect(byUpdates.people).toEqual(byRevisions.people);
    const [item] = byUpdates.items;
    expect(shortly(item!)).toEqual([
      'owner null → aad.YTkzODFkODYtNTYxYS03ZDdiLWJjM2QtZDUzMjllMjM5OTAz',
      'parent null → 2',
      'parent 2 → null',
      'parent null → 7',
      'status Proposed:New → InProgress:Active',
      'iterations team-1/node-1 → team-1/node-2',
      'other System.Tags',
      'other Microsoft.VSTS.TCM.SystemInfo',
      'description Microsoft.VSTS.TCM.ReproSteps',
      'estimate null → 3',
      'other Microsoft.VSTS.Common.Activity',
      'other System.Rev',
      'other System.Rev',
      'link System.LinkTypes.Related',
      'description Microsoft.VSTS.TCM.ReproSteps',
      'other System.Tags',
    ]);
    expect(item!.remarks.map(({ kind, at }) => [kind, at.toISOString()])).toEqual([
      ['comment', '2017-09-04T02:36:25.300Z'],
      ['comment', '2017-09-04T02:43:24.210Z'],
    ]);
  });

  it('of the streams are read', () => {
    const name = 'wit.workItemRevisions.GET__wit_reporting_workItemRevisions_includeIdentityRef-true_watermark-794';
    expect(rows(revisionStream.row, name, 'values').map(({ id, rev }) => [id, rev])).toEqual([
      [3, 8],
      [350, 1],
    ]);
    expect(rows(linkStream.row, 'wit.workItemLinks.GET__wit_reporting_workItemLinks_50', 'values')[0]).toEqual({
      rel: 'System.LinkTypes.Hierarchy',
      sourceId: 7,
      targetId: 8,
      changedDate: '2014-03-18T17:17:52.02Z',
      isActive: true,
    });
  });

  it('of configuration are read', () => {
    expect(statesIn(answerOf('wit.workItemTypeStates.GET__workitem_type_states'))).toEqual({
      New: 'Proposed',
      Active: 'InProgress',
      CustomState: 'InProgress',
      Resolved: 'Resolved',
      Closed: 'Completed',
    });
    const nodes = nodesIn(answerOf('wit.classificationNodes.GET__wit_classificationNodes_iterations__depth-2'));
    expect(nodes.find(({ name }) => name === 'Sprint 2')).toEqual({
      id: 'c9206006-4362-4b16-9205-1b94d32a6fb2',
      number: 3565,
      path: 'Fabrikam-Fiber-Git\\Release 1\\Sprint 2',
      name: 'Sprint 2',
      startOn: '2014-03-17',
      finishOn: '2014-03-28',
    });
    expect(workingDaysIn(answerOf('work.teamsettings.GET__work_teamsettings'))).toEqual([1, 2, 3, 4, 5]);
    expect(areasIn(answerOf('work.teamFieldValues.GET__work_teamsettings_teamfieldvalues'))[0]).toEqual({
      path: 'Fabrikam-Fiber\\Auto',
      includeChildren: false,
    });
    expect(
      iterationIdsIn(answerOf('work.iterations.GET__work_teamsettings_iterations__timeframe-_timeframe_')),
    ).toEqual(['a589a806-bf11-4d4f-a031-c19813331553']);
  });
});
