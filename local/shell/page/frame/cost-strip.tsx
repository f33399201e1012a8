import './cost-strip.css';
import ChevronDown from '@atlaskit/icon/core/chevron-down';
import ChevronUp from '@atlaskit/icon/core/chevron-up';
import { useState } from 'react';
import { counted, number } from '../format/numbers';
import { useCost } from '../host/cost';
import { useFilling } from '../host/filling';
import { CostList } from './cost-list';

/**
 * The cost of the app's last view on the platform; a click shows its details. Above it, how much of the site the app
 * has read.
 */
export function CostStrip() {
  const cost = useCost();
  const filling = useFilling();
  const [isOpen, setOpen] = useState(false);
  return (
    <footer className="cost-strip" aria-label="What the last view cost">
      {filling !== null && (
        <p className="cost-filling" role="status">
          Bellwether: {filling}
        </p>
      )}
      {isOpen && cost !== null && <CostList cost={cost} />}
      <button
        type="button"
        className="cost-line"
        aria-expanded={isOpen}
        disabled={cost === null}
        onClick={() => setOpen(!isOpen)}
      >
        {cost === null ? (
          <span>The app has not been called yet.</span>
        ) : (
          <>
            <span className="cost-words">Last view</span>
            <span className="figure">{counted(cost.invocations, 'invocation')}</span>
            <span className="figure">{counted(cost.restCalls, 'REST call')}</span>
            <span className="figure">{counted(cost.points, 'point')}</span>
            {cost.statements > 0 && <span className="figure">{counted(cost.statements, 'statement')}</span>}
            {cost.queueJobs > 0 && <span className="figure">{counted(cost.queueJobs, 'queue job')}</span>}
            <span className="figure">{number(Math.round(cost.milliseconds))} ms</span>
            <span className="cost-chevron">
              {isOpen ? <ChevronDown label="" size="small" /> : <ChevronUp label="" size="small" />}
            </span>
          </>
        )}
      </button>
    </footer>
  );
}
