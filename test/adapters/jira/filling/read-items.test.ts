import { readItems } from '../../../../src/adapters/jira/filling/read-items';
import { answeringInTurn } from '../fake-jira';
import { aContext, aRawIssue } from '../raw-issue';

const contexts = { fields: ['status'], of: () => aContext() };
const found = (...issues: readonly unknown[]) => [{ issues }, { issueChangeLogs: [] }];

describe('items that are read by their ids', () => {
  it('are told apart from those that are there and cannot be believed, and from those that are gone', async () => {
    const broken = aRawIssue({ created: 'yesterday' }, { id: '10002', key: 'PLAT-2' });
    const jira = answeringInTurn(...found(aRawIssue(), broken));
    const { items, unreadIds } = await readItems(jira, ['10001', '10002', '10003'], contexts);
    expect(items.map(({ id }) => id)).toEqual(['10001']);
    expect(unreadIds).toEqual(['10002']);
  });

  it('are asked for in two calls, and in none where there are none', async () => {
    const jira = answeringInTurn(...found(aRawIssue()));
    await readItems(jira, ['10001'], contexts);
    expect(jira.calls.map(({ path }) => path)).toEqual([
      '/rest/api/3/issue/bulkfetch',
      '/rest/api/3/changelog/bulkfetch',
    ]);
    expect((await readItems(answeringInTurn(), [], contexts)).items).toEqual([]);
  });
});
