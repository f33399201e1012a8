import type { ReactNode } from 'react';
import type { NamedItem } from '../../../src/contract/named-item';
import type { SettingsTrial, SignalId } from '../../../src/contract/settings';
import { ItemLink } from '../../kit/links/item-link';
import { useSay } from '../say';
import type { Trial } from './use-trial';

const MAX_SQUARES = 60;
const MAX_LISTED = 8;

interface Naming {
  /** The name of a signal; without it, findings are not listed by signal. */
  readonly nameOf: ((signal: SignalId) => string) | undefined;
}

/** The result in one sentence, as squares, and by name. */
export function TrialResult({ trial, nameOf }: { readonly trial: Trial } & Naming) {
  const say = useSay();
  switch (trial.status) {
    case 'none':
      return <p className="bw-subtle">{say('settings.trial.none')}</p>;
    case 'trying':
      return (
        <div aria-busy="true">
          <p role="status" className="bw-subtle">
            {say('settings.trial.trying')}
          </p>
          {trial.last?.status === 'tried' && (
            <div className="bw-faded">
              <Tried trial={trial.last} nameOf={nameOf} />
            </div>
          )}
        </div>
      );
    case 'failed':
      return (
        <p role="status" className="bw-wrong">
          {trial.reference === ''
            ? say('settings.trial.failed')
            : say('settings.trial.failed.reference', { reference: trial.reference })}
        </p>
      );
    case 'answered':
      return <Answered trial={trial.trial} nameOf={nameOf} />;
  }
}

function Answered({ trial, nameOf }: { readonly trial: SettingsTrial } & Naming) {
  const say = useSay();
  switch (trial.status) {
    case 'tried':
      return <Tried trial={trial} nameOf={nameOf} />;
    case 'refused':
    case 'malformed':
      return <p className="bw-wrong">{say('settings.trial.refused')}</p>;
    case 'not-allowed':
      return <p className="bw-wrong">{say('settings.trial.no-access')}</p>;
    case 'not-filled':
      return <p className="bw-subtle">{say('settings.trial.not-filled')}</p>;
    case 'too-often':
      return <p className="bw-subtle">{say('settings.trial.too-often', { seconds: trial.retryAfterSeconds })}</p>;
    case 'too-large':
      return <p className="bw-subtle">{say('settings.trial.too-large', { items: trial.items })}</p>;
  }
}

type TriedTrial = Extract<SettingsTrial, { readonly status: 'tried' }>;

function Tried({ trial, nameOf }: { readonly trial: TriedTrial } & Naming) {
  const say = useSay();
  const { flaggedNow, flaggedThen, flaggedBoth, newItems, goneItems, openItems } = trial;
  const [fresh, gone] = [flaggedThen - flaggedBoth, flaggedNow - flaggedBoth];
  const others = Math.max(0, openItems - flaggedNow - fresh);
  return (
    <div className="bw-tried">
      <p role="status" className="bw-tried-words">
        {fresh === 0 && gone === 0
          ? say('settings.trial.same', { now: flaggedNow })
          : say('settings.trial.counts', { then: flaggedThen, now: flaggedNow })}
      </p>
      {openItems <= MAX_SQUARES && (
        <div className="bw-squares" aria-hidden="true">
          {squares('both', flaggedBoth)}
          {squares('fresh', fresh)}
          {squares('gone', gone)}
          {squares('other', others)}
        </div>
      )}
      <ul className="bw-legend bw-small bw-subtle">
        <Mark kind="both">{say('settings.trial.both', { count: flaggedBoth })}</Mark>
        <Mark kind="fresh">{say('settings.trial.fresh', { count: fresh })}</Mark>
        <Mark kind="gone">{say('settings.trial.gone', { count: gone })}</Mark>
        <Mark kind="other">{say('settings.trial.others', { count: others })}</Mark>
      </ul>
      {nameOf !== undefined && <BySignal trial={trial} nameOf={nameOf} />}
      <Listed title={say('settings.trial.fresh.title')} items={newItems} count={fresh} />
      <Listed title={say('settings.trial.gone.title')} items={goneItems} count={gone} />
    </div>
  );
}

function Mark({ kind, children }: { readonly kind: string; readonly children: ReactNode }) {
  return (
    <li>
      <span className="bw-square" data-kind={kind} aria-hidden="true" /> {children}
    </li>
  );
}

/** The findings whose number would change. */
function BySignal({ trial, nameOf }: { readonly trial: TriedTrial; readonly nameOf: (signal: SignalId) => string }) {
  const say = useSay();
  const differing = trial.bySignal.filter(({ now, then }) => now !== then);
  if (differing.length === 0) return null;
  return (
    <table className="bw-table bw-small bw-trial-signals">
      <thead>
        <tr>
          <th scope="col">{say('settings.trial.finding')}</th>
          <th scope="col" className="bw-number">
            {say('settings.trial.now')}
          </th>
          <th scope="col" className="bw-number">
            {say('settings.trial.then')}
          </th>
        </tr>
      </thead>
      <tbody>
        {differing.map(({ signal, now, then }) => (
          <tr key={signal}>
            <th scope="row">{nameOf(signal)}</th>
            <td className="bw-number">{say('settings.number', { value: now })}</td>
            <td className="bw-number">
              <strong>{say('settings.number', { value: then })}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function squares(kind: string, count: number) {
  return Array.from({ length: count }, (_, place) => (
    <span key={`${kind} ${place}`} className="bw-square" data-kind={kind} />
  ));
}

function Listed({
  title,
  items,
  count,
}: {
  readonly title: string;
  readonly items: readonly NamedItem[];
  readonly count: number;
}) {
  const say = useSay();
  if (items.length === 0) return null;
  const shown = items.slice(0, MAX_LISTED);
  return (
    <div>
      <h3 className="bw-small">{title}</h3>
      <ul className="bw-tried-items">
        {shown.map((item) => (
          <li key={item.visible ? item.key : ''}>
            <ItemLink item={item} />
          </li>
        ))}
        {count > shown.length && (
          <li className="bw-subtle">{say('settings.trial.more', { count: count - shown.length })}</li>
        )}
      </ul>
    </div>
  );
}
