import { useId } from 'react';
import type { ContainerSummary } from '../../../src/contract/item-health';
import type { Say } from '../../../src/words/say/say';
import { LevelLozenge } from '../../kit/level-lozenge';
import { PhraseText } from '../../kit/phrase-text';
import { useTelling } from '../../kit/screen-context';
import { useSay } from '../say';
import { Children } from './children';
import { Outcome } from './outcome';
import { ScopeLedger } from './scope-ledger';
import { scopeUnknownSentence } from './scope-unknown';

interface ContainerSectionProps {
  readonly container: ContainerSummary;
  /** True on the epic's own view, where its name stands above the panel already. */
  readonly own: boolean;
}

/** The sprint or epic around the item: how far it is, what happened to its scope, and which of its items need a look. */
export function ContainerSection({ container, own }: ContainerSectionProps) {
  const say = useSay();
  const { context } = useTelling();
  const id = useId();
  const { level, endsAt, open, done, scope, scopeUnknownBecause, children } = container;
  return (
    <section className="bw-section" aria-labelledby={id}>
      <div className="bw-section-head">
        <h2 id={id}>
          <Heading container={container} own={own} />
        </h2>
        {!own && <LevelLozenge level={level} />}
      </div>
      <p className="bw-small bw-subtle bw-facts-line">
        <span>{say('panel.done', { done, all: open + done })}</span>
        {endsAt !== null && !own && <span>{endWords(container, context.takenAt, say)}</span>}
      </p>
      {open > 0 && !own && <Outcome container={container} own={false} inHeadline={false} />}
      {scope !== null && <ScopeLedger scope={scope} full={own} />}
      {scope === null && scopeUnknownBecause !== null && (
        <p className="bw-small bw-subtle">{scopeUnknownSentence(scopeUnknownBecause, say)}</p>
      )}
      <Children items={children} open={own} />
    </section>
  );
}

/** "ends 27 Feb", or how it ended; an epic has no end of its own, only a due date. */
function endWords({ kind, endsAt }: ContainerSummary, takenAt: string, say: Say<'shared' | 'panel'>): string {
  if (endsAt === null) return '';
  const isPast = endsAt < takenAt;
  if (kind === 'epic') return say(isPast ? 'panel.due.past' : 'panel.due', { on: endsAt });
  return say(isPast ? 'panel.ended' : 'panel.ends', { on: endsAt });
}

function Heading({ container, own }: ContainerSectionProps) {
  const say = useSay();
  const { words } = useTelling();
  if (container.kind === 'sprint') {
    const name = words.sprintName;
    return name === null ? say('panel.sprint') : say('panel.sprint.named', { name });
  }
  if (own) return say('panel.epic.scope');
  const { item } = container;
  if (item === null) return say('panel.epic');
  const summary = item.visible ? words.summaries.get(item.key) : undefined;
  return (
    <>
      <PhraseText phrase={say.phrase('panel.epic.named', { item })} />
      {summary !== undefined && ` ${summary}`}
    </>
  );
}
