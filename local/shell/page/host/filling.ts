import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { ask } from '../jira/request';

const fillingShape = z.object({ words: z.string().nullable() });

const PAUSE_MS = 2_000;

/** How far the app has read the site, in words; null when there is nothing to wait for. */
export function useFilling(): string | null {
  const { data } = useQuery({
    queryKey: ['filling'],
    queryFn: ({ signal }) => ask('/__forge/filling', fillingShape, { signal }),
    refetchInterval: PAUSE_MS,
  });
  return data?.words ?? null;
}
