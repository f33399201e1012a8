import type { Translated } from '../../../say/messages';
import type { pageCompare as source } from '../../en/project-page/compare';

export const pageCompare: Translated<typeof source> = {
  'page.compare.show': 'Comparer à aujourd’hui',
  'page.compare.hide': 'Afficher ce jour seul',
  'page.compare.today': 'Aujourd’hui',
  'page.compare.change': 'Écart',
  'page.compare.moves': 'Ce qui l’a déplacée',
  'page.compare.moves.none':
    'Le retard des deux jours ne se compare pas : l’un n’en a pas, ou il se mesure à autre chose.',
  'page.compare.figures': 'Avant et maintenant',
  'page.compare.level': 'Niveau',
  'page.compare.scope': 'Périmètre, tickets',
  'page.compare.open': 'Tickets ouverts',
  'page.compare.finished': 'Tickets terminés',
  'page.compare.stalled': 'Tickets à l’arrêt',
  'page.compare.waiting': 'Tickets en attente',
  'page.compare.number': '{value, number, ::sign-except-zero}',
  'page.compare.days': '{days, number, ::sign-except-zero} j',
  'page.compare.most': 'Le plus grand écart : {part}.',
  'page.compare.no-date': 'Aucune date n’est connue pour le {since, date, ::dMMM} ou pour aujourd’hui.',
  'page.compare.same': 'Depuis le {since, date, ::dMMM}, la date attendue est restée le {on, date, ::dMMM}.',
  'page.compare.moved':
    'Depuis le {since, date, ::dMMM}, la date attendue est passée du {before, date, ::dMMM} au {after, date, ::dMMM}.',
  'page.compare.later':
    'Depuis le {since, date, ::dMMM}, la date attendue a reculé de {days, plural, one {# jour ouvré} other {# jours ouvrés}}, du {before, date, ::dMMM} au {after, date, ::dMMM}.',
  'page.compare.earlier':
    'Depuis le {since, date, ::dMMM}, la date attendue a avancé de {days, plural, one {# jour ouvré} other {# jours ouvrés}}, du {before, date, ::dMMM} au {after, date, ::dMMM}.',
};
