import { useQuery } from '@tanstack/react-query';
import {
  fetchComments,
  fetchHistory,
  fetchIssue,
  fetchLinkTypes,
  fetchPriorities,
  fetchTransitions,
  fetchVersions,
  fetchAssignable,
  searchIssues,
} from '../jira/jira';
import { rowFields, type FieldIds } from '../jira/field-ids';
import { quoted } from '../routes';

const LASTING = { staleTime: Number.POSITIVE_INFINITY } as const;

export const useIssue = (key: string) =>
  useQuery({ queryKey: ['issue', key], queryFn: ({ signal }) => fetchIssue(key, signal) });
export const useHistory = (key: string) =>
  useQuery({ queryKey: ['history', key], queryFn: ({ signal }) => fetchHistory(key, signal) });
export const useComments = (key: string) =>
  useQuery({ queryKey: ['comments', key], queryFn: ({ signal }) => fetchComments(key, signal) });

/** Data for menus, read when a menu first opens. */
export const useTransitions = (key: string, enabled: boolean) =>
  useQuery({ queryKey: ['transitions', key], queryFn: ({ signal }) => fetchTransitions(key, signal), enabled });
export const useAssignable = (key: string, enabled: boolean) =>
  useQuery({ queryKey: ['assignable', key], queryFn: ({ signal }) => fetchAssignable(key, signal), enabled });
export const usePriorities = (enabled: boolean) =>
  useQuery({ queryKey: ['priorities'], queryFn: ({ signal }) => fetchPriorities(signal), enabled, ...LASTING });
export const useLinkTypes = (enabled: boolean) =>
  useQuery({ queryKey: ['link-types'], queryFn: ({ signal }) => fetchLinkTypes(signal), enabled, ...LASTING });
export const useVersions = (projectKey: string, enabled: boolean) =>
  useQuery({ queryKey: ['versions', projectKey], queryFn: ({ signal }) => fetchVersions(projectKey, signal), enabled });

/** The project's epics, last changed first: the possible parents of an issue. */
export const useEpics = (projectKey: string, enabled: boolean) =>
  useQuery({
    queryKey: ['epics', projectKey],
    queryFn: async ({ signal }) => {
      const jql = `project = ${quoted(projectKey)} AND issuetype = Epic ORDER BY updated DESC`;
      return (await searchIssues({ jql, fields: ['summary', 'issuetype', 'status'], maxResults: 100 }, signal)).issues;
    },
    enabled,
  });

/** The children of an issue, oldest first; at most a hundred. */
export const useChildren = (key: string, ids: FieldIds | undefined) =>
  useQuery({
    queryKey: ['children', key],
    queryFn: async ({ signal }) => {
      const fields = rowFields(ids ?? { sprint: null, flagged: null, epicLink: null, estimates: [], ofApps: [] });
      return (await searchIssues({ jql: `parent = ${key} ORDER BY created ASC`, fields, maxResults: 100 }, signal))
        .issues;
    },
    enabled: ids !== undefined,
  });
