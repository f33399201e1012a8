import { type FrozenFacts, frozenText, type KeptFrozen } from '../../../src/app/frozen/frozen-entry';

interface Given extends Partial<Omit<KeptFrozen, 'foretold'>> {
  readonly facts?: Partial<FrozenFacts>;
}

/** A forecast of an epic, frozen by Ann on 19 February 2026. */
export function someFrozen({ facts = {}, ...given }: Given = {}): KeptFrozen {
  return {
    id: 'one',
    scope: { kind: 'parent', id: '10' },
    projectKey: 'PAY',
    day: 20_503,
    frozenAt: new Date('2026-02-19T13:32:00Z'),
    accountId: 'ann',
    restsOn: ['1'],
    foretold: frozenText({
      key: 'PAY-40',
      level: 'off-track',
      chance: 0.031,
      targetOn: '2026-03-27',
      foretold: { of: 'end', halfOn: '2026-04-14', expectedOn: '2026-04-28' },
      ...facts,
    }),
    note: 'as told to the board',
    later: null,
    laterRestsOn: null,
    ...given,
  };
}
