import { startJira } from '../../client';
import type { Client } from '../../client';

let jira: Client;
beforeAll(() => {
  jira = startJira();
});
afterAll(() => {
  jira.jira.close();
});

describe('permissions', () => {
  const check = (client: Client, extra: object = {}) =>
    client.post('/rest/api/3/permissions/check', {
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [
        { permissions: ['BROWSE_PROJECTS'], projects: [100, 200, 300], issues: [1003, 1006, 2001, 9999] },
      ],
      ...extra,
    });
  const granted = (issues: readonly number[], projects: readonly number[]) => [
    { permission: 'BROWSE_PROJECTS', issues, projects },
  ];

  it('are only those that one has', async () => {
    expect((await check(jira)).body).toEqual({
      globalPermissions: ['ADMINISTER'],
      projectPermissions: granted([1003, 1006, 2001], [100, 200]),
    });
    expect((await check(jira.as('bob'))).body).toEqual({
      globalPermissions: [],
      projectPermissions: granted([1003], [100]),
    });
    expect((await check(jira.as('sue'))).body['projectPermissions']).toEqual(granted([1003, 1006, 2001], [100, 200]));
  });

  it('to administer are for the administrators’ group, and in a project for its lead', async () => {
    const administered = async (who: string) => {
      const { body } = await check(jira.as(who), {
        projectPermissions: [{ permissions: ['ADMINISTER_PROJECTS'], projects: [100, 200], issues: [1003] }],
      });
      return body;
    };
    expect(await administered('ann')).toEqual({
      globalPermissions: [],
      projectPermissions: [{ permission: 'ADMINISTER_PROJECTS', issues: [1003], projects: [100] }],
    });
    expect(await administered('sue')).toEqual({
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permission: 'ADMINISTER_PROJECTS', issues: [], projects: [200] }],
    });
    expect(await administered('bob')).toEqual({
      globalPermissions: [],
      projectPermissions: [{ permission: 'ADMINISTER_PROJECTS', issues: [], projects: [] }],
    });
    const mine = async (who: string) =>
      (await jira.as(who).get('/rest/api/3/mypermissions?permissions=ADMINISTER_PROJECTS&projectKey=ABC')).body[
        'permissions'
      ];
    expect(await mine('ann')).toMatchObject({ ADMINISTER_PROJECTS: { havePermission: true } });
    expect(await mine('bob')).toMatchObject({ ADMINISTER_PROJECTS: { havePermission: false } });
  });

  it('of others are for the app to ask', async () => {
    expect((await check(jira, { accountId: 'bob' })).body['projectPermissions']).toEqual(granted([1003], [100]));
    expect((await check(jira.as('bob'), { accountId: 'sue' })).status).toBe(403);
    expect((await check(jira, { accountId: 'nobody' })).status).toBe(400);
  });

  it('must be known ones, for numeric ids', async () => {
    const ask = (entry: object) => jira.post('/rest/api/3/permissions/check', { projectPermissions: [entry] });
    expect((await ask({ permissions: ['FLY'], projects: [100] })).status).toBe(400);
    expect((await ask({ permissions: ['BROWSE_PROJECTS'], issues: ['ABC-1'] })).status).toBe(400);
  });

  it('of mine are told for a project or an issue', async () => {
    const mine = (query: string) => jira.as('bob').get(`/rest/api/3/mypermissions?${query}`);
    expect((await mine('permissions=BROWSE_PROJECTS,ADMINISTER&projectKey=ABC')).body['permissions']).toMatchObject({
      BROWSE_PROJECTS: { havePermission: true, type: 'PROJECT' },
      ADMINISTER: { havePermission: false, type: 'GLOBAL' },
    });
    expect((await mine('permissions=BROWSE_PROJECTS&issueKey=SEC-1')).status).toBe(404);
    expect((await mine('permissions=FLY')).status).toBe(400);
    expect((await mine('')).status).toBe(400);
  });
});
