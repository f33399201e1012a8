import type { NextStep } from '../../../contract/item-health';
import { judge } from '../../../core/report/judge';
import { stepFact } from '../../item-health/step-facts';
import { type Judged, namesIn } from './judged';

/** Next steps for a scope, best first. */
export function pageSteps({ report, facts, settings }: Judged): readonly NextStep[] {
  return judge(facts, settings)
    .stepsInside(report.container)
    .map((step) => stepFact(step, namesIn(facts)));
}
