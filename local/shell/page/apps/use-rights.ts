import { useQuery } from '@tanstack/react-query';
import { fetchRights } from '../jira/jira';

/** The administration rights of the viewer; without a project, only those for the site. */
export const useRights = (projectKey: string | null) =>
  useQuery({ queryKey: ['rights', projectKey], queryFn: ({ signal }) => fetchRights(projectKey, signal) });
