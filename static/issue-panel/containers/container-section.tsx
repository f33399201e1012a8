import { useId } from 'react';
import type { ContainerSummary } from '../../../src/contract/item-health';
import { number, type WordsContext } from '../../../src/words/format';
import { day } from '../../kit/dates';
import { ItemLink } from '../../kit/item-link';
import { LevelLozenge } from '../../kit/level-lozenge';
import { useTelling } from '../../kit/screen-context';
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
        <span>
          {number(done)} of {number(open + done)} done
        </span>
        {endsAt !== null && !own && <span>{endWords(container, context)}</span>}
      </p>
      {open > 0 && !own && <Outcome container={container} own={false} inHeadline={false} />}
      {scope !== null && <ScopeLedger scope={scope} full={own} />}
      {scope === null && scopeUnknownBecause !== null && (
        <p className="bw-small bw-subtle">{scopeUnknownSentence(scopeUnknownBecause)}</p>
      )}
      <Children items={children} open={own} />
    </section>
  );
}

/** "ends 27 Feb", or how it ended; an epic has no end of its own, only a due date. */
function endWords({ kind, endsAt }: ContainerSummary, context: WordsContext): string {
  if (endsAt === null) return '';
  const past = endsAt < context.takenAt;
  const verb = kind === 'epic' ? (past ? 'was due' : 'due') : past ? 'ended' : 'ends';
  return `${verb} ${day(endsAt, context)}`;
}

function Heading({ container, own }: ContainerSectionProps) {
  const { words } = useTelling();
  if (container.kind === 'sprint') return <>Sprint{words.sprintName === null ? '' : ` · ${words.sprintName}`}</>;
  if (own) return <>Scope of this epic</>;
  const { item } = container;
  if (item === null) return <>Epic</>;
  const summary = item.visible ? words.summaries.get(item.key) : undefined;
  return (
    <>
      Epic · <ItemLink item={item} />
      {summary !== undefined && ` ${summary}`}
    </>
  );
}
