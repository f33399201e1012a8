import type { ProjectSyncFacts, SyncFacts } from '../../../src/contract/sync-facts';
import { WarningIcon } from '../../kit/icons';
import { CheckIcon } from '../parts/icons';
import { ProgressBar } from '../../kit/progress-bar';
import { useSay } from '../say';
import { minutesLeft, shareRead } from './rows';

interface ProjectStateProps {
  readonly followed: boolean;
  readonly kept: ProjectSyncFacts | null;
  readonly facts: SyncFacts;
  /** Items per second. */
  readonly pace: number | null;
  readonly projectKey: string;
}

/** How much of a project is read: in words, with a bar while it is read, and with the remedy if it cannot be read. */
export function ProjectState({ followed, kept, facts, pace, projectKey }: ProjectStateProps) {
  const say = useSay();
  if (!followed) return <span className="bw-subtle">{say('settings.state.off')}</span>;
  if (kept === null) return <span className="bw-subtle">{say('settings.state.soon')}</span>;
  switch (kept.state) {
    case 'archived':
      return <span className="bw-subtle">{say('settings.state.archived')}</span>;
    case 'failed':
      return (
        <span className="bw-state-wrong">
          <WarningIcon />
          <span>
            <strong>{say('settings.state.failed')}</strong> {say('settings.state.failed.remedy', { key: projectKey })}
          </span>
        </span>
      );
    case 'filled':
      return (
        <span className="bw-state-fine">
          <CheckIcon />
          <span>
            {say('settings.state.filled')}{' '}
            {kept.lastChangeAt !== null && (
              <span className="bw-small bw-subtlest">
                {say('settings.state.filled.change', { on: kept.lastChangeAt })}
              </span>
            )}
          </span>
        </span>
      );
    case 'waiting':
    case 'filling':
      return <Reading kept={kept} facts={facts} pace={pace} />;
  }
}

function Reading({
  kept,
  facts,
  pace,
}: Pick<ProjectStateProps, 'facts' | 'pace'> & { readonly kept: ProjectSyncFacts }) {
  const say = useSay();
  const { blockedUntil } = facts.points;
  const share = shareRead(kept);
  const left = minutesLeft(Math.max(0, (kept.itemsExpected ?? 0) - kept.itemsRead), pace);
  const words =
    kept.itemsExpected === null
      ? say('settings.state.reading.items', { items: kept.itemsRead })
      : say('settings.state.reading', { read: kept.itemsRead, all: kept.itemsExpected });
  return (
    <span className="bw-state-reading">
      <span className="bw-state-line">
        <strong>
          {blockedUntil !== null
            ? say('settings.state.paused')
            : kept.state === 'waiting'
              ? say('settings.state.waiting')
              : words}
        </strong>
        <span className="bw-small bw-subtle">
          {blockedUntil !== null
            ? say('settings.state.paused.until', { at: blockedUntil })
            : kept.state === 'filling' && left !== null && share !== null && share < 1
              ? say('settings.state.left', { minutes: left })
              : ''}
        </span>
      </span>
      <ProgressBar label={words} share={share} paused={blockedUntil !== null} />
    </span>
  );
}
