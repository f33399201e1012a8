import type { Issue } from '../jira/shapes';
import { When } from '../parts/text/when';

export function IssueDates({ issue }: { readonly issue: Issue }) {
  const { created, updated, resolutiondate } = issue.fields;
  return (
    <ul className="plain issue-dates">
      {created && (
        <li>
          Created <When at={created} />
        </li>
      )}
      {updated && (
        <li>
          Updated <When at={updated} />
        </li>
      )}
      {resolutiondate && (
        <li>
          Resolved <When at={resolutiondate} />
        </li>
      )}
    </ul>
  );
}
