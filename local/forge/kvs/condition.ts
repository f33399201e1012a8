import * as z from 'zod';

export const conditionShape = z.object({
  condition: z.enum([
    'BEGINS_WITH',
    'BETWEEN',
    'CONTAINS',
    'EQUAL_TO',
    'EXISTS',
    'GREATER_THAN',
    'GREATER_THAN_EQUAL_TO',
    'LESS_THAN',
    'LESS_THAN_EQUAL_TO',
    'NOT_CONTAINS',
    'NOT_EQUAL_TO',
    'NOT_EXISTS',
  ]),
  values: z.array(z.unknown()),
});
export type Condition = z.infer<typeof conditionShape>;

const filterShape = z.array(conditionShape.extend({ property: z.string() }));
export const filtersShape = z.object({ and: filterShape.optional(), or: filterShape.optional() });
export type Filters = z.infer<typeof filtersShape>;

/** Whether an entity's attributes pass all (`and`) or any (`or`) of the filters. */
export function passes(value: unknown, { and = [], or }: Filters): boolean {
  const holds = (filter: z.infer<typeof filterShape>[number]): boolean =>
    meets(attributeOf(value, filter.property), filter);
  return and.every(holds) && (or === undefined || or.some(holds));
}

export const attributeOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Whether an attribute meets a condition. Values of different types are neither smaller nor larger. */
export function meets(attribute: unknown, { condition, values: [first, second] }: Condition): boolean {
  switch (condition) {
    case 'EXISTS':
      return attribute !== undefined;
    case 'NOT_EXISTS':
      return attribute === undefined;
    case 'EQUAL_TO':
      return attribute === first;
    case 'NOT_EQUAL_TO':
      return attribute !== undefined && attribute !== first;
    case 'BEGINS_WITH':
      return typeof attribute === 'string' && attribute.startsWith(String(first));
    case 'CONTAINS':
      return typeof attribute === 'string' && attribute.includes(String(first));
    case 'NOT_CONTAINS':
      return typeof attribute === 'string' && !attribute.includes(String(first));
    case 'BETWEEN':
      return compared(attribute, first) >= 0 && compared(attribute, second) <= 0;
    case 'GREATER_THAN':
      return compared(attribute, first) > 0;
    case 'GREATER_THAN_EQUAL_TO':
      return compared(attribute, first) >= 0;
    case 'LESS_THAN':
      return compared(attribute, first) < 0;
    case 'LESS_THAN_EQUAL_TO':
      return compared(attribute, first) <= 0;
  }
}

/** Below zero, zero or above; NaN if the two cannot be compared. */
export function compared(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return one < other ? -1 : one > other ? 1 : 0;
  return Number.NaN;
}
