import type { Translated } from '../../../say/messages';
import type { pageCompare as source } from '../../en/project-page/compare';

export const pageCompare: Translated<typeof source> = {
  'page.compare.show': 'Mit heute vergleichen',
  'page.compare.hide': 'Nur diesen Tag zeigen',
  'page.compare.today': 'Heute',
  'page.compare.change': 'Änderung',
  'page.compare.moves': 'Was es verschoben hat',
  'page.compare.moves.none':
    'Der Verzug der beiden Tage lässt sich nicht vergleichen: An einem gibt es keinen, oder er misst sich an etwas anderem.',
  'page.compare.figures': 'Damals und heute',
  'page.compare.level': 'Stufe',
  'page.compare.scope': 'Umfang, Vorgänge',
  'page.compare.open': 'Offene Vorgänge',
  'page.compare.finished': 'Fertige Vorgänge',
  'page.compare.stalled': 'Festgefahrene Vorgänge',
  'page.compare.waiting': 'Wartende Vorgänge',
  'page.compare.number': '{value, number, ::sign-except-zero}',
  'page.compare.days': '{days, number, ::sign-except-zero} T',
  'page.compare.most': 'Die größte Verschiebung: {part}.',
  'page.compare.no-date': 'Für {since, date, ::dMMM} oder heute ist kein Termin bekannt.',
  'page.compare.same': 'Seit {since, date, ::dMMM} blieb der erwartete Termin {on, date, ::dMMM}.',
  'page.compare.moved':
    'Seit {since, date, ::dMMM} wanderte der erwartete Termin von {before, date, ::dMMM} auf {after, date, ::dMMM}.',
  'page.compare.later':
    'Seit {since, date, ::dMMM} wanderte der erwartete Termin {days, plural, one {# Arbeitstag} other {# Arbeitstage}} nach hinten, von {before, date, ::dMMM} auf {after, date, ::dMMM}.',
  'page.compare.earlier':
    'Seit {since, date, ::dMMM} wanderte der erwartete Termin {days, plural, one {# Arbeitstag} other {# Arbeitstage}} nach vorn, von {before, date, ::dMMM} auf {after, date, ::dMMM}.',
};
