import { asApp, asUser, getAppContext } from '@forge/api';
import { type Jira, jiraClient, type JiraRefusal, type Send } from '../../adapters/jira/client';

/** Jira as the app sees it: everything that it was installed for. */
export function jiraAsApp(onRefused?: (why: JiraRefusal) => void): Jira {
  return patient((route, init) => asApp().requestJira(route, init), onRefused);
}

/** Jira as the person at the screen sees it. */
export function jiraAsViewer(): Jira {
  return patient((route, init) => asUser().requestJira(route, init));
}

export function remainingMs(): number {
  return getAppContext().invocationRemainingTimeInMillis();
}

function patient(send: Send, onRefused?: (why: JiraRefusal) => void): Jira {
  return jiraClient({
    send,
    ...(onRefused === undefined ? {} : { onRefused }),
    remainingMs,
    now: () => new Date(),
    random: Math.random,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
}
