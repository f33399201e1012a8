import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { rowFields } from '../jira/field-ids';
import { countIssues, searchIssues } from '../jira/jira';
import { useFieldIds } from '../jira/use-field-ids';

export const PAGE_SIZE = 50;

/** One page of a query's issues; `token` comes from the page before. */
export function useIssues(jql: string, token: string | null) {
  const { data: ids } = useFieldIds();
  return useQuery({
    queryKey: ['issues', jql, token],
    queryFn: ({ signal }) =>
      searchIssues(
        {
          jql,
          fields: rowFields(ids ?? { sprint: null, flagged: null, epicLink: null, estimates: [], ofApps: [] }),
          maxResults: PAGE_SIZE,
          nextPageToken: token,
        },
        signal,
      ),
    enabled: ids !== undefined,
    placeholderData: keepPreviousData,
  });
}

export const useIssueCount = (jql: string, enabled: boolean) =>
  useQuery({ queryKey: ['issue-count', jql], queryFn: ({ signal }) => countIssues(jql, signal), enabled });
