import type { Problem } from '../../../../src/contract/answer';
import { FailedState } from '../../../../static/issue-panel/states/failed-state';
import { visibleText } from '../rendered';

const failed = (problem: Problem, retryAfterSeconds: number | null = null) =>
  visibleText(
    <FailedState
      failure={{ problem, reference: '7f3a', retryAfterSeconds }}
      retrying={false}
      retry={() => undefined}
    />,
  );

describe('FailedState', () => {
  it('gives the reference and a way to try again', () => {
    expect(failed('unexpected')).toBe(
      'The health of this item could not be read The item itself is not affected. Try again Reference 7f3a',
    );
  });

  it('offers nothing to try where the viewer has no access', () => {
    expect(failed('no-access')).not.toMatch(/again|Read now/);
  });

  it.each([
    [1, 'in 1 second'],
    [20, 'in 20 seconds'],
    [60, 'in 1 minute'],
    [61, 'in 2 minutes'],
    [null, 'soon'],
  ])('says when it reads again after %s seconds', (seconds, words) => {
    expect(failed('busy', seconds)).toContain(`reads again by itself ${words}.`);
  });

  it('has words for the rest', () => {
    expect(failed('not-found')).toContain('This item is not known here');
    expect(failed('bad-request')).toContain('Reload the page.');
  });
});
