import { phraseMeaning } from '../../../../../src/adapters/jira/translation/issue/link-phrases';

const BOTH_SIDES: readonly (readonly [waits: string, blocks: string])[] = [
  ['is successor of', 'is predecessor of'],
  ['is held by', 'holds back'],
  ['is delayed by', 'delays'],
  ['is downstream of', 'is upstream of'],
  ['is child dependency of', 'is parent dependency of'],
  ['has as prerequisite', 'is a prerequisite for'],
  ['is blocked by issue', 'blocks'],
  ['[GANTT] is finish-start successor of', '[GANTT] is finish-start predecessor of'],
  ['can start after', 'must start before'],
  ['doit attendre', 'doit précéder'],
  ['debe esperar a', 'va antes de'],
  ['je blokován', 'předchází'],
  ['has dependency', 'is dependency of'],
  ['depends on', 'is a dependency for'],
  ['is gated by', 'gates'],
  ['is enabled by', 'enables'],
  ['follows', 'is followed by'],
  ['has prerequisite', 'is prerequisite for'],
  ['needs', 'is needed by'],
  ['is impeded by', 'impedes'],
  ['must wait for', 'must finish before'],
  ['is FS successor of', 'is FS predecessor of'],
  ['is held up by', 'holds up'],
  ['relies on', 'is relied on by'],
  ['starts after', 'must be done before'],
  ['comes after', 'comes before'],
  ['waiting on', 'is awaited by'],
  ['has a dependency on', 'is a prerequisite of'],
  ['wird blockiert von', 'blockiert'],
  ['ist blockiert durch', 'ist Voraussetzung für'],
  ['hängt ab von', 'wird benötigt von'],
  ['ist abhängig von', 'ist Vorgänger von'],
  ['ist Nachfolger von', 'wird benötigt für'],
  ['wartet auf', 'muss erledigt sein vor'],
  ['est bloqué par', 'bloque'],
  ['dépend de', 'est requis par'],
  ['nécessite', 'est nécessaire pour'],
  ['est le successeur de', 'est le prédécesseur de'],
  ['est en attente de', 'précède'],
  ['depende de', 'es requerido por'],
  ['está bloqueado por', 'bloquea a'],
  ['es sucesor de', 'es predecesor de'],
  ['é bloqueado por', 'bloqueia'],
  ['requer', 'é pré-requisito para'],
  ['depende de', 'é necessário para'],
  ['è bloccato da', 'blocca'],
  ['dipende da', 'è richiesto da'],
  ['wordt geblokkeerd door', 'blokkeert'],
  ['is afhankelijk van', 'is vereist voor'],
  ['wacht op', 'is voorganger van'],
  ['jest blokowane przez', 'blokuje'],
  ['zależy od', 'jest wymagane przez'],
  ['blockeras av', 'blockerar'],
  ['блокируется', 'блокирует'],
  ['зависит от', 'предшествует'],
  ['にブロックされている', 'をブロックする'],
  ['に依存している', 'に依存されている'],
  ['の後続作業', 'の先行作業'],
  ['被阻塞', '阻塞'],
  ['依赖于', '被依赖'],
];

it.each(BOTH_SIDES)('%s: waits; %s: is waited for', (waits, blocks) => {
  expect([phraseMeaning(waits), phraseMeaning(blocks)]).toEqual(['waits-for', 'blocks']);
});

it.each([
  'relates to',
  'is related to',
  'is caused by',
  'causes',
  'mentioned in',
  'is a child of',
  'is parent of',
  'tests',
  'is tested by',
  'is duplicated by',
  'has to be finished together with',
  'bezieht sich auf',
  'wird dupliziert von',
  'est liée à',
  'está relacionado con',
  'heeft betrekking op',
  '関連している',
])('%s: known to say nothing of order', (phrase) => {
  expect(phraseMeaning(phrase)).toBe('relates');
});

it.each([
  ['klont', 'split-from'],
  ['est cloné par', 'split-to'],
  ['dupliziert', 'duplicates'],
  ['duplica a', 'duplicates'],
  ['複製する', 'duplicates'],
])('%s: %s', (phrase, meaning) => {
  expect(phraseMeaning(phrase)).toBe(meaning);
});

it.each(['orbits', 'Blocked', '', 'x'.repeat(500)])('%p: not known', (phrase) => {
  expect(phraseMeaning(phrase)).toBeNull();
});
