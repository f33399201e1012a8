import { aContext, aRawIssue, changed, entry, moved, STATUSES, translated } from '../../raw-issue';

const resolved = (from: string | null, to: string | null) =>
  changed('resolution', [from && `id-${from}`, from], [to && `id-${to}`, to]);
const resolution = (name: string) => ({ id: `id-${name}`, name });
const movesOf = (raw: unknown) =>
  translated(raw).item.changes.flatMap((change) =>
    change.kind === 'status' ? [`${String(change.at.getUTCDate())}: ${change.from} to ${change.to}`] : [],
  );
const done = { status: STATUSES.done, resolutiondate: '2024-03-09T10:00:00.000+0000' };
const withHistory = (fields: object, ...histories: object[]) => aRawIssue(fields, { changelog: { histories } });

describe('work that ended without having been done', () => {
  it('ends in a status of its own, with the resolution of that very step', () => {
    const fields = { ...done, resolution: resolution("Won't Fix") };
    expect(movesOf(withHistory(fields, entry(9, [moved('open', 'done'), resolved(null, "Won't Fix")])))).toEqual([
      '9: 1 to 5~cancelled',
    ]);
    const fixed = { ...done, resolution: resolution('Fixed') };
    expect(movesOf(withHistory(fixed, entry(9, [moved('open', 'done'), resolved(null, 'Fixed')])))).toEqual([
      '9: 1 to 5',
    ]);
  });

  it('may be said afterwards not to have been done, and to have been', () => {
    const later = [
      entry(9, [moved('open', 'done'), resolved(null, 'Fixed')]),
      entry(11, resolved('Fixed', 'Duplicate')),
    ];
    expect(movesOf(withHistory({ ...done, resolution: resolution('Duplicate') }, ...later))).toEqual([
      '9: 1 to 5',
      '11: 5 to 5~cancelled',
    ]);
    const back = [...later, entry(12, resolved('Duplicate', 'Done'))];
    expect(movesOf(withHistory({ ...done, resolution: resolution('Done') }, ...back))).toEqual([
      '9: 1 to 5',
      '11: 5 to 5~cancelled',
      '12: 5~cancelled to 5',
    ]);
  });

  it('is open when it is opened again, though its resolution was left on it', () => {
    const again = withHistory(
      { status: STATUSES.open, resolution: resolution('Duplicate') },
      entry(9, [moved('open', 'done'), resolved(null, 'Duplicate')]),
      entry(11, moved('done', 'open')),
    );
    expect(movesOf(again)).toEqual(['9: 1 to 5~cancelled', '11: 5~cancelled to 1']);
  });

  it('goes by the present resolution where histories keep no names, or none at all', () => {
    const fields = { ...done, resolution: resolution('Cannot Reproduce') };
    const nameless = changed('resolution', [null, null], ['id-Cannot Reproduce', null]);
    expect(movesOf(withHistory(fields, entry(9, [moved('open', 'done'), nameless])))).toEqual(['9: 1 to 5~cancelled']);
    const context = aContext();
    const { item } = translated(aRawIssue(fields, { changelog: undefined }), context);
    expect(item.changes).toEqual([expect.objectContaining({ at: new Date('2024-03-09T10:00Z'), to: '5~cancelled' })]);
    expect(context.seen.statuses.get('5~cancelled')).toEqual({ id: '5~cancelled', name: 'Resolved', category: 'done' });
  });
});
