import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { grantedScopes, type Manifest } from '../manifest';

const mappingShape = z.object({
  mapping: z.array(
    z.object({
      productEvent: z.string(),
      oAuthScopes: z.object({ current: z.array(z.string()).optional(), beta: z.array(z.string()).optional() }),
    }),
  ),
});

/** Events of the app's own life and of its access: these need no scope. */
const OF_THE_PLATFORM = ['avi:forge:', 'avi:ecosystem.app_policy:'];

/** The events that a manifest's triggers listen to without a scope: such a manifest cannot be deployed. */
export function refusedEvents(manifest: Manifest, eventTypes: readonly string[]): readonly string[] {
  const granted = new Set(grantedScopes(manifest).names);
  const known = new Map(
    eventTable().map(({ productEvent, oAuthScopes: { current, beta } }) => [
      productEvent,
      [current, beta].filter((scopes) => scopes !== undefined),
    ]),
  );
  return eventTypes.flatMap((eventType) => {
    if (OF_THE_PLATFORM.some((start) => eventType.startsWith(start))) return [];
    const alternatives = known.get(eventType);
    if (alternatives === undefined) return [`There is no product event ${eventType}.`];
    if (alternatives.some((scopes) => scopes.every((scope) => granted.has(scope)))) return [];
    return [`The event ${eventType} requires ${alternatives.map((scopes) => scopes.join(', ')).join(' or ')}.`];
  });
}

/** The table from which Atlassian's own validator takes the scopes of events. */
function eventTable(): z.infer<typeof mappingShape>['mapping'] {
  const folder = dirname(require.resolve('@forge/manifest'));
  const table = readFileSync(join(folder, 'mapping', 'product-event-to-scope-mapping.json'), 'utf8');
  return mappingShape.parse(JSON.parse(table)).mapping;
}
