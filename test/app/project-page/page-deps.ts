import { withParts } from '../../../src/app/project-page/page-parts';
import type { ReadProjectPageDeps } from '../../../src/app/project-page/read-project-page';
import type { LatestReading } from '../../../src/app/portfolio/portfolio-row';
import { summaryText, type ReadingSummary } from '../../../src/app/portfolio/reading-summary';
import type { KeptReading } from '../../../src/app/sync/judge/recompute-project';
import type { PageParts } from '../../../src/contract/project-page';
import type { ContainerRef } from '../../../src/core/model/containers';
import { somePageParts } from './some-page-parts';

export const DAY = 20_503; // 2026-02-19
export const NOW = new Date('2026-02-19T13:32:00Z');
export const EPIC: ContainerRef = { kind: 'parent', id: '10' };

export const SUMMARY: ReadingSummary = {
  key: 'PAY-40',
  levelReason: 'target-unlikely',
  expectedOn: '2026-04-28',
  targetOn: '2026-03-27',
  missing: null,
  slip: { totalDays: 22, parts: [{ cause: 'scope', days: 22 }] },
  scopeLine: [73, 103],
  added: null,
  stalled: { items: 6, inProgress: 14, statusName: 'Review', isKnown: true },
  waiting: { items: 4, behind: 'PLAT-7', behindHasOwner: false },
  steps: [],
};

export const textOf = (parts: PageParts): string => withParts('{"key":"PAY-40"}', parts);

export function aReading(given: Partial<LatestReading> = {}, summary: Partial<ReadingSummary> = {}): LatestReading {
  return {
    scope: EPIC,
    day: DAY,
    takenAt: NOW,
    projectKey: 'PAY',
    health: 'off-track',
    chance: 0.0312,
    restsOn: ['1'],
    summary: summaryText({ ...SUMMARY, ...summary }),
    projectDay: DAY,
    ...given,
  };
}

export const judged = (day: number, parts: PageParts): KeptReading => ({
  ...aReading({ day }),
  slipDays: 22,
  openItems: 34,
  raised: 2,
  report: textOf(parts),
});

export function deps(
  readings: readonly LatestReading[],
  { text = textOf(somePageParts()), ...given }: Partial<ReadProjectPageDeps> & { readonly text?: string } = {},
): ReadProjectPageDeps {
  const sorted = [...readings].sort((one, other) => other.day - one.day);
  return {
    readLatestOn: async (_, days) => days.map((day) => sorted.find((reading) => reading.day <= day) ?? null),
    readPast: async (_, { days }) =>
      days.map((day) =>
        sorted
          .filter((reading) => reading.day <= day)
          .map((reading, place) => ({
            ...reading,
            weeksBefore: Math.floor((day - reading.day) / 7),
            report: place === 0 ? text : '',
          })),
      ),
    readable: async (asked, beside) => ({
      readings: asked.map(({ kept }) =>
        kept === null ? { status: 'not-judged' } : { status: 'known', madeFor: 'everyone', reading: kept },
      ),
      beside: beside.map((ids) => ids.every((id) => id === '1')),
    }),
    readFrozen: async () => [],
    accountId: 'ann',
    judgeFor: async () => null,
    readFillings: async () => [],
    endOfDate: async (_, date) => new Date(`${date}T23:59:59Z`),
    now: () => NOW,
    ...given,
  };
}

export const overview = { scope: EPIC, view: 'overview', asOf: null } as const;
