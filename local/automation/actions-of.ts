import * as z from 'zod';
import type { Manifest } from '../forge/manifest';

const actionShape = z.object({
  key: z.string(),
  function: z.string(),
  actionVerb: z.string(),
  inputs: z.record(z.string(), z.unknown()),
  outputs: z.record(z.string(), z.unknown()),
  outputContext: z.object({ entityName: z.string(), outputDomain: z.string() }),
});

/** An action of a manifest, as rules know it. */
export interface RuleAction {
  readonly key: string;
  readonly functionKey: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** The name of its outputs in smart values: `getBellwetherItem`. */
  readonly outputName: string;
}

export function actionsOf({ modules }: Manifest): readonly RuleAction[] {
  return z
    .array(actionShape)
    .parse(modules['action'] ?? [])
    .map(({ key, function: functionKey, actionVerb, inputs, outputs, outputContext }) => ({
      key,
      functionKey,
      inputs: Object.keys(inputs),
      outputs: Object.keys(outputs),
      outputName: `${actionVerb.toLowerCase()}${capital(outputContext.outputDomain)}${capital(outputContext.entityName)}`,
    }));
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
