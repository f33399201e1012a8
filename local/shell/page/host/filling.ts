import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { ask } from '../jira/request';

const fillingShape = z.object({ words: z.string().nullable() });

const PAUSE_MS = 2_000;

/** How much of the site the app has read, in words; null if there is nothing to wait for. */
export function useFilling(): string | null {
  const { data } = useQuery({
    queryKey: ['filling'],
    queryFn: ({ signal }) => ask('/__forge/filling', fillingShape, { signal }),
    refetchInterval: PAUSE_MS,
  });
  return data?.words ?? null;
}
