import { z } from 'zod';
import { ask } from '../jira/request';

const modulesShape = z.object({ modules: z.array(z.object({ type: z.string(), key: z.string(), title: z.string() })) });

/** A screen of the app, as its manifest names it. */
export type AppModule = z.infer<typeof modulesShape>['modules'][number];

export const fetchModules = async (signal: AbortSignal): Promise<readonly AppModule[]> =>
  (await ask('/__forge/modules', modulesShape, { signal })).modules;
