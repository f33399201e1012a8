import * as z from 'zod';
import { ask } from '../jira/request';

const moduleShape = z.object({
  type: z.string(),
  key: z.string(),
  title: z.string(),
  /** What stands at the right of the title; most modules have none. */
  status: z
    .object({ value: z.object({ label: z.string(), type: z.string().optional() }) })
    .nullish()
    .catch(null),
});
const modulesShape = z.object({ modules: z.array(moduleShape) });

/** A screen of the app, as its manifest names it. */
export type AppModule = z.infer<typeof moduleShape>;

export const fetchModules = async (signal: AbortSignal): Promise<readonly AppModule[]> =>
  (await ask('/__forge/modules', modulesShape, { signal })).modules;
