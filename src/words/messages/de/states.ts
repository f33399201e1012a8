import type { states as source } from '../en/states';
import type { Translated } from '../../say/messages';

export const states: Translated<typeof source> = {
  'state.first-reading.title': 'Dieses Projekt wird zum ersten Mal gelesen',
  'state.first-reading.soon': 'Zahlen folgen von selbst, sobald alles gelesen ist.',
  'state.not-begun.title': 'Das Lesen hat noch nicht begonnen',
  'state.not-begun.text': 'Bellwether sucht noch, welche Projekte es gibt. Diese Seite geht von selbst weiter.',
  'state.reading': 'Der Verlauf wird gelesen: {share, number, ::percent}',
  'state.reading.begun': 'Der Verlauf wird gelesen',
  'state.reading.judging': 'Der Verlauf ist ganz gelesen. Er wird jetzt beurteilt.',
  'state.nothing-found.text':
    '{items, plural, one {# Vorgang} other {# Vorgänge}} auf Umfang, Stillstand, Abhängigkeiten und Termine geprüft.',
  'state.no-access.title': 'Sie können dieses Projekt nicht sehen',
  'state.no-access.text': 'Bitten Sie einen Admin des Projekts um die Berechtigung „Projekte durchsuchen“.',
  'state.some-hidden':
    'Einige Vorgänge sind für Sie nicht sichtbar. Sie werden nicht genannt und fehlen vielleicht in den Zahlen.',
  'state.not-found.title': 'Diesen Vorgang gibt es in Jira nicht mehr',
  'state.not-found.text': 'Er wurde verschoben oder gelöscht, nachdem Sie diese Seite geöffnet haben.',
  'state.not-followed.title': 'Bellwether verfolgt dieses Projekt nicht',
  'state.not-followed.text':
    'Ein Jira-Administrator wählt in den Einstellungen von Bellwether, welche Projekte es liest.',
  'state.busy.title': 'Jira begrenzt, wie viel gelesen werden kann',
  'state.busy.text': 'Bellwether versucht es in {minutes, number} Min. von selbst wieder.',
  'state.busy.soon': 'Bellwether versucht es von selbst wieder.',
  'state.stale': 'Stand: {on, date, ::dMMM}, {on, time}. Nächster Versuch in {minutes, number} Min.',
  'state.failed.title': 'Bellwether konnte diesen Vorgang nicht lesen',
  'state.failed.text':
    'Der Vorgang selbst ist in Ordnung. Passiert es wieder, senden Sie Ihrem Admin die Referenz {reference}.',
  'state.failed.no-reference': 'Der Vorgang selbst ist in Ordnung. Versuchen Sie es in einigen Minuten erneut.',
};
