import * as z from 'zod';
import type { Manifest } from '../manifest';

const consumerShape = z.object({ key: z.string(), queue: z.string(), function: z.string() });

const INTERVAL_SECONDS = { fiveMinute: 300, hour: 3600, day: 86_400, week: 604_800 } as const;
const scheduleShape = z.object({
  key: z.string(),
  function: z.string(),
  interval: z.enum(['fiveMinute', 'hour', 'day', 'week']),
});

const filterShape = z.strictObject({
  ignoreSelf: z.boolean().default(false),
  appIsLicensed: z.boolean().default(false),
});
const triggerShape = z.object({
  key: z.string(),
  function: z.string(),
  events: z.array(z.union([z.string(), z.object({ eventType: z.string(), filter: filterShape.optional() })])),
  filter: filterShape.optional(),
});
const preUninstallShape = z.object({ key: z.string(), function: z.string() });

export type Consumer = z.infer<typeof consumerShape>;
export type Schedule = z.infer<typeof scheduleShape> & { readonly intervalSeconds: number };
export interface Trigger {
  readonly key: string;
  readonly function: string;
  readonly eventType: string;
  readonly ignoreSelf: boolean;
  readonly onlyLicensed: boolean;
}

export interface BackgroundModules {
  readonly consumers: readonly Consumer[];
  readonly schedules: readonly Schedule[];
  /** One for each event that a trigger module listens to. */
  readonly triggers: readonly Trigger[];
  readonly preUninstall: readonly z.infer<typeof preUninstallShape>[];
}

/**
 * The modules that run functions without a viewer. @throws for filters with expressions, which this machine does not
 * support.
 */
export function backgroundModules(manifest: Manifest): BackgroundModules {
  return {
    consumers: modulesIn(manifest, 'consumer', consumerShape),
    schedules: modulesIn(manifest, 'scheduledTrigger', scheduleShape).map((schedule) => ({
      ...schedule,
      intervalSeconds: INTERVAL_SECONDS[schedule.interval],
    })),
    triggers: modulesIn(manifest, 'trigger', triggerShape).flatMap(({ key, function: run, events, filter }) =>
      events.map((event) => {
        const own = typeof event === 'string' ? filter : (event.filter ?? filter);
        const eventType = typeof event === 'string' ? event : event.eventType;
        const { ignoreSelf = false, appIsLicensed = false } = own ?? {};
        return { key, function: run, eventType, ignoreSelf, onlyLicensed: appIsLicensed };
      }),
    ),
    preUninstall: modulesIn(manifest, 'preUninstall', preUninstallShape),
  };
}

function modulesIn<Module>({ modules }: Manifest, type: string, shape: z.ZodType<Module>): readonly Module[] {
  const parsed = z.array(shape).safeParse(modules[type] ?? []);
  if (!parsed.success) throw new Error(`The manifest's modules.${type}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
