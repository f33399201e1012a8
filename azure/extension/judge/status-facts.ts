import { knownDetail, portfolioDetail } from '../../../src/app/portfolio/portfolio-detail';
import { readPortfolio, type ReadPortfolioDeps } from '../../../src/app/portfolio/read-portfolio';
import type { KnownDetail, Portfolio, PortfolioRow } from '../../../src/contract/portfolio';
import { refName } from '../../../src/core/model/containers';
import type { Knowledge } from './knowledge';

const MAX_DETAILED = 8;

/** The facts for a page about a project. The page adds the words, in the language of its viewer. */
export interface StatusFacts {
  readonly projectKey: string;
  readonly portfolio: Portfolio;
  /** Details of the worst containers of the project, by kind and id. */
  readonly details: ReadonlyMap<string, KnownDetail>;
  /** Names of the contained items, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly timeZone: string;
  readonly takenAt: string;
}

export const rowName = ({ scope }: Pick<PortfolioRow, 'scope'>): string => refName(scope);

/** Null if the viewer sees no such project. */
export async function statusFactsOf(
  projectKey: string,
  deps: ReadPortfolioDeps,
  { titles, timeZone, takenAt }: Knowledge,
): Promise<StatusFacts | null> {
  const portfolio = await readPortfolio({ scopes: [{ kind: 'project', id: projectKey }], inside: [projectKey] }, deps);
  const known = portfolio.rows.filter((row): row is PortfolioRow => row.status === 'known');
  if (known.length === 0) return null;
  const details = new Map<string, KnownDetail>();
  for (const row of known.slice(0, MAX_DETAILED)) {
    const detail = knownDetail(await portfolioDetail(row.scope, deps));
    if (detail !== null) details.set(rowName(row), detail);
  }
  const names = new Map(known.flatMap(({ scope: { id } }) => (titles.has(id) ? [[id, titles.get(id) ?? id]] : [])));
  return { projectKey, portfolio, details, names, timeZone, takenAt: takenAt.toISOString() };
}
