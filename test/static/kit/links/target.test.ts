import { pathOfPlace, placeOfPath, projectPlace } from '../../../../static/kit/links/target';

describe('pathOfPlace', () => {
  it('is the view alone for the whole project, today', () => {
    expect(pathOfPlace(projectPlace('PAY'))).toBe('/overview');
  });

  it('names the scope, the day and the filters', () => {
    const place = projectPlace('PAY', {
      view: 'flow',
      scope: { kind: 'parent', id: '10041' },
      asOf: '2026-02-05',
      filters: { only: 'stalled' },
    });
    expect(pathOfPlace(place)).toBe('/flow?of=parent.10041&asOf=2026-02-05&only=stalled');
  });

  it('does not name the project as its own scope', () => {
    expect(pathOfPlace(projectPlace('PAY', { scope: { kind: 'project', id: 'PAY' } }))).toBe('/overview');
  });
});

describe('placeOfPath', () => {
  it('reads what pathOfPlace writes', () => {
    const place = projectPlace('PAY', {
      view: 'scope',
      scope: { kind: 'version', id: '10.2&3' },
      asOf: '2026-02-05',
      filters: { cause: 'new demand' },
    });
    expect(placeOfPath('PAY', pathOfPlace(place))).toEqual(place);
  });

  it.each(['', '/', '/nowhere', '/overview?of=cloud.7', '/overview?of=parent.', '/overview?asOf=yesterday'])(
    'leads to the overview where it does not understand "%s"',
    (path) => {
      expect(placeOfPath('PAY', path)).toEqual(projectPlace('PAY'));
    },
  );
});
