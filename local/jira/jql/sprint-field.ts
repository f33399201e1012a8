import { among, condition } from './condition';
import { idField, matching } from './id-field';

/** The present and past sprints of an issue, by id or by name. */
export const sprintField = idField({
  has: (ids) => {
    const found = among('sprint', ids.map(Number));
    return condition(`id IN (SELECT issue FROM issue_sprint WHERE ${found.sql})`, ...found.values);
  },
  filled: 'id IN (SELECT issue FROM issue_sprint)',
  functions: 'sprint',
  resolve: (text, { store }) => matching(store.catalogue.sprints.values(), text, (sprint) => [sprint.name]),
  missing: (text) => `Sprint with name '${text}' does not exist or you do not have permission to view it.`,
  order: () => condition('(SELECT max(sprint) FROM issue_sprint WHERE issue = id)'),
});
