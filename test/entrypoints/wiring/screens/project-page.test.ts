import { browsable } from '../../../../src/adapters/jira/rest/permissions';
import { readProjectPage } from '../../../../src/app/project-page/read-project-page';
import { rememberedSight } from '../../../../src/app/viewer/viewer-sight';
import type { PageView } from '../../../../src/contract/project-page';
import { siteCalendar } from '../../../../src/entrypoints/platform/calendar';
import { projectPageDeps } from '../../../../src/entrypoints/wiring/screens/project-page-deps';
import { jiraOf } from '../../../adapters/jira/events/jira-of';
import { startJira } from '../../../local/jira/client';
import { keptSite, type KeptSite } from '../kept-site';

const VIEWS: readonly PageView[] = ['overview', 'scope', 'flow', 'dependencies', 'sprint', 'ownership', 'proof'];
const MAX_STATEMENTS = 8;
const client = startJira(undefined, () => 0);
let site: KeptSite;

beforeAll(async () => {
  site = await keptSite(client);
  await site.fill();
});
afterAll(() => site.close());

/** Opens a view, and answers what it took from the database beside what it shows. */
async function opened(view: PageView, more: { readonly asOf?: string; readonly withToday?: boolean } = {}) {
  const viewer = jiraOf(client, 'local-user:sue');
  const before = site.sql.statements();
  const deps = projectPageDeps('sue', {
    sql: site.sql,
    sight: rememberedSight((asked) => browsable(viewer, asked)),
    viewing: {
      readLayer: site.settings.readLayer,
      readCalendar: () => siteCalendar(jiraOf(client)),
      remainingMs: () => 25_000,
      now: () => client.jira.now(),
    },
  });
  const page = await readProjectPage({ scope: { kind: 'project', id: 'ABC' }, view, asOf: null, ...more }, deps);
  return { page, statements: site.sql.statements() - before };
}

it.each(VIEWS)('%s takes eight statements at most', async (view) => {
  const { page, statements } = await opened(view);
  expect(page?.status).toBe('known');
  expect(statements).toBeLessThanOrEqual(MAX_STATEMENTS);
});

it('a day that is judged anew, beside today, takes eight statements at most', async () => {
  const { page, statements } = await opened('overview', { asOf: '2024-01-20', withToday: true });
  expect(page).toMatchObject({ status: 'known', head: { on: '2024-01-20', isEarlier: false } });
  expect(page).toMatchObject({ today: { status: 'known', view: 'overview', head: { isEarlier: false } } });
  expect(statements).toBeLessThanOrEqual(MAX_STATEMENTS);
});
