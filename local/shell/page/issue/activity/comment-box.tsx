import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import { useChange } from '../../host/use-change';
import { useSession } from '../../host/session-context';
import { addComment } from '../../jira/jira';
import { documentOf } from '../../parts/text/adf-text';
import { PersonMark } from '../../parts/marks/person';

/** A line that becomes a text field for a comment. */
export function CommentBox({ issueKey }: { readonly issueKey: string }) {
  const { session } = useSession();
  const change = useChange();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const viewer = session.users.find(({ accountId }) => accountId === session.viewer) ?? null;
  const close = () => {
    setOpen(false);
    setTyped('');
  };
  const save = async () => {
    setBusy(true);
    const done = await change({
      act: () => addComment(issueKey, documentOf(typed)),
      issueKeys: [issueKey],
      changeType: 'commented',
      failed: 'The comment could not be added',
    });
    setBusy(false);
    if (done) close();
  };
  return (
    <div className="comment-box">
      <PersonMark user={viewer} size="large" />
      <div className="comment-field">
        <textarea
          ref={field}
          aria-label="Add a comment"
          placeholder="Add a comment…"
          rows={isOpen ? 4 : 1}
          value={typed}
          onFocus={() => setOpen(true)}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && typed.trim() !== '') void save();
          }}
        />
        {isOpen && (
          <div className="comment-actions">
            <Button appearance="primary" isDisabled={typed.trim() === '' || isBusy} onClick={() => void save()}>
              Save
            </Button>
            <Button appearance="subtle" onClick={close}>
              Cancel
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
