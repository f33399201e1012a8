import { containerLead } from '../../../../src/words/finding/container-lead';
import { Outcome } from '../../../../static/issue-panel/containers/outcome';
import { AroundView } from '../../../../static/issue-panel/views/around-view';
import { say } from '../../../words/finding-builder';
import { forecast, leftOver } from '../../harness/forecast-builder';
import { container, deadlock } from '../../harness/health-builder';
import { markup, visibleText } from '../rendered';

type Given = Parameters<typeof container>[0];
const outcome = (given: Given) => {
  const around = container(given);
  return <Outcome container={around} lead={containerLead(around, { own: null, overdueOn: null }, say)} />;
};
const view = (given: Given) => visibleText(<AroundView container={container({ scope: null, ...given })} />);
const sprint = { kind: 'sprint' } as const;
const times = (text: string, part: string): number => text.split(part).length - 1;

const slip = {
  totalDays: 9,
  against: 'target',
  parts: [
    { cause: 'waiting', days: 6, facts: [], count: 0 },
    { cause: 'scope', days: 4, facts: [], count: 0 },
    { cause: 'pace', days: -1, facts: [], count: 0 },
  ],
} as const;

describe('the outcome of a container', () => {
  it('tells the date at 85 %, the target and its chance, each once', () => {
    const text = view({ kind: 'epic', slip });
    expect(text).toContain('Expected by 16 Mar');
    expect(text).toContain('target 3 Mar');
    expect(text).toContain('12% chance to finish by 3 Mar.');
    for (const part of ['16 Mar', 'target 3 Mar', '12%']) expect(times(text, part)).toBe(1);
  });

  it('says where even the expected date is later than ten years', () => {
    const text = view({ kind: 'epic', forecast: forecast({ p85: null, p95: null, target: null }) });
    expect(text).toContain('Expected later than in ten years');
  });

  it('tells of a sprint the chance and what is left over, and of a bucket why it has no date', () => {
    const text = view({ ...sprint, forecast: leftOver() });
    expect(text).toContain(
      '12% chance to finish everything. Even chance of 3 items or fewer left over, 85% chance of 5.5 or fewer.',
    );
    expect(times(text, '85% chance')).toBe(1);
    const bucket = { status: 'bucket', target: null, because: 'named' } as const;
    expect(times(view({ ...sprint, level: 'unknown', forecast: bucket }), 'Collects work, so no date is given.')).toBe(
      1,
    );
  });

  it('says what it cannot tell instead of a date, once', () => {
    const lacking = { status: 'unknown', target: null, lacks: 'finished-items', have: 4, need: 8 } as const;
    const lack = '4 finished items lately, 8 needed for a date.';
    expect(times(view({ ...sprint, level: 'unknown', forecast: lacking }), lack)).toBe(1);
    const found = { findings: [deadlock({ subject: 'sprint' })], level: 'off-track', levelReason: 'deadlock' } as const;
    expect(times(view({ ...sprint, ...found, forecast: lacking }), lack)).toBe(1);
  });

  it('splits the slip: a sentence, a bar in words, and a legend in which the parts add up', () => {
    const text = view({ kind: 'epic', slip });
    expect(times(text, 'Up to 9 working days late, mostly because of waiting for other work.')).toBe(1);
    expect(text).toContain('waiting 6 d');
    expect(text).toContain('faster pace −1 d');
    expect(markup(outcome({ kind: 'epic', slip }))).toContain(
      'waiting 6\u00a0d, scope added 4\u00a0d, faster pace \u22121\u00a0d.',
    );
  });

  it('says by how much it is late above the bar where the headline tells something worse', () => {
    const found = { findings: [deadlock({ subject: 'epic' })], level: 'off-track', levelReason: 'deadlock' } as const;
    expect(visibleText(outcome({ kind: 'epic', slip, ...found }))).toContain('Up to 9 working days late');
    expect(visibleText(outcome({ kind: 'epic', slip }))).not.toContain('Up to 9 working days late');
  });

  it('draws no bar where nothing makes it later', () => {
    const early = {
      ...slip,
      totalDays: -14,
      parts: [{ cause: 'tight-target', days: -14, facts: [], count: 0 }],
    } as const;
    expect(markup(outcome({ kind: 'epic', level: 'on-track', slip: early }))).not.toContain('bw-slip-bar');
  });

  it('outlines in the legend what the bar cannot show: what brought the end nearer', () => {
    const outlined = markup(outcome({ kind: 'epic', slip })).match(/bw-won"[^>]*><\/span>[^<]*/g);
    expect(outlined?.map((entry) => entry.replace(/.*<\/span>/, ''))).toEqual(['faster pace \u22121\u00a0d']);
  });
});
