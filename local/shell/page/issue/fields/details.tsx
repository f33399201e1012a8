import type { ReactNode } from 'react';
import type { FieldIds } from '../../jira/field-ids';
import type { Issue } from '../../jira/shapes';
import { Fold } from '../../parts/menus/fold';
import { DueDateField } from './due-date-field';
import { EstimateField } from './estimate-field';
import { LabelsField } from './labels-field';
import { ParentField } from './parent-field';
import { PersonField } from './person-field';
import { PriorityField } from './priority-field';
import { SprintField } from './sprint-field';
import { VersionsField } from './versions-field';

/** The issue's fields, each editable in place. */
export function Details({ issue, ids }: { readonly issue: Issue; readonly ids: FieldIds }) {
  const isSubtask = issue.fields.issuetype?.subtask === true;
  return (
    <Fold name="details" title="Details">
      <dl className="details">
        <Row name="Assignee">
          <PersonField issue={issue} field="assignee" />
        </Row>
        <Row name="Reporter">
          <PersonField issue={issue} field="reporter" />
        </Row>
        <Row name="Priority">
          <PriorityField issue={issue} />
        </Row>
        {ids.estimates.length > 0 && (
          <Row name="Estimate">
            <EstimateField issue={issue} ids={ids} />
          </Row>
        )}
        {ids.sprint !== null && (
          <Row name="Sprint">
            <SprintField issue={issue} ids={ids} />
          </Row>
        )}
        {(issue.fields.issuetype?.hierarchyLevel ?? 0) < 1 && (
          <Row name="Parent">
            <ParentField issue={issue} isReadOnly={isSubtask} />
          </Row>
        )}
        <Row name="Fix versions">
          <VersionsField issue={issue} />
        </Row>
        <Row name="Due date">
          <DueDateField issue={issue} />
        </Row>
        <Row name="Labels">
          <LabelsField issue={issue} />
        </Row>
      </dl>
    </Fold>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="details-row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
