import { useQuery } from '@tanstack/react-query';
import { findFieldIds } from './field-ids';
import { fetchFields } from './jira';

/** The custom fields that this page uses; they do not change while the page is open. */
export const useFieldIds = () =>
  useQuery({
    queryKey: ['fields'],
    queryFn: async ({ signal }) => findFieldIds(await fetchFields(signal)),
    staleTime: Number.POSITIVE_INFINITY,
  });
