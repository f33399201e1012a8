import { type ContainerRef, refName } from '../../model/containers';
import type { Facts } from '../facts';
import { type Learnt, learnt } from '../learnt';
import { comparedScopes, type PastScope } from './past-scopes';

/** Something known of each earlier scope that present ones are compared with; asked of one like a function. */
export interface LearntOfPast<Asked extends object, Value> extends Learnt<
  Asked,
  ReadonlyMap<string, { readonly value: Value }>
> {
  readonly of: (past: PastScope, facts: Facts, asked: Asked) => Value;
  readonly most: LessonOfPast<Asked, Value>['most'];
  /** Whether it is known of a container without its items. */
  readonly isKnown: (container: ContainerRef, facts: Facts, asked: Asked) => boolean;
}

interface LessonOfPast<Asked extends object, Value> {
  /** Reads it from the items of the earlier scope: a plain value. */
  readonly learn: (past: PastScope, facts: Facts, asked: Asked) => Value;
  /** With how many earlier scopes one is compared at most. */
  readonly most: (asked: Asked) => number;
}

/**
 * A lesson that holds a value for each earlier scope, so that what is compared with it does not need its items. Without a
 * usual, and of a scope that the usual does not know, the value is read from the items of that scope.
 */
export function learntOfPast<Asked extends object, Value>(
  title: string,
  { learn, most }: LessonOfPast<Asked, Value>,
): LearntOfPast<Asked, Value> {
  const lesson = learnt(title, {
    learn: (facts: Facts, asked: Asked) =>
      new Map(
        comparedScopes(facts, most(asked)).map((past) => [
          refName(past.ledger.container),
          { value: learn(past, facts, asked) },
        ]),
      ),
  });
  const known = (container: ContainerRef, facts: Facts, asked: Asked) =>
    facts.taught === null ? undefined : lesson(facts, asked).get(refName(container));
  return Object.assign(lesson, {
    most,
    of: (past: PastScope, facts: Facts, asked: Asked): Value => {
      const value = known(past.ledger.container, facts, asked);
      return value === undefined ? learn(past, facts, asked) : value.value;
    },
    isKnown: (container: ContainerRef, facts: Facts, asked: Asked) => known(container, facts, asked) !== undefined,
  });
}
