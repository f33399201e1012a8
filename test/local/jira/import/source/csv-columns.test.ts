import { csvColumn } from '../../../../../local/jira/import/source/csv-columns';

it.each([
  'Custom field (Story Points)',
  'Benutzerdefiniertes Feld (Story Points)',
  'Benutzerdefinierte Felder (Story Points)',
  'Champs personnalisés (Story Points)',
  'Campos personalizados (Story Points)',
  'カスタム フィールド (Story Points)',
])('knows a field of the site in %s', (heading) => {
  expect(csvColumn(heading)).toEqual({ kind: 'custom', name: 'Story Points' });
});
