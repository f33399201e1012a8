import { useState } from 'react';
import type { ItemHealth } from '../../../src/contract/item-health';
import { copied } from '../../kit/clipboard';
import { Disclosure } from '../../kit/disclosure';
import { useSay } from '../say';
import type { ViewName } from '../views/view-name';
import { problemReference } from './problem-reference';

interface ReportProblemProps {
  readonly health: ItemHealth;
  readonly shown: ViewName;
}

/** A report for the administrators of the app, about something that seems wrong. */
export function ReportProblem({ health, shown }: ReportProblemProps) {
  const say = useSay();
  const [done, setDone] = useState('');
  const reference = problemReference(health, shown);
  const copy = (): void => {
    void copied(reference).then((ok) => setDone(say(ok ? 'panel.report.copied' : 'panel.report.not-copied')));
  };
  return (
    <Disclosure label={say('panel.report')}>
      <div className="bw-known">
        <p>{say('panel.report.text')}</p>
        <code className="bw-reference">{reference}</code>
        <p>
          <button type="button" className="bw-text-button" onClick={copy}>
            {say('panel.report.copy')}
          </button>{' '}
          <span role="status">{done}</span>
        </p>
      </div>
    </Disclosure>
  );
}
