import type { pageWaits as source } from '../../en/project-page/waits';
import type { Translated } from '../../../say/messages';

export const pageWaits: Translated<typeof source> = {
  'page.tab.dependencies': 'Abhängigkeiten',
  'page.waits.lead':
    '{items, plural, =0 {Hier wartet nichts auf andere Arbeit.} one {# Vorgang wartet auf andere Arbeit.} other {# Vorgänge warten auf andere Arbeit.}}',
  'page.waits.lead.costs':
    '{items, plural, one {# Vorgang wartet auf andere Arbeit; das kostet {days, number} von {slip, plural, one {# Tag} other {# Tagen}} Verzug.} other {# Vorgänge warten auf andere Arbeit; das kostet {days, number} von {slip, plural, one {# Tag} other {# Tagen}} Verzug.}}',
  'page.waits.longest':
    '{item} wartet am längsten: {days, plural, one {# Arbeitstag} other {# Arbeitstage}}, seit {since, date, ::dMMM}.',
  'page.waits.graph': 'Was auf was wartet',
  'page.waits.first': 'muss zuerst fertig sein',
  'page.waits.then': 'kann erst dann weitergehen',
  'page.waits.since': 'Seit',
  'page.waits.some': 'Gezeigt werden die {shown, number} von {count, number} Vorgängen, die am meisten aufhalten.',
  'page.waits.worst': 'Die schlechtesten zuerst',
  'page.waits.ring': 'Gegenseitiges Warten',
  'page.waits.ring.text': '{keys} warten aufeinander',
  'page.waits.ring.cut': 'Am meisten hilft es, die Verknüpfung „{waiting} wartet auf {blocker}“ zu entfernen.',
  'page.waits.holds': '{items, plural, one {{key} hält # Vorgang auf} other {{key} hält # Vorgänge auf}}',
  'page.waits.own': '{own, number} hier, {others, number} anderswo.',
  'page.waits.unassigned': 'niemand zugewiesen',
  'page.waits.unplanned': 'in keinem Sprint',
  'page.waits.due': 'fällig {on, date, ::dMMM}',
  'page.waits.keys':
    'Graph: was auf was wartet. Pfeiltasten folgen den Verknüpfungen, Enter öffnet einen Vorgang, + und − zoomen, F zeigt alles',
  'page.waits.card':
    '{key} {title}, {status}, {owner}; {held, plural, =0 {hält nichts auf} one {hält # Vorgang auf} other {hält # Vorgänge auf}}',
  'page.waits.pill': '{items, plural, one {hält # Vorgang auf} other {hält # Vorgänge auf}}',
  'page.waits.out': 'Kleiner',
  'page.waits.in': 'Größer',
  'page.waits.fit': 'Alles zeigen',
  'page.waits.legend': 'dieser Umfang; weiß: anderswo; gestrichelt: die Verknüpfung, die entfernt werden kann',
};
