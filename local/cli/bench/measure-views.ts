import * as z from 'zod';
import type { PageView } from '../../../src/contract/project-page';
import { answerBytes, invokeResolver } from '../../forge/http/invoke-resolver';
import { readManifest } from '../../forge/manifest';
import { repositoryRoot } from '../../repository';
import { generatedSite, PEOPLE } from './generated-site';
import { isFilled, isSettled } from './measure-sync';
import { measuredSite, runUntil, type MeasuredSite } from './measured-site';
import { rounded, type BenchRow } from './row';

/** One request of a screen when it is opened. */
interface View {
  readonly name: string;
  readonly moduleKey: string;
  readonly functionKey: string;
  readonly payload: unknown;
}

const PAGE_VIEWS: readonly PageView[] = ['overview', 'scope', 'flow', 'dependencies', 'sprint', 'ownership', 'proof'];

const PAST_DAYS = 30;

const SITE_URL = 'http://127.0.0.1:1';

/** No view costs more or less by how often a project was judged, looked back at or compared before. */
const AFTERWARDS: readonly string[] = ['prove', 'repair', 'repairs', 'retention', 'personal-data'];

/** The cost to open each view, on a site of this number of issues that is imported, and judged once when all is there. */
export async function measureViews(size: number): Promise<readonly BenchRow[]> {
  const generated = generatedSite(size);
  let isJudging = false;
  const site = await measuredSite(
    generated,
    (job) => AFTERWARDS.includes(job) || (!isJudging && (job === 'recompute' || job === 'tell')),
  );
  site.background.tell({ eventType: 'avi:forge:installed:app' });
  await runUntil(site, async () => (await site.engine.tables()) > 10 && isFilled(site));
  isJudging = true;
  await runUntil(site, () => isSettled(site));
  const keys = generated.projects.map(({ key }) => key);
  // Nothing is stored of days before the site was filled.
  const pastDay = new Date(Date.parse(generated.now) - PAST_DAYS * 86_400_000).toISOString().slice(0, 10);
  const views: readonly View[] = [
    {
      name: 'panel',
      moduleKey: 'issue-health',
      functionKey: 'itemHealth',
      payload: { issueId: await anOpenIssue(site) },
    },
    {
      name: 'portfolio',
      moduleKey: 'portfolio-gadget',
      functionKey: 'portfolio',
      payload: { scopes: keys.map((id) => ({ kind: 'project', id })), inside: keys },
    },
    ...PAGE_VIEWS.map((view) => ({
      name: `project page, ${view}`,
      moduleKey: 'project-page',
      functionKey: 'projectPage',
      payload: { scope: { kind: 'project', id: keys[0] ?? '' }, view, asOf: null },
    })),
    {
      name: 'project page, a past day judged anew beside today',
      moduleKey: 'project-page',
      functionKey: 'projectPage',
      payload: { scope: { kind: 'project', id: keys[0] ?? '' }, view: 'overview', asOf: pastDay, withToday: true },
    },
  ];
  const rows: BenchRow[] = [];
  for (const view of views) rows.push(...(await measureView(site, view, size)));
  site.jira.close();
  await site.engine.close();
  return rows;
}

/** Measures the second time: the first one loads the function. */
async function measureView(site: MeasuredSite, view: View, size: number): Promise<readonly BenchRow[]> {
  await look(site, view);
  site.count.reset();
  const bytes = await look(site, view);
  const { invocations, statements, restCalls, points } = site.count.sum();
  const row = (name: string, value: number, unit: string): BenchRow => ({
    name: `view of the ${view.name}: ${name}`,
    size,
    value: rounded(value),
    unit,
  });
  return [
    row('answer', bytes, 'bytes'),
    row('invocations', invocations, 'invocations'),
    row('statements', statements, 'statements'),
    row('REST calls', restCalls, 'calls'),
    row('points', points, 'points'),
    row('function time', site.count.functionSeconds() * 1000, 'ms'),
  ];
}

async function look({ runtime }: MeasuredSite, { name, ...call }: View): Promise<number> {
  const session = { viewer: PEOPLE[0], asOf: null };
  const invoked = await invokeResolver(call, session, {
    manifest: readManifest(repositoryRoot),
    runtime,
    siteUrl: SITE_URL,
  });
  const answer = z.object({ status: z.literal('answered'), value: z.object({ ok: z.literal(true) }) });
  if (!answer.safeParse(invoked.outcome).success) throw new Error(`The ${name} was not answered.`);
  return answerBytes(invoked);
}

async function anOpenIssue({ jira }: MeasuredSite): Promise<string> {
  const jql = encodeURIComponent('issuetype = Story AND statusCategory = "In Progress" ORDER BY created DESC');
  const response = await jira.fetch(
    new Request(`${SITE_URL}/rest/api/3/search/jql?maxResults=1&fields=id&jql=${jql}`, {
      headers: { authorization: `Bearer local-user:${PEOPLE[0]}` },
    }),
  );
  const found = z.object({ issues: z.tuple([z.looseObject({ id: z.string() })]) }).parse(await response.json());
  return found.issues[0].id;
}
