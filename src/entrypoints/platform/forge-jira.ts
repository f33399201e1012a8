import { asApp, asUser, getAppContext } from '@forge/api';
import { type Jira, jiraClient, type JiraClientSettings, type Send } from '../../adapters/jira/client';

/** Jira as the app: with all permissions of the installation. */
export function jiraAsApp(listening: Listening = {}): Jira {
  return patient((route, init) => asApp().requestJira(route, init), listening);
}

/** Jira as the viewer. */
export function jiraAsViewer(): Jira {
  return patient((route, init) => asUser().requestJira(route, init));
}

export function remainingMs(): number {
  return getAppContext().invocationRemainingTimeInMillis();
}

type Listening = Pick<JiraClientSettings, 'onRefused' | 'onGranted'>;

function patient(send: Send, listening: Listening = {}): Jira {
  return jiraClient({
    send,
    ...listening,
    remainingMs,
    now: () => new Date(),
    random: Math.random,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
}
