import { ScopeSums } from '../../../../static/issue-panel/containers/scope-sums';
import { scope } from '../../harness/health-builder';
import { markup } from '../rendered';

const amount = (count: number, points: number) => ({ count, points });
const sums = scope({
  start: amount(1200, 40.5),
  added: amount(3, 2.5),
  removed: amount(1, 0),
  now: amount(1202, 43),
  reEstimatedPoints: 0,
});

describe('ScopeSums', () => {
  it('writes amounts as the viewer’s language does', () => {
    const cells = (locale: 'en' | 'de' | 'fr' | 'ja') =>
      [...markup(<ScopeSums scope={sums} />, undefined, locale).matchAll(/<td[^>]*>([^<]+)<\/td>/g)].map(
        ([, text]) => text,
      );
    expect(cells('en')).toEqual(['1,200', '+3', '−1', '1,202', '40.5', '+2.5', '0', '43']);
    expect(cells('de')).toEqual(['1.200', '+3', '−1', '1.202', '40,5', '+2,5', '0', '43']);
    expect(cells('fr')).toEqual(['1\u202f200', '+3', '−1', '1\u202f202', '40,5', '+2,5', '0', '43']);
    expect(cells('ja')).toEqual(['1,200', '+3', '−1', '1,202', '40.5', '+2.5', '0', '43']);
  });
});
