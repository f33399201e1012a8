import { projectKeyOf, type ContainerRef } from '../../core/model/containers';
import type { KnownDetail, PortfolioDetail } from '../../contract/portfolio';
import { stillReading } from '../sync/status/filling';
import type { ReadPortfolioDeps } from './read-portfolio';
import { summaryOfText } from './reading-summary';
import { summarySteps } from './summary-steps';

/** The detail of a scope; null while its project is read. */
export const knownDetail = (detail: PortfolioDetail | null): KnownDetail | null =>
  detail?.status === 'known' ? detail : null;

const DAY_MS = 86_400_000;

/** Why a scope has its level and dates, for one viewer; null if the viewer may not read it or nothing is stored. */
export async function portfolioDetail(
  scope: ContainerRef,
  deps: Pick<ReadPortfolioDeps, 'readLatest' | 'readable' | 'readFillings' | 'now'>,
): Promise<PortfolioDetail | null> {
  const tomorrow = Math.floor(deps.now().getTime() / DAY_MS) + 1;
  const fillings = await deps.readFillings();
  const [kept = null] = await deps.readLatest([scope], tomorrow);
  const [found] = await deps.readable([{ scope, kept }]);
  if (found?.status !== 'known') return null;
  const reading = stillReading(projectKeyOf(scope, found.reading.projectKey), fillings);
  if (reading !== null) return reading;
  const summary = summaryOfText(found.reading.summary);
  if (summary === null) return null;
  const { added, waiting, stalled } = summary;
  return {
    status: 'known',
    takenAt: found.reading.takenAt.toISOString(),
    added: added === null || added.items === 0 ? null : added,
    waiting: waiting.items === 0 ? null : waiting,
    stalled: stalled.items === 0 ? null : stalled,
    steps: summarySteps(summary.steps),
  };
}
