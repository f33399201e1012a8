import type { EvidenceFact } from '../../contract/item-health';
import type { ScopeCause } from '../../core/facts/scope/ledger';
import type { Phrase, Slot } from '../say/slot';
import type { HealthSay } from './health-say';

/** Causes as selectors of messages. */
const CAUSES = {
  split: 'split',
  discovered: 'discovered',
  'new-demand': 'new_demand',
  adopted: 'adopted',
  'carried-over': 'carried_over',
  returned: 'returned',
} as const satisfies Readonly<Record<ScopeCause, string>>;

/**
 * One fact in whole sentences without its person: that is `fact.by`, whose name only the viewer's Jira may show. "Moved
 * from In progress to Review on 12 Feb. 9.5 days there."
 */
export function evidenceSentence(fact: EvidenceFact, say: HealthSay): Phrase {
  return say.together([happened(fact, say), ...besides(fact, say)]);
}

function happened(fact: EvidenceFact, say: HealthSay): Phrase {
  const { kind, item, from, to } = fact;
  const on = fact.at ?? '';
  const dated = fact.at === null ? 'no' : 'yes';
  switch (kind) {
    case 'entered-status':
      return from === null
        ? say.phrase('evidence.entered-status.first', { to: to ?? '–', on })
        : say.phrase('evidence.entered-status', { from, to: to ?? '–', on });
    case 'started':
      return say.phrase(fact.cause === 'activity' ? 'evidence.started.activity' : 'evidence.started', { on });
    case 'last-activity':
    case 'flagged':
    case 'unflagged':
    case 'asked':
      return say.phrase(`evidence.${kind}`, { on });
    case 'created':
    case 'added':
    case 'removed':
    case 'split':
    case 're-opened':
    case 'in-progress-since':
    case 'finished':
    case 'unseen':
      return say.phrase(`evidence.${kind}`, { item, on });
    case 'waits-for':
    case 'cycle-link':
    case 'owned':
    case 'without-owner':
    case 'open':
      return say.phrase(`evidence.${kind}`, { item, dated, on });
    case 'chain-root':
    case 'waits-for-it':
    case 'mentions':
      return say.phrase(`evidence.${kind}`, { item });
    case 're-estimated':
      return reEstimated(fact, say);
    case 'due':
      return to === null ? say.phrase('evidence.due.unknown', { item }) : say.phrase('evidence.due', { item, due: to });
    case 'in-iteration':
      return say.phrase('evidence.in-iteration', { sprint: sprintSlot(to) ?? say('sprint.unknown'), on });
    case 'weakest-link':
      return fact.cause === 'blocks'
        ? say.phrase('evidence.weakest-link.end', { item })
        : say.phrase('evidence.weakest-link', { item, dated, on });
    case 're-prioritised':
      return from === null && to === null
        ? say.phrase('evidence.re-prioritised.order', { item, on })
        : say.phrase('evidence.re-prioritised', { item, on, ...fromTo(fact, say) });
    case 'date-moved':
      return from === null || to === null
        ? say.phrase('evidence.date-moved.unknown', { item, on })
        : say.phrase('evidence.date-moved', { item, from, to, on });
    case 'lacks':
      return say.phrase('evidence.lacks', { item, what: to ?? 'text' });
    case 'rewritten':
      return say.phrase('evidence.rewritten', { what: fact.cause ?? 'description', on });
  }
}

/** Where only the id of a sprint is stored, the screen shows its name from the viewer's tracker. */
function sprintSlot(to: string | null): string | Slot | null {
  return to !== null && /^\d+$/.test(to) ? { sprint: to } : to;
}

function reEstimated(fact: EvidenceFact, say: HealthSay): Phrase {
  const { item, from, to, points } = fact;
  const on = fact.at ?? '';
  if (from !== null || to !== null) {
    return say.phrase('evidence.re-estimated.from-to', { item, on, ...fromTo(fact, say) });
  }
  if (points === null || points === 0) return say.phrase('evidence.re-estimated', { item, on });
  return say.phrase(points > 0 ? 'evidence.re-estimated.up' : 'evidence.re-estimated.down', {
    item,
    on,
    points: Math.abs(points),
  });
}

function fromTo({ from, to }: EvidenceFact, say: HealthSay): { readonly from: string; readonly to: string } {
  const none = say('evidence.none');
  return { from: from ?? none, to: to ?? none };
}

/** Duration, amount and cause, each as its own sentence. */
function besides(fact: EvidenceFact, say: HealthSay): readonly string[] {
  const { kind, item, days, from, to } = fact;
  switch (kind) {
    case 'entered-status':
      return days === null ? [] : [say('evidence.entered-status.days', { days })];
    case 'last-activity':
    case 'started':
    case 'asked':
      return days === null ? [] : [say('evidence.ago', { days })];
    case 'flagged':
    case 'in-progress-since':
    case 'without-owner':
      return days === null ? [] : [say('evidence.for-days', { days })];
    case 'waits-for':
    case 'chain-root':
      return to === null || !item.visible ? [] : [say('evidence.now-in', { status: to })];
    case 'due':
      return from === null || to === null || fact.at === null ? [] : [say('evidence.due.moved', { from, on: fact.at })];
    case 'added':
    case 'removed':
    case 'split':
    case 're-opened':
    case 'waits-for-it':
      return amount(fact, say);
    case 'rewritten':
      return from === null || to === null
        ? []
        : [say('evidence.rewritten.length', { before: Number(from), after: Number(to) })];
    default:
      return [];
  }
}

function amount({ points, cause }: EvidenceFact, say: HealthSay): readonly string[] {
  const size = points === null || points === 0 ? [] : [say('evidence.points', { points: Math.abs(points) })];
  return isCause(cause) ? [...size, say('evidence.cause', { cause: CAUSES[cause] })] : size;
}

function isCause(cause: string | null): cause is ScopeCause {
  return cause !== null && Object.hasOwn(CAUSES, cause);
}

/** "3 of 17 facts are shown." where the list was cut. */
export function evidenceCutSentence(shown: number, all: number, say: HealthSay): string | null {
  return shown >= all ? null : say('evidence.cut', { shown, all });
}
