import { makeResolver } from '@forge/resolver';
import * as z from 'zod';
import { ruleBudget } from '../app/automation/rule-budget';
import { removeWebhook, saveWebhook, sendAgain, webhookView } from '../app/automation/webhook/webhook-settings';
import { freezeForecast, unfreezeForecast } from '../app/frozen/freeze-forecast';
import { itemHealth } from '../app/item-health/item-health';
import { portfolioDetail } from '../app/portfolio/portfolio-detail';
import { MAX_ROWS, readPortfolio } from '../app/portfolio/read-portfolio';
import { readProjectPage } from '../app/project-page/read-project-page';
import { readSettings, resetSettings, saveSettings, undoSettings } from '../app/settings/change-settings';
import { holidays } from '../app/settings/holidays';
import { recognised } from '../app/settings/recognised';
import { trySettings } from '../app/settings/try-settings';
import { syncFacts } from '../app/sync/status/sync-facts';
import type { RuleBudget } from '../contract/automation';
import type { ForecastLog } from '../contract/frozen';
import type { ItemHealth } from '../contract/item-health';
import type { Packed } from '../contract/packed';
import type { Portfolio, PortfolioDetail } from '../contract/portfolio';
import type { ProjectPage } from '../contract/project-page';
import type { Holidays, Recognised } from '../contract/recognised';
import type { Requests } from '../contract/requests';
import type { SettingsChange, SettingsTrial, SettingsView } from '../contract/settings';
import type { StatusReport } from '../contract/status-report';
import type { SyncFacts } from '../contract/sync-facts';
import type { WebhookChange, WebhookView } from '../contract/webhook';
import type { SettingsLayer } from '../core/model/kept-settings';
import { answering, type Outcome } from './platform/answering';
import { reportOfProject } from './wiring/telling/action-deps';
import { frozenDeps } from './wiring/screens/frozen-deps';
import { healthDeps } from './wiring/screens/health-deps';
import { pack } from './platform/pack';
import { ruleBudgetDeps } from './wiring/telling/rule-budget-deps';
import { portfolioDeps } from './wiring/screens/portfolio-deps';
import { projectPageDeps } from './wiring/screens/project-page-deps';
import { recognisedDeps } from './wiring/screens/recognised-deps';
import { settingsDeps, trySettingsDeps } from './wiring/screens/settings-deps';
import { syncFactsDeps } from './wiring/screens/sync-facts-deps';
import { webhookDeps } from './wiring/telling/webhook-deps';

const itemHealthPayload = z.object({ issueId: z.string().regex(/^\d{1,15}$/) });

/** Without a payload the bridge sends nothing or an empty object. */
const noPayload = z.object({}).nullish();

const scope = z.object({
  kind: z.enum(['project', 'parent', 'iteration', 'version']),
  id: z.string().min(1).max(64),
});
const portfolioPayload = z.object({
  scopes: z.array(scope).max(MAX_ROWS),
  inside: z.array(z.string().min(1).max(64)).max(100),
});
const portfolioDetailPayload = z.object({ scope });
const projectPagePayload = z.object({
  scope,
  view: z.enum(['overview', 'scope', 'flow', 'dependencies', 'sprint', 'ownership', 'proof']),
  asOf: z.iso.date().nullable(),
  withToday: z.boolean().optional(),
});

const MAX_NOTE = 500;
const freezePayload = z.object({ scope, note: z.string().max(MAX_NOTE) });
const unfreezePayload = z.object({ scope, id: z.string().min(1).max(64) });

/** More regions than any team has people in. */
const MAX_REGIONS = 50;

const statusReportPayload = z.object({ projectKey: z.string().min(1).max(255), language: z.string().max(35) });
const projectId = z.string().regex(/^\d{1,15}$/);
const budgetPayload = z.object({ projectId });
const webhookPayload = z.object({ address: z.string().max(1000), token: z.string().max(2000) });
const settingsPayload = z.object({
  projectId: projectId.nullable(),
  language: z.string().max(35).optional(),
});
const holidaysPayload = z.object({
  regions: z.array(z.string().max(16)).max(MAX_REGIONS),
  year: z.number().int().min(1970).max(2100),
});
const place = z.discriminatedUnion('layer', [
  z.object({ layer: z.literal('site') }),
  z.object({ layer: z.literal('project'), projectId }),
]);
const changePayload = z.object({ place, revision: z.number().int().nonnegative().nullable() });
/** The use case checks the content, and reports where it is wrong. */
const values = z.custom<SettingsLayer>((given) => given !== undefined);
const savePayload = changePayload.extend({ values });
const tryPayload = z
  .object({ place, values, projectId })
  .refine((asked) => asked.place.layer === 'site' || asked.place.projectId === asked.projectId);

/** All requests of screens. The mapped type gives the interface the index signature that `makeResolver` requires. */
export const resolver = makeResolver<{ [Request in keyof Requests]: Requests[Request] }>({
  itemHealth: answering(itemHealthPayload, async ({ issueId }): Promise<Outcome<ItemHealth>> => {
    const result = await itemHealth(issueId, healthDeps(issueId));
    return result.status === 'known' ? { ok: true, value: result.health } : { ok: false, problem: result.status };
  }),
  portfolio: answering(portfolioPayload, async (asked): Promise<Outcome<Packed<Portfolio>>> =>
    known(pack(await readPortfolio(asked, portfolioDeps()))),
  ),
  portfolioDetail: answering(portfolioDetailPayload, async ({ scope: of }): Promise<Outcome<PortfolioDetail>> =>
    known(await portfolioDetail(of, portfolioDeps())),
  ),
  projectPage: answering(projectPagePayload, async (asked, accountId): Promise<Outcome<Packed<ProjectPage>>> => {
    const page = await readProjectPage(asked, projectPageDeps(accountId));
    return known(page === null ? null : pack(page));
  }),
  freezeForecast: answering(freezePayload, async (asked, accountId): Promise<Outcome<ForecastLog>> =>
    known(await freezeForecast(asked, frozenDeps(accountId))),
  ),
  unfreezeForecast: answering(unfreezePayload, async (asked, accountId): Promise<Outcome<ForecastLog>> =>
    known(await unfreezeForecast(asked, frozenDeps(accountId))),
  ),
  statusReport: answering(statusReportPayload, async ({ projectKey, language }): Promise<Outcome<StatusReport>> => {
    const answer = await reportOfProject(projectKey, language);
    return known('errors' in answer ? null : answer);
  }),
  syncFacts: answering(noPayload, async (): Promise<Outcome<SyncFacts>> => {
    const facts = await syncFacts(syncFactsDeps());
    return known(facts);
  }),
  settings: answering(settingsPayload, async (asked): Promise<Outcome<SettingsView>> =>
    known(await readSettings(asked, settingsDeps())),
  ),
  saveSettings: answering(savePayload, async (asked): Promise<Outcome<SettingsChange>> =>
    known(await saveSettings(asked, settingsDeps())),
  ),
  undoSettings: answering(changePayload, async (asked): Promise<Outcome<SettingsChange>> =>
    known(await undoSettings(asked, settingsDeps())),
  ),
  resetSettings: answering(changePayload, async (asked): Promise<Outcome<SettingsChange>> =>
    known(await resetSettings(asked, settingsDeps())),
  ),
  ruleBudget: answering(budgetPayload, async (asked): Promise<Outcome<RuleBudget>> =>
    known(await ruleBudget(asked.projectId, ruleBudgetDeps())),
  ),
  recognised: answering(settingsPayload, async (asked): Promise<Outcome<Recognised>> =>
    known(await recognised(asked, recognisedDeps())),
  ),
  holidays: answering(holidaysPayload, async (asked): Promise<Outcome<Holidays>> => known(holidays(asked))),
  webhook: answering(noPayload, async (): Promise<Outcome<WebhookView>> => known(await webhookView(webhookDeps()))),
  saveWebhook: answering(webhookPayload, async (asked): Promise<Outcome<WebhookChange>> =>
    known(await saveWebhook(asked, webhookDeps())),
  ),
  removeWebhook: answering(noPayload, async (): Promise<Outcome<WebhookChange>> =>
    known(await removeWebhook(webhookDeps())),
  ),
  sendAgain: answering(noPayload, async (): Promise<Outcome<WebhookChange>> => known(await sendAgain(webhookDeps()))),
  trySettings: answering(tryPayload, async (asked, accountId): Promise<Outcome<SettingsTrial>> =>
    known(await trySettings(asked, trySettingsDeps(accountId))),
  ),
});

/** Use cases return null to viewers who may not see the result. */
function known<Value>(value: Value | null): Outcome<Value> {
  return value === null ? { ok: false, problem: 'no-access' } : { ok: true, value };
}
