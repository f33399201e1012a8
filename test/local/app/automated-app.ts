import { SetClock } from '../../../local/forge/background/run-until-idle';
import type { InstallSettings } from '../../../local/forge/install-app';
import { createJira, type LocalJira } from '../../../local/jira/create-jira';
import { onlyReads } from '../../../local/jira/limits/points';
import { writtenIssues } from '../../../local/jira/limits/rate-limits';
import type { JiraEvent } from '../../../local/jira/writes/events';
import { clientOf } from '../jira/client';
import { changed, history, issue, status } from '../jira/issue-sketch';
import { anApp } from './an-app';

const MINUTES_MS = 60_000;

const begun = (at: string) => history(at, 'bob', changed('status', 'status', ['1', 'To Do', '3', 'In Progress']));

/** Old, in progress, and never moved since: the longer the more it stands still. */
export const standing = Array.from({ length: 6 }, (_, n) =>
  issue({
    id: 1030 + n,
    key: `ABC-${30 + n}`,
    fields: { status: status('In Progress'), parent: { id: '1001' }, updated: `2024-01-${10 + n}T10:00:00.000+0000` },
    histories: [begun(`2024-01-${10 + n}`)],
  }),
);
export const finished = Array.from({ length: 24 }, (_, n) => {
  const day = String(1 + n).padStart(2, '0');
  return issue({
    id: 1050 + n,
    key: `ABC-${50 + n}`,
    fields: { status: status('Done'), parent: { id: '1001' }, updated: `2024-02-${day}T10:00:00.000+0000` },
    histories: [
      begun(`2024-01-${String(5 + (n % 20)).padStart(2, '0')}`),
      history(`2024-02-${day}`, 'bob', changed('status', 'status', ['3', 'In Progress', '5', 'Done'])),
    ],
  });
});

/** An app that has read its site, and an administrator who chooses what it writes. */
export async function anAutomatedApp(loadInto: (jira: LocalJira) => void, more: Partial<InstallSettings> = {}) {
  const clock = new SetClock(0);
  const jira = createJira({ machineClock: clock.now, baseUrl: 'http://jira.test' });
  loadInto(jira);
  const { writes, counted } = countingWrites(jira);
  const ownThatWoke: unknown[] = [];
  const app = anApp(counted, clock, {
    ...more,
    // Asked for whatever reaches a function.
    arrivals: (event) => {
      if (event['atlassianId'] === 'local-app') ownThatWoke.push(event);
      return [0];
    },
  });
  const events: JiraEvent[] = [];
  jira.onEvent((event) => events.push(event));
  app.install();
  await app.settle();
  const settle = async (): Promise<void> => {
    clock.advance(11 * MINUTES_MS);
    await app.settle();
  };
  let revision = 0;
  return {
    app,
    jira,
    clock,
    events,
    /** The app's own events that have woken it. */
    ownThatWoke,
    /** Every write of the app to an issue. */
    writes,
    settle,
    propertyOf: async (id: string): Promise<unknown> => {
      const { status: code, body } = await clientOf(jira, 'local-app').get(
        `/rest/api/3/issue/${id}/properties/bellwether`,
      );
      return code === 404 ? null : body['value'];
    },
    choose: async (values: object): Promise<void> => {
      const { answer } = await app.ask('saveSettings', { place: { layer: 'site' }, revision, values }, 'sue');
      expect(answer).toMatchObject({ ok: true, value: { status: 'saved' } });
      revision += 1;
      await settle();
    },
    close: async (): Promise<void> => {
      await app.close();
      jira.close();
    },
  };
}

/** One write of the app to an issue, at the site's clock. */
interface IssueWrite {
  readonly issue: string;
  readonly at: number;
  readonly status: number;
}

/** The same Jira, with a note of what the app writes to which issue, and when. */
function countingWrites(jira: LocalJira): { readonly writes: readonly IssueWrite[]; readonly counted: LocalJira } {
  const writes: IssueWrite[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const body = await request.clone().text();
    const response = await jira.fetch(request);
    if (onlyReads(request.method, pathname)) return response;
    const at = jira.now().getTime();
    for (const issue of writtenIssues(pathname, body)) writes.push({ issue, at, status: response.status });
    return response;
  };
  return { writes, counted: { ...jira, fetch } };
}

/** The most writes that one issue gets within so many milliseconds. */
export function mostWithin(milliseconds: number, writes: readonly IssueWrite[]): number {
  const counts = writes.map(
    ({ issue, at }) =>
      writes.filter((other) => other.issue === issue && other.at > at - milliseconds && other.at <= at).length,
  );
  return Math.max(0, ...counts);
}
