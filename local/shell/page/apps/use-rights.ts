import { useQuery } from '@tanstack/react-query';
import { fetchRights } from '../jira/jira';

/** What the viewer administers; of the site alone without a project. */
export const useRights = (projectKey: string | null) =>
  useQuery({ queryKey: ['rights', projectKey], queryFn: ({ signal }) => fetchRights(projectKey, signal) });
