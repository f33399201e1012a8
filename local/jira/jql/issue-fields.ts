import { badRequest } from '../problem';
import { numberInKey } from '../store/issue-record';
import { issueByIdOrKey } from '../store/issue-table';
import { seesIssue } from '../store/visibility';
import type { Clause } from './clause';
import { condition, join } from './condition';
import { idField, inColumn } from './id-field';
import type { JqlContext } from './jql-context';
import type { JqlField } from './jql-field';

function visibleIssue(text: string, { store, visibility }: JqlContext) {
  const issue = issueByIdOrKey(store.state, text);
  return issue !== null && seesIssue(visibility, issue) ? issue : null;
}

const issueIds = (text: string, context: JqlContext): readonly number[] => {
  const issue = visibleIssue(text, context);
  return issue === null ? [] : [issue.id];
};

const missingIssue = (text: string, field: string): string =>
  /^\d+$/.test(text)
    ? `A value with ID '${text}' does not exist for the field '${field}'.`
    : `An issue with key '${text}' does not exist for field '${field}'.`;

const KEY_ORDER = condition("substr(key, 1, instr(key, '-')) || printf('%09d', number)");

/** `key > ABC-10`: later ones of the same project. */
function laterInProject(clause: Clause, context: JqlContext) {
  const [value] = clause.values;
  const text = value?.kind === 'value' ? value.text : '';
  const issue = visibleIssue(text, context);
  if (issue === null) throw badRequest(missingIssue(text, clause.field));
  return join('AND', [
    condition('project_id = ?', issue.projectId),
    condition(`number ${clause.operator} ?`, numberInKey(issue.key)),
  ]);
}

export const keyField: JqlField = idField({
  ...inColumn('id', false),
  resolve: issueIds,
  missing: missingIssue,
  compare: laterInProject,
  order: () => KEY_ORDER,
});

export const parentField: JqlField = idField({
  ...inColumn('parent_id'),
  resolve: issueIds,
  missing: missingIssue,
  order: () => condition('parent_id'),
});

/** The parent, where it is an epic. */
export const epicLinkField: JqlField = {
  order: () => condition('parent_id'),
  where: (clause, context) => {
    const epicTypes = [...context.store.catalogue.issueTypes.values()].filter((type) => type.hierarchyLevel > 0);
    const underEpic = `parent_id IN (SELECT id FROM issue WHERE type_id IN (${epicTypes.map(() => '?').join(', ')}))`;
    const isUnder = condition(underEpic, ...epicTypes.map((type) => type.id));
    if (clause.operator === 'is' || clause.operator === 'is not') {
      return clause.operator === 'is not'
        ? isUnder
        : condition(`(parent_id IS NULL OR NOT ${isUnder.sql})`, ...isUnder.values);
    }
    return join('AND', [isUnder, parentField.where(clause, context)]);
  },
};
