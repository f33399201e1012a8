import { statusReport } from '../../../src/app/automation/actions/status-report';
import { knownDetail, portfolioDetail } from '../../../src/app/portfolio/portfolio-detail';
import { readPortfolio, type ReadPortfolioDeps } from '../../../src/app/portfolio/read-portfolio';
import type { KnownDetail, PortfolioRow } from '../../../src/contract/portfolio';
import type { StatusReport } from '../../../src/contract/status-report';
import { automation } from '../../../src/words/messages/en/automation';
import { health } from '../../../src/words/messages/en/health';
import { projectPage } from '../../../src/words/messages/en/project-page';
import { shared } from '../../../src/words/messages/en/shared';
import { steps } from '../../../src/words/messages/en/steps';
import { sayTo } from '../../../src/words/say/say';
import type { Knowledge } from './knowledge';

const MOST_DETAILED = 8;

/** A page about a project in Markdown, in English, as the worker holds the words of one language; null where the viewer sees no such project. */
export async function statusReportOf(
  projectKey: string,
  deps: ReadPortfolioDeps,
  { titles, timeZone, takenAt }: Knowledge,
): Promise<StatusReport | null> {
  const portfolio = await readPortfolio({ scopes: [{ kind: 'project', id: projectKey }], inside: [projectKey] }, deps);
  const known = portfolio.rows.filter((row): row is PortfolioRow => row.status === 'known');
  if (known.length === 0) return null;
  const details = new Map<PortfolioRow, KnownDetail | null>();
  for (const row of known.slice(0, MOST_DETAILED))
    details.set(row, knownDetail(await portfolioDetail(row.scope, deps)));
  const listener = { languageTag: 'en', timeZone, takenAt: takenAt.toISOString() };
  const say = sayTo<'automation' | 'health' | 'steps' | 'projectPage'>(listener, {
    ...shared,
    ...health,
    ...steps,
    ...projectPage,
    ...automation,
  });
  const report = statusReport(
    {
      projectKey,
      portfolio,
      log: [],
      detailOf: (row) => details.get(row) ?? null,
      nameOf: ({ scope }) => titles.get(scope.id) ?? scope.id,
    },
    { say, takenAt: listener.takenAt },
  );
  return { report };
}
