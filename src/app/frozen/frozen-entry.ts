import * as z from 'zod';
import type { FrozenFigures } from '../../contract/frozen';
import type { ContainerRef } from '../../core/model/containers';
import type { Level } from '../../core/model/level';

/** A frozen forecast as it is stored: the texts are those of `frozenText` and `laterText`. */
export interface KeptFrozen {
  readonly id: string;
  readonly scope: ContainerRef;
  readonly projectKey: string;
  readonly day: number;
  readonly frozenAt: Date;
  readonly accountId: string;
  readonly restsOn: readonly string[];
  readonly foretold: string;
  readonly note: string;
  readonly later: string | null;
  readonly laterRestsOn: readonly string[] | null;
}

const amount = { half: z.number(), unit: z.enum(['items', 'points']), by: z.string() };

const frozenShape = z.object({
  key: z.string().nullable(),
  level: z.enum(['on-track', 'at-risk', 'off-track', 'unknown']),
  chance: z.number().nullable(),
  targetOn: z.string().nullable(),
  foretold: z.discriminatedUnion('of', [
    z.object({ of: z.literal('end'), halfOn: z.string().nullable(), expectedOn: z.string().nullable() }),
    z.object({ of: z.literal('left'), most: z.number(), ...amount }),
    z.object({ of: z.literal('finished'), least: z.number(), ...amount }),
  ]),
});

/** What was known of a scope when its forecast was frozen. */
export interface FrozenFacts {
  /** The key of a parent; null for other scopes. */
  readonly key: string | null;
  readonly level: Level;
  readonly chance: number | null;
  readonly targetOn: string | null;
  readonly foretold: FrozenFigures;
}

export const frozenText = (facts: FrozenFacts): string => JSON.stringify(facts);

export const frozenOfText = (text: string): FrozenFacts => frozenShape.parse(JSON.parse(text));

const endedShape = z.object({
  /** ISO calendar date. */
  on: z.string(),
  daysOff: z.number().nullable(),
  amount: z.number().nullable(),
});

/** The outcome of a frozen forecast. */
export type Ended = Readonly<z.infer<typeof endedShape>>;

export const laterText = (ended: Ended): string => JSON.stringify(ended);

export const endedOfText = (text: string): Ended => endedShape.parse(JSON.parse(text));
