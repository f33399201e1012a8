import { AZURE } from './list/azure';
import { EVENTS } from './list/events';
import { EXACTLY_ONCE } from './list/exactly-once';
import { FORGETTING } from './list/forgetting';
import { PERMISSION } from './list/permission';
import { RECKONING } from './list/reckoning';
import { TELLING } from './list/telling';
import { UPKEEP } from './list/upkeep';
import type { Mutant } from './mutant';

/** Every promise of the product, broken once in each way that was thought of. */
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
