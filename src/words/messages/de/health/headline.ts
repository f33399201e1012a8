import type { headline as source } from '../../en/health/headline';
import type { Translated } from '../../../say/messages';

export const headline: Translated<typeof source> = {
  'headline.not-started': 'Noch nicht begonnen.',
  'headline.not-started.long':
    'Seit {days, plural, one {# Tag} other {# Tagen}} nicht begonnen; üblich: bis zu {usual, number}.',
  'headline.put-back': 'War begonnen und steht wieder auf „Zu erledigen“.',
  'headline.finished': 'Fertig.',
  'headline.finished.on': 'Am {on, date, ::dMMM} fertig geworden.',
  'headline.cancelled.on': 'Am {on, date, ::dMMM} abgebrochen.',
  'headline.took': 'Dauerte {days, plural, one {# Tag} other {# Tage}}.',
  'headline.took.usual':
    'Dauerte {days, plural, one {# Tag} other {# Tage}}; üblich: bis zu {usual, plural, one {# Tag} other {# Tagen}}.',
  'headline.first-look': 'Dieses Projekt wird noch gelesen.',
  'headline.first-look.share': 'Dieses Projekt wird noch gelesen: bisher {share, number, ::percent}.',
  'headline.first-look.line': 'Bewertungen erscheinen, wenn alles gelesen ist.',
  'headline.finding': '{title}.',
  'headline.worth-a-look':
    '{findings, plural, one {Eines ist einen Blick wert.} other {# Punkte sind einen Blick wert.}}',
  'headline.overdue': 'Überfällig seit {on, date, ::dMMM}.',
  'headline.not-closed': 'Das geplante Ende war der {on, date, ::dMMM}; der Sprint ist noch offen.',
  'headline.chance': '{chance, number, ::percent} Wahrscheinlichkeit, bis {on, date, ::dMMM} fertig zu sein.',
  'headline.all': '{chance, number, ::percent} Wahrscheinlichkeit, alles fertigzustellen.',
  'headline.within-usual': 'In Arbeit, in der üblichen Zeit.',
  'headline.started-by-activity': 'In Arbeit, wie die Aktivität zeigt; der Status sagt noch „Zu erledigen“.',
  'headline.nothing': 'Nichts fällt auf.',
  'headline.inside': 'Schwerwiegende Hinweise auf Arbeit darin.',
  'headline.no-cause': 'Keine einzelne Ursache fällt auf.',
  'headline.no-target': 'Kein Zieltermin zum Vergleichen.',
  'headline.too-early': 'Zu früh für ein Urteil.',
  'headline.more-urgent': 'Einen Blick wert, aber andere Vorgänge des Projekts sind dringender: {signals}.',
};
