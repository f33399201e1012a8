import type { UnknownSignal } from '../../contract/item-health';
import type { HealthSay } from './health-say';

type Reason = UnknownSignal['reason'];

/** The reasons with counts: how many there are, and how many are needed. */
type Counted = Extract<Reason, `too-few-${string}` | 'no-history' | 'no-dates' | 'not-estimated'>;

const COUNTED: Readonly<Record<Counted, true>> = {
  'too-few-finished': true,
  'too-few-stays': true,
  'too-few-pauses': true,
  'too-few-weeks': true,
  'too-few-lately': true,
  'too-few-answers': true,
  'too-few-scopes': true,
  'too-few-owned': true,
  'no-history': true,
  'no-dates': true,
  'not-estimated': true,
};

/** Why a signal has no answer, as one sentence: "4 finished items so far, 8 needed." */
export function unknownSentence({ reason, have, need }: UnknownSignal, say: HealthSay): string {
  if (!isCounted(reason)) return say(`unknown.${reason}`);
  return have === null || need === null ? say(`unknown.${reason}.uncounted`) : say(`unknown.${reason}`, { have, need });
}

function isCounted(reason: Reason): reason is Counted {
  return Object.hasOwn(COUNTED, reason);
}
