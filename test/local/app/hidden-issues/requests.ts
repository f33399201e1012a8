import type { Requests } from '../../../../src/contract/requests';
import { EPIC_ID, visibleIds, type WorldPair } from './worlds';

/** One question to the app, as a screen asks it. */
export interface AppRequest {
  readonly name: keyof Requests;
  readonly payload: unknown;
}

const ABC = { layer: 'project', projectId: '100' };
const ALL = { budget: { maxShare: 1 } };

/**
 * What every request is asked in both worlds: a request without its line here does not compile. Those that change what is
 * kept stand last.
 */
const ASKED: { readonly [Name in keyof Requests]: (pair: WorldPair) => readonly unknown[] } = {
  itemHealth: (pair) => [...visibleIds(pair), '2000', '2001', '9999'].map((issueId) => ({ issueId })),
  portfolio: () => [
    { scopes: [], inside: ['ABC', 'SEC'] },
    { scopes: [{ kind: 'project', id: 'SEC' }, ...SCOPES], inside: [] },
  ],
  portfolioDetail: () => [...SCOPES, { kind: 'parent', id: '2000' }].map((scope) => ({ scope })),
  projectPage: () =>
    [...SCOPES, { kind: 'project', id: 'SEC' }, { kind: 'parent', id: '2000' }].flatMap((scope) =>
      PAGE_VIEWS.flatMap((view) => PAGE_DAYS.map((asOf) => ({ scope, view, asOf }))),
    ),
  statusReport: () => [{ projectKey: 'ABC' }, { projectKey: 'SEC' }],
  syncFacts: () => [null],
  settings: () => [{ projectId: '100' }, { projectId: '200' }, { projectId: null }],
  recognised: () => [{ projectId: '100' }, { projectId: '200' }, { projectId: null }],
  holidays: () => [{ regions: ['DE-BY'], year: 2024 }],
  ruleBudget: () => [{ projectId: '100' }],
  webhook: () => [null],
  saveWebhook: () => [{ address: 'https://example.com', token: 'none' }],
  removeWebhook: () => [null],
  sendAgain: () => [null],
  trySettings: () => [{ place: ABC, projectId: '100', values: ALL }],
  saveSettings: () => [{ place: ABC, revision: 0, values: ALL }],
  undoSettings: () => [{ place: ABC, revision: 1 }],
  resetSettings: () => [{ place: ABC, revision: 2 }],
  freezeForecast: () =>
    [...SCOPES, { kind: 'project', id: 'SEC' }, { kind: 'parent', id: '2000' }].map((scope) => ({
      scope,
      note: 'as promised',
    })),
  unfreezeForecast: () => [...SCOPES, { kind: 'parent', id: '2000' }].map((scope) => ({ scope, id: 'none' })),
};

const SCOPES = [
  { kind: 'project', id: 'ABC' },
  { kind: 'parent', id: EPIC_ID },
  { kind: 'iteration', id: '40' },
  { kind: 'version', id: '501' },
];

const PAGE_VIEWS = ['overview', 'scope', 'flow', 'dependencies', 'sprint', 'ownership', 'proof'] as const;
const PAGE_DAYS = [null, '2024-02-01'] as const;

export function requestsFor(pair: WorldPair): readonly AppRequest[] {
  return (Object.keys(ASKED) as (keyof Requests)[]).flatMap((name) =>
    ASKED[name](pair).map((payload) => ({ name, payload })),
  );
}
