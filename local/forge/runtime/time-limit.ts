import type { InvocationKind } from './invocation';

/** Time limits of the platform in seconds: the default, and the maximum for the manifest's `timeoutSeconds`. */
const LIMITS: Readonly<Record<InvocationKind, { readonly usual: number; readonly most: number }>> = {
  resolver: { usual: 25, most: 25 },
  trigger: { usual: 25, most: 25 },
  action: { usual: 55, most: 55 },
  webtrigger: { usual: 55, most: 55 },
  consumer: { usual: 55, most: 900 },
  scheduled: { usual: 55, most: 900 },
};

/** How long a function may run for this kind of module. */
export function timeLimitSeconds(kind: InvocationKind, configuredSeconds: number | undefined): number {
  const { usual, most } = LIMITS[kind];
  return configuredSeconds === undefined ? usual : Math.min(configuredSeconds, most);
}
