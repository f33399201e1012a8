import type { Clause } from './clause';
import type { Condition } from './condition';
import type { JqlContext } from './jql-context';

/** How one field is searched and sorted. */
export interface JqlField {
  readonly where: (clause: Clause, context: JqlContext) => Condition;
  /** An SQL expression to sort by, smallest first; absent if Jira cannot sort by the field either. */
  readonly order?: (context: JqlContext) => Condition;
}
