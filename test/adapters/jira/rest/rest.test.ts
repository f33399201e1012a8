import { getBoards, getEstimationField, getSprints } from '../../../../src/adapters/jira/rest/boards';
import { getChangelogs } from '../../../../src/adapters/jira/rest/changelogs';
import { getIssue, getIssues } from '../../../../src/adapters/jira/rest/issues';
import { browsable } from '../../../../src/adapters/jira/rest/permissions';
import { quoted, searchIds } from '../../../../src/adapters/jira/rest/search';
import { answeringInTurn } from '../fake-jira';

describe('search', () => {
  it('follows the pages to the last', async () => {
    const jira = answeringInTurn(
      { issues: [{ id: '1' }, { id: '2' }], nextPageToken: 'more' },
      { issues: [{ id: '3' }], isLast: true },
    );
    expect(await searchIds(jira, 'project = "A"', 1000)).toEqual({ ids: ['1', '2', '3'], complete: true });
    expect(jira.calls.map(({ body }) => body)).toEqual([
      { jql: 'project = "A"', fields: ['id'], maxResults: 1000, nextPageToken: undefined },
      { jql: 'project = "A"', fields: ['id'], maxResults: 998, nextPageToken: 'more' },
    ]);
  });

  it('stops at the most that is wanted, and says that there is more', async () => {
    const jira = answeringInTurn({ issues: [{ id: '1' }, { id: '2' }], nextPageToken: 'more', isLast: false });
    expect(await searchIds(jira, 'project = "A"', 2)).toEqual({ ids: ['1', '2'], complete: false });
  });

  it('does not ask on behind a last page that carries a token', async () => {
    const jira = answeringInTurn({ issues: [{ id: '1' }], nextPageToken: 'stray', isLast: true });
    expect((await searchIds(jira, 'x', 5)).complete).toBe(true);
  });

  it('quotes whatever a value holds', () => {
    expect(quoted('a "b" \\c')).toBe('"a \\"b\\" \\\\c"');
  });
});

describe('changelogs', () => {
  it('are put together over pages, and empty for issues without any', async () => {
    const jira = answeringInTurn(
      { issueChangeLogs: [{ issueId: '1', changeHistories: [{ id: 'a' }] }], nextPageToken: 'more' },
      { issueChangeLogs: [{ issueId: '1', changeHistories: [{ id: 'b' }] }, { issueId: '2' }], nextPageToken: null },
    );
    expect([...(await getChangelogs(jira, ['1', '2', '3']))]).toEqual([
      ['1', [{ id: 'a' }, { id: 'b' }]],
      ['2', []],
      ['3', []],
    ]);
  });
});

describe('issues', () => {
  it('are fetched by id or key, escaped', async () => {
    const jira = answeringInTurn({ id: '1' });
    await getIssue(jira, 'PLAT-1', ['status', 'a&b']);
    expect(jira.calls[0]?.path).toBe('/rest/api/3/issue/PLAT-1?fields=status%2Ca%26b');
    await expect(getIssue(jira, '../myself', [])).rejects.toThrow('Disallowing path manipulation');
  });

  it('come a hundred at once', async () => {
    const jira = answeringInTurn({ issues: [{ id: '1' }], issueErrors: [{ id: '2', errorMessage: 'gone' }] });
    expect(await getIssues(jira, ['1', '2'], ['status'])).toEqual([{ id: '1' }]);
  });
});

describe('boards', () => {
  it('tell the field that they estimate in, if any', async () => {
    const field = { fieldId: 'customfield_5', displayName: 'Points' };
    expect(await getEstimationField(answeringInTurn({ estimation: { type: 'field', field } }), 1)).toEqual({
      id: 'customfield_5',
      name: 'Points',
    });
    expect(await getEstimationField(answeringInTurn({ estimation: { type: 'issueCount' } }), 1)).toBeNull();
    expect(await getEstimationField(answeringInTurn({}), 1)).toBeNull();
  });

  it('are those of one project', async () => {
    const jira = answeringInTurn({ values: [{ id: 3, type: 'scrum' }] });
    expect(await getBoards(jira, 'A&B')).toEqual([{ id: 3, type: 'scrum' }]);
    expect(jira.calls[0]?.path).toBe('/rest/agile/1.0/board?projectKeyOrId=A%26B');
  });

  it('list their sprints page by page', async () => {
    const jira = answeringInTurn({ values: [1, 2], isLast: false }, { values: [3], isLast: true });
    expect(await getSprints(jira, 3, 100)).toEqual([1, 2, 3]);
    expect(jira.calls[1]?.path).toBe('/rest/agile/1.0/board/3/sprint?startAt=2&maxResults=50');
  });
});

describe('permissions', () => {
  const NOTHING = { items: new Set(), projects: new Set() };
  const one = { items: ['1'], projects: ['7'] };

  it('are asked for a thousand issues at once, each once', async () => {
    const ids = Array.from({ length: 1200 }, (_, index) => String(index + 1));
    const jira = answeringInTurn(
      { projectPermissions: [{ permission: 'BROWSE_PROJECTS', issues: [1, 2], projects: [7] }] },
      { projectPermissions: [{ permission: 'BROWSE_PROJECTS', issues: [1200], projects: [] }] },
    );
    const asked = await browsable(jira, { items: [...ids, '1'], projects: ['7'] });
    expect(asked).toEqual({ items: new Set(['1', '2', '1200']), projects: new Set(['7']) });
    const asks = jira.calls.map(
      ({ body }) => body as { projectPermissions: { issues: number[]; projects: number[] }[] },
    );
    expect(asks.map(({ projectPermissions: [ask] }) => [ask?.issues.length, ask?.projects])).toEqual([
      [1000, [7]],
      [200, []],
    ]);
  });

  it('are denied where Jira says nothing, or something else', async () => {
    expect(await browsable(answeringInTurn({ projectPermissions: [] }), one)).toEqual(NOTHING);
    const edit = { projectPermissions: [{ permission: 'EDIT_ISSUES', issues: [1], projects: [7] }] };
    expect(await browsable(answeringInTurn(edit), one)).toEqual(NOTHING);
  });

  it('are not asked for nothing, nor for what is no id', async () => {
    const jira = answeringInTurn();
    expect(await browsable(jira, { items: [], projects: [] })).toEqual(NOTHING);
    expect(await browsable(jira, { items: ['PLAT-1', '1; drop'], projects: ['PLAT'] })).toEqual(NOTHING);
    expect(jira.calls).toEqual([]);
  });
});
