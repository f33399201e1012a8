import { aPlan, troubleFor } from '../../../../local/demo/simulator/causes';
import { judgedLife } from '../../../../local/demo/simulator/judged-life';
import { COMMITTED_ON, projectLife } from '../../../../local/demo/simulator/project-life';
import { diceOf } from '../../../../local/demo/dice';
import { defaultSettings } from '../../../../src/core/signals/settings';
const settings = { ...defaultSettings, forecast: { ...defaultSettings.forecast, trials: 500 } };

it('a life that is put some weeks later is the same, and all that is drawn of its future is not', () => {
  const dice = diceOf(1);
  const plan = aPlan(dice);
  const life = projectLife(1, plan, troubleFor('scope', plan, dice));
  const day = COMMITTED_ON + Math.round(plan.plannedDays / 2);
  const [now, later] = [0, 3].map((weeksLater) => judgedLife(life, { plan, day, settings, weeksLater }).outlook!);
  expect(later!.flow.open).toEqual(now!.flow.open);
  expect(later!.flow.finished).toEqual(now!.flow.finished);
  expect(later!.flow.arrived).toEqual(now!.flow.arrived);
  expect(later!.team.trialSet.draws).not.toEqual(now!.team.trialSet.draws);
  expect(later!.team.trialSet.pace).not.toEqual(now!.team.trialSet.pace);
  expect(later!.ends).not.toEqual(now!.ends);
});
