import { type Jira } from '../../../src/adapters/jira/client';
import { JiraForbidden, JiraNotFound } from '../../../src/adapters/jira/errors';
import { withRemoteLinks } from '../../../local/remote/remote-links';

const issue = (id: string, ...fields: readonly string[]) => ({
  id,
  changelog: { histories: [{ created: '2026-03-02', items: fields.map((field) => ({ field, to: '900' })) }] },
});
const LINK = { id: 900, relationship: 'blocks', object: { url: 'https://example.com/1', title: 'One' } };

function aJira(answer: () => unknown): { readonly jira: Jira; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    jira: {
      requestJira: async (path: { readonly value: string }) => {
        asked.push(path.value);
        return answer();
      },
    } as unknown as Jira,
  };
}

it('are asked for where a history tells of one, and nowhere else', async () => {
  const { jira, asked } = aJira(() => [{ ...LINK, application: { name: 'x' } }]);
  const issues = [issue('1', 'status', 'RemoteWorkItemLink'), issue('2', 'status'), issue('3', 'RemoteIssueLink')];
  const whole = await withRemoteLinks(jira, issues);
  expect(asked).toEqual(['/rest/api/2/issue/1/remotelink', '/rest/api/2/issue/3/remotelink']);
  expect(whole.map(({ remotelinks }) => remotelinks)).toEqual([[LINK], undefined, [LINK]]);
});

it.each([new JiraNotFound('gone'), new JiraForbidden('not yours')])('are none where Jira says: %s', async (refusal) => {
  const { jira } = aJira(() => {
    throw refusal;
  });
  expect(await withRemoteLinks(jira, [issue('1', 'RemoteIssueLink')])).toMatchObject([{ id: '1', remotelinks: [] }]);
});

it('that cannot be read are a failure, not none', async () => {
  const { jira } = aJira(() => ({ errorMessages: ['no list'] }));
  await expect(withRemoteLinks(jira, [issue('1', 'RemoteIssueLink')])).rejects.toThrow('remotelink');
});
