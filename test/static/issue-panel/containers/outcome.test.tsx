import { Outcome } from '../../../../static/issue-panel/containers/outcome';
import { forecast, leftOver } from '../../harness/forecast-builder';
import { container } from '../../harness/health-builder';
import { markup, visibleText } from '../rendered';

type Given = Parameters<typeof container>[0];
const outcome = (given: Given) => <Outcome container={container(given)} own={false} inHeadline={false} />;
const ownOutcome = (given: Given, inHeadline = false) => (
  <Outcome container={container(given)} own inHeadline={inHeadline} />
);
const sprint = { kind: 'sprint' } as const;

describe('the outcome of a container', () => {
  it('tells the date at 85 %, the target and its chance', () => {
    expect(visibleText(outcome(sprint))).toContain('Expected by 16 Mar · target 3 Mar, 12% chance');
  });

  it('says where even the expected date is later than ten years', () => {
    const text = visibleText(outcome({ ...sprint, forecast: forecast({ p85: null, p95: null, target: null }) }));
    expect(text).toContain('Expected later than in ten years');
  });

  it('tells of a sprint what is left over, and of a bucket why it has no date', () => {
    expect(visibleText(outcome({ ...sprint, forecast: leftOver() }))).toContain(
      'Even chance of 3 items or fewer left over, 85% chance of 5.5 or fewer. · target 27 Feb, 12% chance',
    );
    const bucket = { status: 'bucket', target: null, because: 'named' } as const;
    expect(visibleText(outcome({ ...sprint, forecast: bucket }))).toBe('Collects work, so no date is given.');
  });

  it('says what it cannot tell instead of a date', () => {
    const lacking = { status: 'unknown', target: null, lacks: 'finished-items', have: 4, need: 8 } as const;
    expect(visibleText(outcome({ ...sprint, forecast: lacking }))).toBe(
      '4 finished items lately, 8 needed for a date.',
    );
  });

  it('tells the earliest end where it rests on hidden items', () => {
    expect(visibleText(outcome({ ...sprint, forecast: forecast({ atBest: true }) }))).toContain(
      'Expected by 16 Mar at the earliest · target 3 Mar, at most 12% chance It waits for items you cannot see, which may make it later.',
    );
  });

  const slip = {
    totalDays: 9,
    against: 'target',
    parts: [
      { cause: 'waiting', days: 6, facts: [], count: 0 },
      { cause: 'scope', days: 4, facts: [], count: 0 },
      { cause: 'pace', days: -1, facts: [], count: 0 },
    ],
  } as const;

  it('splits the slip: a sentence, a bar in words, and a legend in which the parts add up', () => {
    const text = visibleText(outcome({ ...sprint, slip }));
    expect(text).toContain('Up to 9 working days late, mostly because of waiting for other work.');
    expect(text).toContain('waiting 6 d');
    expect(text).toContain('faster pace −1 d');
    expect(markup(outcome({ ...sprint, slip }))).toContain(
      'waiting 6\u00a0d, scope added 4\u00a0d, faster pace \u22121\u00a0d.',
    );
  });

  it('outlines in the legend what the bar cannot show: what brought the end nearer', () => {
    const outlined = markup(outcome({ ...sprint, slip })).match(/bw-swatch-outlined[^>]*><\/span>[^<]*/g);
    expect(outlined?.map((entry) => entry.replace(/.*<\/span>/, ''))).toEqual(['faster pace \u22121\u00a0d']);
  });

  it('repeats neither the dates of the head nor the headline on an epic’s own view', () => {
    const late = visibleText(ownOutcome({ kind: 'epic', slip }, true));
    expect(late).not.toContain('16 Mar ·');
    expect(late).not.toContain('days late');
    expect(late).toContain('waiting 6 d');
    const unheard = visibleText(ownOutcome({ kind: 'epic', slip }));
    expect(unheard).toContain('Up to 9 working days late');
  });
});
