import { isRaised } from '../../../src/core/report/reading-order';
import { withoutImplied } from '../../../src/core/report/implied';
import { raised } from './readings';

const left = (...findings: Parameters<typeof raised>[]) =>
  withoutImplied(findings.map((given) => raised(...given)).filter(isRaised)).map(({ signal }) => signal);

describe('what another finding about the same item says better', () => {
  it('is left out: a block by a link is the wait for that link', () => {
    expect(left(['blocked', { figures: { cause: 'link' } }], ['waiting'])).toEqual(['waiting']);
    expect(left(['blocked', { figures: { cause: 'flag' } }], ['waiting'])).toEqual(['blocked', 'waiting']);
  });

  it('is left out: what was left to lie is old and silent', () => {
    expect(left(['ageing'], ['silent'], ['zombie'])).toEqual(['zombie']);
    expect(left(['ageing'], ['silent'])).toEqual(['ageing', 'silent']);
  });

  it('is left out: items of a ring wait for each other', () => {
    expect(left(['waiting'], ['unscheduled-blocker'], ['deadlock'])).toEqual(['deadlock']);
    expect(left(['waiting'], ['unscheduled-blocker'])).toEqual(['waiting']);
  });
});
