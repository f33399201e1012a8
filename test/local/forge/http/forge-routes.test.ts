import { forgeRoutes, type ForgeRoutesSettings } from '../../../../local/forge/http/forge-routes';

const LOZENGE = { type: 'lozenge', value: { label: 'Off track', type: 'removed' } };
const PATH = '/rest/api/3/issue/10001/properties/com.atlassian.jira.issue%3A1234%3Aissue-health%3Astatus';

/** Routes of an app whose function answers this, on a Jira whose issue holds that. */
function routes(answered: object, held: object | null) {
  const asked: string[] = [];
  const settings = {
    manifest: {
      app: { id: 'ari:cloud:ecosystem::app/1234' },
      modules: {
        function: [],
        'jira:issueContext': [{ key: 'issue-health', resource: 'panel', dynamicProperties: { function: 'status' } }],
      },
      resources: [],
      permissions: {},
    },
    runtime: { invoke: async () => ({ outcome: { status: 'answered', value: answered } }) },
    jira: async (request: Request) => {
      asked.push(`${request.headers.get('authorization') ?? ''} ${new URL(request.url).pathname}`);
      return held === null ? Response.json({}, { status: 404 }) : Response.json({ key: 'status', value: held });
    },
    siteUrl: 'http://site.test',
    screensUrl: 'http://screens.test',
    timeZone: 'UTC',
    sessionOf: () => ({ viewer: 'ann', asOf: null }),
  } as unknown as ForgeRoutesSettings;
  const status = async () => (await forgeRoutes(settings).request('/status/issue-health/10001')).json();
  return { asked, status };
}

it('shows the status that the function of the module answers', async () => {
  const { asked, status } = routes({ status: LOZENGE }, null);
  expect(await status()).toEqual({ status: LOZENGE });
  expect(asked).toEqual([]);
});

it('shows the status that the issue holds where the function says nothing, as the viewer may read it', async () => {
  const { asked, status } = routes({}, LOZENGE);
  expect(await status()).toEqual({ status: LOZENGE });
  expect(asked).toEqual([`Bearer local-user:ann ${PATH}`]);
  expect(await routes({}, {}).status()).toEqual({});
  expect(await routes({}, null).status()).toEqual({});
});
