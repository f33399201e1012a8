import { SetClock } from '../../../local/forge/background/run-until-idle';
import { createJira, type LocalJira } from '../../../local/jira/create-jira';
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
export async function anAutomatedApp(loadInto: (jira: LocalJira) => void) {
  const clock = new SetClock(0);
  const jira = createJira({ machineClock: clock.now, baseUrl: 'http://jira.test' });
  loadInto(jira);
  const app = anApp(jira, clock);
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
