import { discoverFields } from '../../../src/adapters/jira/translation/fields/discover-fields';
import { getEstimationField } from '../../../src/adapters/jira/rest/boards';
import { getFields, getLinkTypes, getStatuses, type JiraField } from '../../../src/adapters/jira/rest/configuration';
import { getProjects } from '../../../src/adapters/jira/rest/projects';
import { fieldEvidence } from '../../../src/adapters/jira/translation/fields/exported-fields';
import { gathered } from '../../../src/adapters/jira/translation/site/gathered';
import { linkMeaning } from '../../../src/adapters/jira/translation/issue/link-meaning';
import { iterationFrom } from '../../../src/adapters/jira/translation/fields/sprint-value';
import { categoryFrom } from '../../../src/adapters/jira/translation/fields/status-category';
import { translateIssue } from '../../../src/adapters/jira/translation/issue/translate-issue';
import { trackerStatusId } from '../../../src/core/model/cancelled';
import { stateAfter } from '../../../src/core/model/replay';
import { answeringInTurn } from './fake-jira';
import { aContext } from './raw-issue';
import { describeRecorded, recordedJson, recordedLines, recordedRows } from './recorded';

const NOW = '2026-01-01T00:00:00Z';

function readAll(raws: readonly unknown[]) {
  const evidence = fieldEvidence();
  for (const raw of raws) evidence.observe(raw);
  const context = aContext(evidence.fields(), NOW);
  const results = raws.map((raw) => translateIssue(raw, context));
  const items = results.flatMap((result) => ('item' in result ? result.item : []));
  return {
    ...gathered(items, context),
    changes: results.reduce((sum, result) => sum + ('item' in result ? result.changes : 0), 0),
    fields: evidence.fields(),
  };
}

const table = (name: string) => `contract/devlake-raw/_raw_jira_${name}.csv`;

describeRecorded('raw answers of Cloud', [table('api_issues'), table('api_sprints'), table('api_status')], () => {
  it('every issue is read, with its changelog', () => {
    const { items, problems, changes } = readAll(recordedRows(table('api_issues')));
    expect({ items: items.length, changes, problems }).toEqual({ items: 33, changes: 714, problems: [] });
  });

  it('every sprint is read, with its dates', () => {
    const sprints = recordedRows(table('api_sprints')).map(iterationFrom);
    expect(sprints).toHaveLength(30);
    expect(sprints.filter((sprint) => sprint?.startedAt instanceof Date && sprint.boardId !== null).length).toBe(30);
  });

  it('every status has a category', async () => {
    const statuses = await getStatuses(answeringInTurn(recordedRows(table('api_status'))));
    expect(statuses.map(({ statusCategory }) => categoryFrom(statusCategory))).not.toContain('unknown');
  });

  it('changes of sprints come as lists', () => {
    const histories = recordedRows(table('api_issue_changelogs'));
    const context = aContext(undefined, NOW);
    const result = translateIssue(
      { id: '1', key: 'A-1', fields: { created: '2019-01-01T00:00:00.000+0000', status: { id: '6', name: 'Closed' } } },
      context,
      histories,
    );
    const kinds = 'item' in result ? result.item.changes.map(({ kind }) => kind) : [];
    expect(kinds.filter((kind) => kind === 'iterations').length).toBeGreaterThanOrEqual(12);
    expect(context.seen.iterationNames.size).toBeGreaterThan(5);
  });
});

const pages = 'contract/changelog-pages/jira-';
describeRecorded('changelog pages and projects of Cloud', [`${pages}changelog-response-fixture.json`], () => {
  it.each([
    ['changelog-response-fixture', 4],
    ['changelog-response-without-in-progress.fixture', 3],
  ])('every change of %s is read: %i', (name, changes) => {
    const { values } = recordedJson(`${pages}${name}.json`) as { values: readonly unknown[] };
    const issue = { id: '1', key: 'A-1', fields: { created: '2023-11-01T00:00:00.000+0100', status: { id: '1' } } };
    const context = aContext(undefined, NOW);
    const result = translateIssue(issue, context, values);
    expect('item' in result && result.changes).toBe(changes);
    expect(gathered('item' in result ? [result.item] : [], context).problems).toEqual([]);
  });

  it('every project is read', async () => {
    const values = recordedRows(table('api_projects'));
    const projects = await getProjects(answeringInTurn({ values, isLast: true }));
    expect(projects.length).toBe(values.length);
    expect(projects.map(({ key }) => key)).toContain('DEV');
  });
});

const metrics = 'contract/jirametrics/complete_sample/sample_';
describeRecorded('a board and statuses of Cloud', [`${metrics}board_1_configuration.json`], () => {
  it('the board counts issues', async () => {
    expect(
      await getEstimationField(answeringInTurn(recordedJson(`${metrics}board_1_configuration.json`)), 1),
    ).toBeNull();
  });

  it('the statuses are read', async () => {
    const statuses = await getStatuses(answeringInTurn(recordedJson(`${metrics}statuses.json`)));
    expect(statuses.map(({ statusCategory }) => categoryFrom(statusCategory))).toEqual([
      'in-progress',
      'to-do',
      'in-progress',
      'done',
      'in-progress',
      'to-do',
    ]);
  });
});

const lists = 'contract/field-lists/jira_';
describeRecorded('field lists and link types of public Jiras', [`${lists}field_information.json`], () => {
  const sites = (name: string) => Object.entries(recordedJson(`${lists}${name}.json`) as Record<string, unknown>);

  it('sprint, epic link and flag are found wherever Jira Software is', async () => {
    const found: Record<string, readonly number[]> = {};
    for (const [site, list] of sites('field_information')) {
      const fields: readonly JiraField[] = await getFields(answeringInTurn(list));
      const { sprint, epicLink, flagged, estimate } = discoverFields(fields, []);
      found[site] = [sprint.length, epicLink.length, flagged.length, Math.min(1, estimate.length)];
    }
    const complete = Object.entries(found).filter(([, counts]) => counts.every((count) => count === 1));
    expect(Object.keys(found).length - complete.length).toBeLessThanOrEqual(2);
    expect(complete.length).toBeGreaterThanOrEqual(13);
  });

  it('no type of link waits and blocks on one side', async () => {
    for (const [, types] of sites('issuelinktype_information')) {
      const listed = Object.values(types as Record<string, unknown>);
      for (const type of await getLinkTypes(answeringInTurn({ issueLinkTypes: listed }))) {
        const pair = [linkMeaning(type, 'inward'), linkMeaning(type, 'outward')].sort().join();
        expect([
          'blocks,waits-for',
          'split-from,split-to',
          'duplicates,relates',
          'duplicates,duplicates',
          'relates,relates',
        ]).toContain(pair);
      }
    }
  });
});

describeRecorded('exports of whole trackers', ['history/fcrepo.jsonl.gz', 'history/duracloud.jsonl.gz'], () => {
  it.each([
    ['fcrepo', 1019, 7362],
    ['duracloud', 739, 7136],
    ['aea-2024', 673, 9935],
  ])('%s is read whole, and replays to its present', (name, issues, changes) => {
    const raws = recordedLines(`history/${name}.jsonl.gz`);
    const read = readAll(raws);
    expect({ issues: read.items.length, changes: read.changes, problems: read.problems }).toEqual({
      issues,
      changes,
      problems: [],
    });
    const statusNow = raws.map((raw) => (raw as { fields: { status: { id: string } } }).fields.status.id);
    // Work that was cancelled stands in a status of its own.
    const replayed = read.items.map((item) => item.changes.reduce(stateAfter, item.initial).statusId);
    expect(replayed.map(trackerStatusId)).toEqual(statusNow);
  });

  it('points and sprints are found where only names and numbers tell them', () => {
    const { fields } = readAll(recordedLines('history/duracloud.jsonl.gz'));
    expect(fields.estimate).toEqual([{ id: 'customfield_10023', name: 'Story Points' }]);
    expect(fields.sprint).toEqual([{ id: 'customfield_10290', name: 'Sprint' }]);
  });
});
