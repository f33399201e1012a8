import { computed } from '../../../src/core/facts/computed';

const aHost = () => ({ computed: new Map<string, unknown>(), items: 3 });

describe('computed', () => {
  it('derives once for each host, and keeps the answer with it', () => {
    let asked = 0;
    const doubled = computed('doubled', ({ items }: ReturnType<typeof aHost>) => {
      asked += 1;
      return items * 2;
    });
    const [one, other] = [aHost(), aHost()];
    expect([doubled(one), doubled(one), doubled(other)]).toEqual([6, 6, 6]);
    expect(asked).toBe(2);
    expect(one.computed.get('doubled')).toBe(6);
  });

  it('keeps an answer that is undefined, too', () => {
    let asked = 0;
    const nothing = computed('nothing', () => {
      asked += 1;
    });
    const host = aHost();
    nothing(host);
    nothing(host);
    expect(asked).toBe(1);
  });

  it('answers what was set instead', () => {
    const counted = computed('counted', ({ items }: ReturnType<typeof aHost>) => items);
    const host = aHost();
    counted.set(host, 40);
    expect(counted(host)).toBe(40);
  });

  it('refuses a second computation of the same name', () => {
    computed('one of a kind', () => 1);
    expect(() => computed('one of a kind', () => 2)).toThrow('Two computations are called one of a kind');
  });
});
