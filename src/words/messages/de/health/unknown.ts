import type { unknown as source } from '../../en/health/unknown';
import type { Translated } from '../../../say/messages';

export const unknown: Translated<typeof source> = {
  'unknown.too-few-finished':
    'Bisher {have, plural, one {# fertiger Vorgang} other {# fertige Vorgänge}}, {need, number} nötig.',
  'unknown.too-few-finished.uncounted': 'Zu wenige fertige Vorgänge.',
  'unknown.too-few-stays':
    'Bisher {have, plural, one {hat # Vorgang} other {haben # Vorgänge}} einen Status verlassen, {need, number} nötig.',
  'unknown.too-few-stays.uncounted': 'Zu wenige Vorgänge haben einen Status verlassen.',
  'unknown.too-few-pauses': 'Zu wenige Fälle, um das Übliche zu kennen: {have, number} von {need, number}.',
  'unknown.too-few-pauses.uncounted': 'Zu wenige Fälle, um das Übliche zu kennen.',
  'unknown.no-history':
    'Der Verlauf wurde nur bei {have, number} von {need, plural, one {# Vorgang} other {# Vorgängen}} aufgezeichnet.',
  'unknown.no-history.uncounted': 'Der Verlauf dieses Vorgangs wurde nicht aufgezeichnet.',
  'unknown.no-dates':
    'Termine sind bei {have, number} von {need, plural, one {# Vorgang} other {# Vorgängen}} bekannt, auf die er wartet.',
  'unknown.no-dates.uncounted': 'Es gibt keinen Termin für ein Urteil.',
  'unknown.not-estimated':
    'Nur {have, number} von {need, plural, one {# Vorgang} other {# Vorgängen}} hatten am Start eine Schätzung.',
  'unknown.not-estimated.uncounted': 'Zu wenige Vorgänge haben eine Schätzung.',
  'unknown.too-few-weeks': 'Zu wenige frühere Wochen zum Vergleich: {have, number} von {need, number}.',
  'unknown.too-few-weeks.uncounted': 'Zu wenige frühere Wochen zum Vergleich.',
  'unknown.empty-weeks': 'In den letzten Wochen wurde nichts bewegt, also ist nichts zu vergleichen.',
  'unknown.too-few-lately':
    'Zuletzt {have, plural, one {wurde # Vorgang} other {wurden # Vorgänge}} fertig, {need, number} nötig.',
  'unknown.too-few-lately.uncounted': 'Zuletzt wurde zu wenig fertig.',
  'unknown.too-few-answers': '{have, plural, one {# Antwort} other {# Antworten}} zum Vergleich, {need, number} nötig.',
  'unknown.too-few-answers.uncounted': 'Zu wenige Antworten zum Vergleich.',
  'unknown.too-few-scopes': 'Zu wenige frühere zum Vergleich: {have, number} von {need, number}.',
  'unknown.too-few-scopes.uncounted': 'Zu wenige frühere zum Vergleich.',
  'unknown.too-few-owned':
    '{have, plural, one {# Vorgang} other {# Vorgänge}} mit zugewiesener Person, {need, number} nötig.',
  'unknown.too-few-owned.uncounted': 'Zu wenige Vorgänge mit zugewiesener Person.',
  'unknown.not-started': 'Nicht begonnen.',
  'unknown.status-not-listed': 'Sein Status ist nicht mehr aufgeführt; ob die Arbeit begonnen hat, ist nicht bekannt.',
  'unknown.not-in-progress': 'Nicht in Arbeit.',
  'unknown.not-by-status': 'Die Arbeit begann, ohne dass der Status wechselte; die Zeit im Status sagt deshalb nichts.',
  'unknown.not-committed': 'Er ist nicht in Arbeit, in keinem laufenden Sprint und hat keinen Termin.',
  'unknown.finished': 'Fertig oder nicht mehr in seinem Projekt.',
  'unknown.no-baseline': 'Noch wurde nichts zugesagt, womit zu vergleichen wäre.',
  'unknown.nothing-committed': 'Am Start war nichts darin, also lässt sich kein Wachstum messen.',
  'unknown.text-not-read': 'Beschreibungen und Kommentare wurden nicht gelesen.',
  'unknown.no-links-read': 'Die Verknüpfungen zwischen Vorgängen wurden nicht gelesen.',
  'unknown.blockers-not-read': 'Er wartet auf Vorgänge, die Bellwether noch nicht gelesen hat.',
  'unknown.not-usual-here': 'Die meisten fertigen Vorgänge hier kommen ohne aus, also sagt das nichts.',
  'unknown.broken': 'Diese Prüfung ist hier fehlgeschlagen. Die anderen sind vollständig.',
};
