import { useId, useState, type ReactNode } from 'react';
import type { ItemHealth, Level } from '../../../src/contract/item-health';
import type { Lead } from '../../../src/words/finding/lead';
import { LevelLozenge } from '../../kit/level-lozenge';
import { PhraseText } from '../../kit/words/phrase-text';
import { EvidenceButton, FindingBody, FindingTags } from '../findings/finding-row';

interface LeadHeadProps {
  readonly level: Level;
  readonly finished?: boolean;
  readonly progress?: ItemHealth['progress'];
  /** The dates, or the days, that the level compares. */
  readonly against: ReactNode;
  readonly lead: Lead;
}

/** The level, the date or days that it is compared to, the main sentence, and the line with the reason. */
export function LeadHead({ level, finished = false, progress = 'in-progress', against, lead }: LeadHeadProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { headline, line, main } = lead;
  return (
    <header className="bw-head">
      <div className="bw-head-line">
        <LevelLozenge level={level} finished={finished} progress={progress} />
        {against}
      </div>
      <div className="bw-lead">
        <div className="bw-finding-words">
          <h1>
            <PhraseText phrase={headline} />
            {main !== null && <FindingTags finding={main} />}
          </h1>
          {line !== null && (
            <p className="bw-small bw-subtle">
              <PhraseText phrase={line} />
            </p>
          )}
        </div>
        {main !== null && <EvidenceButton finding={main} open={open} controls={id} toggle={() => setOpen(!open)} />}
      </div>
      {main !== null && open && <FindingBody finding={main} id={id} />}
    </header>
  );
}
