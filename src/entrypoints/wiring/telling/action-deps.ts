import { JiraForbidden, JiraNotFound } from '../../../adapters/jira/errors';
import { idOfIssue } from '../../../adapters/jira/rest/issues';
import { versionNames } from '../../../adapters/jira/rest/versions';
import { type ActionAnswer, refused, type AnswerContext } from '../../../app/automation/actions/action-answer';
import { sprintChangeAnswer, type SprintChangeOutputs } from '../../../app/automation/actions/item-answers';
import { scopeHealthAnswer, type ScopeHealthOutputs } from '../../../app/automation/actions/scope-answer';
import { statusReport } from '../../../app/automation/actions/status-report';
import { projectLog } from '../../../app/frozen/project-log';
import { itemHealth } from '../../../app/item-health/item-health';
import { knownDetail, portfolioDetail } from '../../../app/portfolio/portfolio-detail';
import { readPortfolio } from '../../../app/portfolio/read-portfolio';
import type { ItemHealth } from '../../../contract/item-health';
import type { KnownDetail, PortfolioRow } from '../../../contract/portfolio';
import type { ContainerRef } from '../../../core/model/containers';
import { presentState } from '../../../core/model/replay';
import { EVERY_MESSAGE } from '../../../words/every-message';
import { localeOf } from '../../../words/say/locale';
import { sayTo } from '../../../words/say/say';
import { jiraAsViewer } from '../../platform/forge-jira';
import { forgeSql } from '../../platform/forge-platform';
import { projectLogDeps } from '../screens/frozen-deps';
import { healthDeps } from '../screens/health-deps';
import { portfolioDeps } from '../screens/portfolio-deps';
import { storesOf } from '../stores';
import { viewerSight } from '../judging/viewer-sight';

/** `languageTag` is the language of the person of the connection. */
function wordingAt(takenAt: string, languageTag: string, timeZone = 'UTC'): AnswerContext {
  const say = sayTo<'automation' | 'health' | 'steps' | 'projectPage'>(
    { languageTag, timeZone, takenAt },
    EVERY_MESSAGE[localeOf(languageTag)],
  );
  return { say, takenAt };
}

const wordingNow = (languageTag: string): AnswerContext => wordingAt(new Date().toISOString(), languageTag);

export interface AskedHealth<Outputs> {
  readonly answer: (health: ItemHealth, wording: AnswerContext) => ActionAnswer<Outputs>;
  readonly language: string;
}

/**
 * The health of an item by its key, as one of the answers. A missing item and one that may not be seen get the same
 * answer.
 */
export async function healthByKey<Outputs>(
  key: string,
  { answer, language }: AskedHealth<Outputs>,
): Promise<ActionAnswer<Outputs>> {
  const id = await idByKey(key);
  const result = id === null ? null : await itemHealth(id, healthDeps(id));
  if (result?.status !== 'known') return refused(wordingNow(language).say('action.no-item', { key }));
  const { health } = result;
  return answer(health, wordingAt(health.takenAt, language, health.timeZone));
}

async function idByKey(key: string): Promise<string | null> {
  try {
    return await idOfIssue(jiraAsViewer(), key);
  } catch (error) {
    if (error instanceof JiraNotFound || error instanceof JiraForbidden) return null;
    throw error;
  }
}

/** The health of an epic or a project by its key. */
export async function scopeHealthByKey(key: string, language: string): Promise<ActionAnswer<ScopeHealthOutputs>> {
  const isItem = key.includes('-');
  const id = isItem ? await idByKey(key) : key;
  if (id === null) return refused(wordingNow(language).say('action.no-item', { key }));
  const scope: ContainerRef = { kind: isItem ? 'parent' : 'project', id };
  const deps = portfolioDeps();
  const portfolio = await readPortfolio({ scopes: [scope], inside: [] }, deps);
  const [row] = portfolio.rows;
  const detail = row?.status === 'known' ? knownDetail(await portfolioDetail(scope, deps)) : null;
  return scopeHealthAnswer({ key, row, detail }, wordingAt(portfolio.takenAt, language));
}

/** At most this many items of a sprint that the viewer may browse are tried. */
const MAX_TRIED = 3;
const MAX_LOOKED_AT = 200;

/** How the scope of a sprint has changed, read from one of its items. */
export async function sprintChange(sprintId: string, language: string): Promise<ActionAnswer<SprintChangeOutputs>> {
  const { idsIn, readItems } = storesOf(forgeSql());
  const everIn = (await idsIn({ kind: 'iteration', id: sprintId })).slice(0, MAX_LOOKED_AT);
  const isThere = (await readItems(everIn)).filter(({ item }) => presentState(item).iterationIds.includes(sprintId));
  const seen = await viewerSight().items(isThere.map(({ item }) => item.id));
  for (const id of [...seen].slice(0, MAX_TRIED)) {
    const result = await itemHealth(id, healthDeps(id));
    if (result.status !== 'known') continue;
    const { health } = result;
    const outputs = sprintChangeAnswer(health, wordingAt(health.takenAt, language, health.timeZone));
    if (outputs?.sprintId === sprintId) return outputs;
  }
  return refused(wordingNow(language).say('action.no-sprint', { id: sprintId }));
}

/** A page has room for the details of this many rows. */
const MAX_DETAILED = 8;

/** A page about a project, in Markdown. */
export async function reportOfProject(
  projectKey: string,
  language: string,
): Promise<ActionAnswer<{ readonly report: string }>> {
  const deps = portfolioDeps();
  const scope: ContainerRef = { kind: 'project', id: projectKey };
  const portfolio = await readPortfolio({ scopes: [scope], inside: [projectKey] }, deps);
  const known = portfolio.rows.filter((row): row is PortfolioRow => row.status === 'known');
  const wording = wordingAt(portfolio.takenAt, language);
  if (portfolio.rows.length === 0) return refused(wording.say('action.no-project', { key: projectKey }));
  if (known.length === 0) return refused(wording.say('action.not-judged', { key: projectKey }));
  const details = new Map<PortfolioRow, KnownDetail | null>();
  for (const row of known.slice(0, MAX_DETAILED)) details.set(row, knownDetail(await portfolioDetail(row.scope, deps)));
  const names = await versionNames(jiraAsViewer(), projectKey);
  const report = statusReport(
    {
      projectKey,
      portfolio,
      log: await projectLog(projectKey, portfolio.rows, projectLogDeps()),
      detailOf: (row) => details.get(row) ?? null,
      nameOf: ({ key, scope: of }) => key ?? names.get(of.id) ?? of.id,
    },
    wording,
  );
  return { report };
}
