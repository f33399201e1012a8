import type { FunctionRuntime } from '../runtime/function-runtime';
import { INSTALLATION } from '../runtime/forge-context';
import { DueList } from './due-list';
import { PRODUCT_EVENT_RETRIES } from './limits';
import type { Trigger } from './modules';
import { verdictOf } from './verdict';
import type { WorkSource } from './work-source';

/** An event in the product, or in the life of the app itself. */
export interface ProductEvent {
  /** For example `avi:jira:updated:issue`. */
  readonly eventType: string;
  /** The person who caused it. */
  readonly atlassianId?: string;
  readonly [detail: string]: unknown;
}

export interface ProductEventsSettings {
  readonly triggers: readonly Trigger[];
  readonly runtime: FunctionRuntime;
  readonly now: () => number;
  /** The account that the app acts as. */
  readonly appAccountId: string;
  readonly isLicensed: () => boolean;
  /**
   * The delays in seconds with which an event arrives, one for each delivery: [0] as usual, [] loses it, [0, 0] doubles
   * it, [600] lets others overtake it. The platform guarantees neither order nor exactly-once delivery.
   */
  readonly arrivals?: (event: ProductEvent) => readonly number[];
}

export interface ProductEvents extends WorkSource {
  /** Sends an event to every trigger that listens to it. */
  readonly tell: (event: ProductEvent) => void;
}

interface Delivery {
  readonly dueAt: number;
  readonly trigger: Trigger;
  readonly event: object;
  readonly retries: number;
}

/** Runs the manifest's `trigger` modules for events. */
export function productEvents(settings: ProductEventsSettings): ProductEvents {
  const { triggers, runtime, now, appAccountId, isLicensed, arrivals = asItHappens } = settings;
  const waiting = new DueList<Delivery>();

  const deliver = async (delivery: Delivery): Promise<void> => {
    const { trigger, event, retries } = delivery;
    const { outcome } = await runtime.invoke({
      kind: 'trigger',
      functionKey: trigger.function,
      moduleKey: trigger.key,
      definition: null,
      body: event,
      accountId: null,
      asOf: null,
    });
    const verdict = verdictOf(outcome, retries);
    // Unlike a queued event, an event whose function failed is not retried.
    if (verdict.status === 'delivered' || !verdict.asked || retries >= PRODUCT_EVENT_RETRIES) return;
    const retryContext = { retryCount: retries + 1, retryReason: verdict.reason, retryData: verdict.data };
    waiting.add({
      trigger,
      event: { ...event, retryContext },
      dueAt: now() + verdict.afterSeconds * 1000,
      retries: retries + 1,
    });
  };

  return {
    tell: (event) => {
      const selfGenerated = event.atlassianId === appAccountId;
      const listening = triggers.filter(
        (trigger) =>
          trigger.eventType === event.eventType &&
          !(trigger.ignoreSelf && selfGenerated) &&
          (!trigger.onlyLicensed || isLicensed()),
      );
      const { cloudId } = INSTALLATION;
      for (const trigger of listening) {
        const context = { cloudId, moduleKey: trigger.key };
        const sent = { ...event, selfGenerated, context, contextToken: 'local' };
        for (const seconds of arrivals(event)) {
          waiting.add({ dueAt: now() + seconds * 1000, trigger, event: sent, retries: 0 });
        }
      }
    },
    nextDueAt: () => waiting.nextDueAt(),
    take: () => {
      const delivery = waiting.take(now());
      return delivery === null ? null : () => deliver(delivery);
    },
  };
}

const asItHappens = (): readonly number[] => [0];
