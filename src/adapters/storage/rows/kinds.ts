import * as z from 'zod';
import type { ContainerKind, ContainerRef } from '../../../core/model/containers';
import type { Iteration } from '../../../core/model/containers';
import type { StatusCategory } from '../../../core/model/status';
import type { ItemLevel } from '../../../core/model/work-item';
import { numberColumn } from './columns';

/** Small numbers for values that rows repeat a million times. A number never gets a second meaning. */
export const CONTAINER_NUMBERS: Readonly<Record<ContainerKind, number>> = {
  project: 1,
  parent: 2,
  iteration: 3,
  version: 4,
};
export const LEVEL_NUMBERS: Readonly<Record<ItemLevel, number>> = { parent: 1, standard: 2, part: 3 };
export const STATE_NUMBERS: Readonly<Record<Iteration['state'], number>> = { future: 1, active: 2, closed: 3 };
export const CATEGORY_NUMBERS: Readonly<Record<StatusCategory, number>> = {
  unknown: 0,
  'to-do': 1,
  'in-progress': 2,
  done: 3,
};

/** A column with one of the numbers, read as the name for it. */
export function namedColumn<Name extends string>(numbers: Readonly<Record<Name, number>>) {
  const names = new Map<number, Name>();
  for (const name in numbers) names.set(numbers[name], name);
  return numberColumn.transform((number, context): Name => {
    const name = names.get(number);
    if (name !== undefined) return name;
    context.addIssue({ code: 'custom', message: `${number} stands for nothing here` });
    return z.NEVER;
  });
}

export const containerKindColumn = namedColumn(CONTAINER_NUMBERS);

/** The columns `kind` and `container_id` of a container. */
export const containerValues = ({ kind, id }: ContainerRef): readonly [number, string] => [CONTAINER_NUMBERS[kind], id];
