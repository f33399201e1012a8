import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { ask } from '../jira/request';

const moduleShape = z.object({
  type: z.string(),
  key: z.string(),
  title: z.string(),
  description: z.string(),
  /** It has a configuration form. */
  editable: z.boolean(),
  /** False if it reloads its data itself on a refresh event. */
  refreshable: z.boolean(),
  /** The app sets the text at the right of the title, for each issue. */
  hasStatus: z.boolean(),
});
const modulesShape = z.object({ modules: z.array(moduleShape) });

/** A screen of the app, as its manifest names it. */
export type AppModule = z.infer<typeof moduleShape>;

const fetchModules = async (signal: AbortSignal): Promise<readonly AppModule[]> =>
  (await ask('/__forge/modules', modulesShape, { signal })).modules;

/** The app's screens; the same for everybody. */
export const useModules = () =>
  useQuery({
    queryKey: ['modules'],
    queryFn: ({ signal }) => fetchModules(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

const statusShape = z.object({
  status: z
    .object({ value: z.object({ label: z.string(), type: z.string().optional() }) })
    .nullish()
    .catch(null),
});

/** The status at the right of a panel's title on one issue; null if there is none. */
export const useModuleStatus = ({ key, hasStatus }: AppModule, issueId: string) =>
  useQuery({
    queryKey: ['module-status', key, issueId],
    enabled: hasStatus,
    queryFn: async ({ signal }) =>
      (await ask(`/__forge/status/${key}/${issueId}`, statusShape, { signal })).status ?? null,
  });
