import { useQuery } from '@tanstack/react-query';
import { fetchRights } from '../jira/jira';

/**
 * The administration rights of the viewer; without a project, only those for the site. Jira refuses to say them for a
 * project that the viewer cannot see: then `isKnown` is false, and nothing is asked.
 */
export const useRights = (projectKey: string | null, isKnown = true) =>
  useQuery({
    queryKey: ['rights', projectKey],
    queryFn: ({ signal }) => fetchRights(projectKey, signal),
    enabled: isKnown,
  });
