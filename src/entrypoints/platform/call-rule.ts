import { eventText } from '../../app/automation/events/event-text';
import type { Letter, Posted } from '../../app/automation/webhook/outbox';
import { RULES_HOST } from '../../app/automation/webhook/rule-address';
import type { RuleWebhook } from '../../app/automation/webhook/webhook-settings';

const MAX_MS = 10_000;

/**
 * Calls a rule by its incoming webhook. The host is fixed in the code: no other host is called, whatever is stored, and
 * no redirect is followed.
 */
export async function callRule({ address, token }: RuleWebhook, letter: Letter): Promise<Posted> {
  try {
    const { status } = await fetch(new URL(new URL(address).pathname, `https://${RULES_HOST}`).href, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', 'x-automation-webhook-token': token },
      body: JSON.stringify(messageOf(letter)),
      signal: AbortSignal.timeout(MAX_MS),
    });
    if (status >= 200 && status < 300) return { status: 'sent' };
    if (status === 429 || status >= 500) return { status: 'retry', because: 'busy' };
    return { status: 'refused', because: status === 404 || status === 410 ? 'unknown-rule' : 'refused' };
  } catch (error) {
    // The platform's error text for a call that the manifest does not permit.
    const isEgress = /EGRESS/.test(String(error));
    return isEgress ? { status: 'refused', because: 'not-permitted' } : { status: 'retry', because: 'unreachable' };
  }
}

/** `{{webhookData.data.text}}`; the id is the same if the call is repeated. */
export function messageOf({ issueId, issueKey, serial, events }: Letter) {
  return {
    issues: [issueKey],
    data: {
      id: `${issueId}-${String(serial)}`,
      serial,
      text: eventText({ serial, events }),
      last: events.at(-1)?.kind ?? null,
      events: events.map(({ kind, itemKey, points, at }) => ({ kind, itemKey, points, at })),
    },
  };
}
