import { useQuery } from '@tanstack/react-query';
import { countIssues, fetchProject, fetchProjects } from '../jira/jira';
import { quoted } from '../routes';

export const useProjects = () => useQuery({ queryKey: ['projects'], queryFn: ({ signal }) => fetchProjects(signal) });

export const useProject = (key: string) =>
  useQuery({ queryKey: ['project', key], queryFn: ({ signal }) => fetchProject(key, signal) });

/** How many issues of a project are not done. */
export const useOpenCount = (projectKey: string) =>
  useQuery({
    queryKey: ['open-count', projectKey],
    queryFn: ({ signal }) => countIssues(`project = ${quoted(projectKey)} AND statusCategory != Done`, signal),
  });
