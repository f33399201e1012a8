import { refusal } from '../../../../static/kit/words/refusal';

describe('refusal', () => {
  it.each([
    [new Error('Resolver calls are rate limited at 500req/25s'), 'busy'],
    [new Error('Too many requests'), 'busy'],
    [new Error('HTTP 429'), 'busy'],
    [new Error('There was an error invoking the function: item 14290'), 'unexpected'],
    ['gone', 'unexpected'],
    [undefined, 'unexpected'],
  ])('%s is %s', (cause, problem) => {
    expect(refusal(cause)).toEqual({ ok: false, problem, reference: '' });
  });
});
