import ArrowRight from '@atlaskit/icon/core/arrow-right';
import { calendarDay } from '../../format/dates';
import { Adf } from '../../parts/text/adf';
import { PersonMark } from '../../parts/marks/person';
import { When } from '../../parts/text/when';
import type { FieldChange, Happening } from './history';

export function HappeningEntry({ happening }: { readonly happening: Happening }) {
  const { by, at } = happening;
  const only = happening.kind === 'change' && happening.changes.length === 1 ? happening.changes[0] : undefined;
  return (
    <li className="activity-entry">
      <PersonMark user={by} size="large" />
      <div className="activity-words">
        <p>
          <strong>{by?.displayName ?? 'Somebody'}</strong>{' '}
          {happening.kind === 'comment' && <span className="subtle">added a comment</span>}
          {only !== undefined && (
            <span className="subtle">
              changed the <span className="activity-field">{only.field}</span>
            </span>
          )}
          {happening.kind === 'change' && only === undefined && (
            <span className="subtle">updated {happening.changes.length} fields</span>
          )}
          <span className="activity-when subtlest">
            <When at={at} />
          </span>
        </p>
        {happening.kind === 'comment' ? (
          <div className="activity-comment">
            <Adf document={happening.body} />
          </div>
        ) : (
          <ul className="plain activity-changes">
            {happening.changes.map((change, index) => (
              <li key={index}>
                {only === undefined && <span className="activity-change-field">{change.field}</span>}
                <FromTo change={change} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function FromTo({ change: { from, to } }: { readonly change: FieldChange }) {
  return (
    <span className="from-to">
      <Value value={from} />
      <ArrowRight label="to" size="small" />
      <Value value={to} />
    </span>
  );
}

const LONGEST = 160;

/** The format of a day in Jira's history. */
const DAY = /^\d{4}-\d{2}-\d{2}( 00:00:00\.0)?$/;

function Value({ value }: { readonly value: string | null }) {
  if (value !== null && DAY.test(value)) return <span>{calendarDay(value.slice(0, 10))}</span>;
  if (value === null || value === '') return <span className="subtlest">None</span>;
  return (
    <span title={value.length > LONGEST ? value : undefined}>
      {value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}
    </span>
  );
}
