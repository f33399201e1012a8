import { types } from 'node:util';
import type { Jira, JiraResponse, Send } from '../../../src/adapters/jira/client';

export interface Call {
  readonly path: string;
  readonly method: string;
  readonly body: unknown;
}

/** A Jira that answers JSON in turn, and remembers what it was asked. */
export function answeringInTurn(...answers: unknown[]): Jira & { readonly calls: Call[] } {
  const calls: Call[] = [];
  return {
    calls,
    async requestJira(route, { method = 'GET', body } = {}) {
      calls.push({ path: route.value, method, body });
      if (calls.length > answers.length) throw new Error(`Not expected to be asked ${method} ${route.value}`);
      return answers[calls.length - 1];
    },
  };
}

export const aResponse = (status: number, body: unknown = {}, headers: Record<string, string> = {}): JiraResponse => ({
  status,
  headers: { get: (name) => headers[name] ?? null },
  text: async () => (typeof body === 'string' ? body : JSON.stringify(body)),
});

/** One attempt after the other: a response, or an error to be thrown. */
export function sendingInTurn(...outcomes: (JiraResponse | Error)[]): {
  readonly send: Send;
  readonly sent: Parameters<Send>[];
} {
  const sent: Parameters<Send>[] = [];
  return {
    sent,
    async send(...attempt) {
      sent.push(attempt);
      const outcome = outcomes[sent.length - 1];
      if (outcome === undefined) throw new Error('Not expected to be asked again');
      if (types.isNativeError(outcome)) throw outcome;
      return outcome;
    },
  };
}
