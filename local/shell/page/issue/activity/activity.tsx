import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useSession } from '../../host/session-context';
import type { Issue } from '../../jira/shapes';
import { Problem, WaitingRows } from '../../parts/states';
import { CommentBox } from './comment-box';
import { HappeningEntry } from './happening-entry';
import { happenings } from './history';
import { useComments, useHistory } from '../use-issue';

const shows = [
  { id: 'all', words: 'All' },
  { id: 'comment', words: 'Comments' },
  { id: 'change', words: 'History' },
] as const;

/** Entries drawn at once: an issue may have tens of thousands. */
const STEP = 25;

/** Comments and history, newest first. */
export function Activity({ issue }: { readonly issue: Issue }) {
  const { readOnly } = useSession();
  const [show, setShow] = useState<(typeof shows)[number]['id']>('all');
  const [limit, setLimit] = useState(STEP);
  const history = useHistory(issue.key);
  const comments = useComments(issue.key);
  const error = history.error ?? comments.error;
  const loaded = history.data !== undefined && comments.data !== undefined;
  const all = loaded ? happenings(history.data, comments.data) : [];
  const shown = show === 'all' ? all : all.filter(({ kind }) => kind === show);
  return (
    <section className="issue-section" aria-labelledby="activity">
      <h2 id="activity">Activity</h2>
      <div className="activity-shows" role="group" aria-label="Show">
        {shows.map(({ id, words }) => (
          <button key={id} type="button" className="toggle" aria-pressed={show === id} onClick={() => setShow(id)}>
            {words}
          </button>
        ))}
      </div>
      {!readOnly && show !== 'change' && <CommentBox issueKey={issue.key} />}
      {error !== null && (
        <Problem error={error} retry={() => void Promise.all([history.refetch(), comments.refetch()])} />
      )}
      {error === null && !loaded && <WaitingRows label="Loading activity" rows={4} />}
      {error === null && loaded && shown.length === 0 && (
        <p className="subtlest">{show === 'comment' ? 'No comments yet.' : 'Nothing has happened yet.'}</p>
      )}
      <ol className="plain activity-entries">
        {shown.slice(0, limit).map((happening) => (
          <HappeningEntry key={happening.id} happening={happening} />
        ))}
      </ol>
      {shown.length > limit && (
        <div className="activity-more">
          <Button onClick={() => setLimit(limit + 4 * STEP)}>Show older ({shown.length - limit})</Button>
        </div>
      )}
    </section>
  );
}
