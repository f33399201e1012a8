import { IconButton } from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import CrossIcon from '@atlaskit/icon/core/cross';
import { useState } from 'react';
import { useChange } from '../../host/use-change';
import { useSession } from '../../host/session-context';
import { addLink, removeLink } from '../../jira/jira';
import type { Issue } from '../../jira/shapes';
import { AddLink } from './add-link';
import { IssueLine } from '../issue-line';
import { linkGroups, type LinkedIssue } from './link-groups';

export function Links({ issue }: { readonly issue: Issue }) {
  const { readOnly } = useSession();
  const change = useChange();
  const [isAdding, setAdding] = useState(false);
  const groups = linkGroups(issue.fields.issuelinks ?? []);
  const remove = (linked: LinkedIssue) => {
    const [inwardKey, outwardKey] = linked.outward ? [issue.key, linked.issue.key] : [linked.issue.key, issue.key];
    void change({
      act: () => removeLink(linked.linkId),
      issueKeys: [issue.key, linked.issue.key],
      done: {
        title: `Link to ${linked.issue.key} removed`,
        undo: () => addLink({ typeName: linked.typeName, inwardKey, outwardKey }),
      },
      failed: 'The link could not be removed',
    });
  };
  if (groups.length === 0 && readOnly) return null;
  return (
    <section className="issue-section" aria-labelledby="links">
      <div className="issue-section-head">
        <h2 id="links">Linked issues</h2>
        {!readOnly && (
          <IconButton
            appearance="subtle"
            spacing="compact"
            icon={AddIcon}
            label="Add a link"
            onClick={() => setAdding(true)}
          />
        )}
      </div>
      {groups.length === 0 && !isAdding && <p className="subtlest">No linked issues.</p>}
      {groups.map(({ relation, linked }) => (
        <div key={relation} className="link-group">
          <h3>{relation}</h3>
          <ul className="plain issue-lines" aria-label={relation}>
            {linked.map((one) => (
              <IssueLine
                key={one.linkId}
                issue={one.issue}
                action={
                  readOnly ? undefined : (
                    <IconButton
                      appearance="subtle"
                      spacing="compact"
                      icon={CrossIcon}
                      label={`Remove link to ${one.issue.key}`}
                      onClick={() => remove(one)}
                    />
                  )
                }
              />
            ))}
          </ul>
        </div>
      ))}
      {isAdding && <AddLink issueKey={issue.key} onClose={() => setAdding(false)} />}
    </section>
  );
}
