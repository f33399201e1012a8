import { forecastOf, type ContainerForecast } from '../../../src/core/forecast/container/container-forecast';
import {
  isSimulated,
  simulatedContainer,
  type SimulatedContainer,
} from '../../../src/core/forecast/container/simulated-container';
import { containerSlip, type ContainerSlip } from '../../../src/core/forecast/slip/container-slip';
import { targetOf } from '../../../src/core/forecast/container/target';
import { deriveFacts, type Facts } from '../../../src/core/facts/facts';
import { defaultSettings, type Settings } from '../../../src/core/signals/settings';
import type { Plan } from './causes';
import type { ProjectLife } from './project-life';
import { PROJECT_ID, snapshotOfLife, type Evening } from './snapshot-of-life';

const PROJECT = { kind: 'parent', id: PROJECT_ID } as const;

/** The product's judgement of a simulated project in the evening of a day. */
export interface JudgedLife {
  readonly facts: Facts;
  readonly forecast: ContainerForecast;
  readonly outlook: SimulatedContainer | null;
  readonly explained: ContainerSlip | null;
}

export function judgedLife(
  life: ProjectLife,
  { plan, settings = defaultSettings, ...evening }: Evening & { readonly plan: Plan; readonly settings?: Settings },
): JudgedLife {
  const facts = deriveFacts(snapshotOfLife(life, plan, evening), settings);
  const known = facts.ledgerOf(PROJECT);
  const ledger = known.status === 'known' ? known.ledger : null;
  const question = { ledger, facts, settings };
  const found = simulatedContainer(PROJECT, question);
  const outlook = isSimulated(found) ? found : null;
  const explained =
    ledger === null || outlook === null
      ? null
      : containerSlip(PROJECT, { outlook, ledger, target: targetOf(PROJECT, facts), facts, settings });
  return { facts, forecast: forecastOf(PROJECT, found, question), outlook, explained };
}
