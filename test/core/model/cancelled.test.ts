import { asCancelled, trackerStatusId, cancels, isCalledCancelled } from '../../../src/core/model/cancelled';

it.each([
  ['en', ['Cancelled', 'CANCELED', "Won't Do", 'Wont fix', 'WONTFIX', 'Will not fix', 'Duplicate', 'Cannot Reproduce']],
  ['en, by hand', ['Closed - Duplicate', 'Closed (won’t fix)', 'Resolved as Invalid', 'Not a Bug', 'Declined', 'N/A']],
  [
    'de',
    [
      'Abgelehnt',
      'Wird nicht behoben',
      'Duplikat',
      'Nicht reproduzierbar',
      'Verworfen',
      'Kann nicht reproduziert werden',
    ],
  ],
  ['fr', ['Annulé', 'Rejetée', 'Doublon', 'Ne sera pas corrigé', 'Impossible à reproduire', 'Classé sans suite']],
  ['es, pt', ['Cancelada', 'Rechazado', 'No se hará', 'No se puede reproducir', 'Não será feito', 'Descartado']],
  ['it, nl', ['Annullato', 'Respinta', 'Non verrà corretto', 'Geannuleerd', 'Wordt niet gedaan', 'Afgewezen']],
  ['pl, cs, ru', ['Anulowane', 'Odrzucone', 'Zrušeno', 'Отменено', 'Отклонено', 'Не воспроизводится', 'Дубликат']],
  ['nordic', ['Avbruten', 'Avvist', 'Annulleret', 'Peruttu', 'Hylätty']],
  [
    'ja, zh, ko',
    ['却下', '中止', '対応しない', '再現できない', '已取消', '重复', '无法重现', '취소됨', '중복', '수정하지 않음'],
  ],
])('knows in %s what was not done', (_language, names) => {
  expect(names.filter((name) => !isCalledCancelled(name))).toEqual([]);
});

it('takes nothing for it that was done, or is on its way', () => {
  const names = [
    'Done',
    'Closed',
    'Fixed',
    'Resolved',
    'Erledigt',
    'Terminé',
    'Hecho',
    '完了',
    'Готово',
    'Verified',
    'Released',
  ];
  const halfway = [
    'In Progress',
    'Not started',
    'Reopened',
    'Ready for review',
    'Waiting for customer',
    'Won',
    'Answered',
  ];
  expect([...names, ...halfway].filter(isCalledCancelled)).toEqual([]);
});

it('asks of a status that it is done, and heeds the resolution that work came in with', () => {
  expect(cancels({ id: '7', name: 'Rejected', category: 'done' })).toBe(true);
  expect(cancels({ id: '7', name: 'Rejected', category: 'in-progress' })).toBe(false);
  expect(cancels({ id: '5', name: 'Closed', category: 'done' })).toBe(false);
  expect(cancels({ id: asCancelled('5'), name: 'Closed', category: 'done' })).toBe(true);
  expect([trackerStatusId(asCancelled('5')), trackerStatusId('5')]).toEqual(['5', '5']);
});
