import { AZURE } from './list/azure';
import { EVENTS } from './list/events';
import { EXACTLY_ONCE } from './list/exactly-once';
import { FORGETTING } from './list/forgetting';
import { PERMISSION } from './list/permission';
import { RECKONING } from './list/reckoning';
import { TELLING } from './list/telling';
import { UPKEEP } from './list/upkeep';
import type { Mutant } from './mutant';

/** The mutants for all promises of the product. */
export const MUTANTS: readonly Mutant[] = [
  ...PERMISSION,
  ...EVENTS,
  ...EXACTLY_ONCE,
  ...UPKEEP,
  ...FORGETTING,
  ...RECKONING,
  ...TELLING,
  ...AZURE,
];
