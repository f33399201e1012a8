import type { basis as source } from '../../en/health/basis';
import type { Translated } from '../../../say/messages';

export const basis: Translated<typeof source> = {
  'basis.type-and-status':
    '{noun, select, items {D’après {sample, plural, one {# ticket} other {# tickets}} de ce type dans {status}.} other {D’après {sample, plural, one {# cas} other {# cas}} de ce type dans {status}.}}',
  'basis.type-and-status.unnamed':
    '{noun, select, items {D’après {sample, plural, one {# ticket} other {# tickets}} de ce type dans ce statut.} other {D’après {sample, plural, one {# cas} other {# cas}} de ce type dans ce statut.}}',
  'basis.status':
    '{noun, select, items {D’après {sample, plural, one {# ticket} other {# tickets}} dans {status}, de tout type.} other {D’après {sample, plural, one {# cas} other {# cas}} dans {status}, de tout type.}}',
  'basis.status.unnamed':
    '{noun, select, items {D’après {sample, plural, one {# ticket} other {# tickets}} dans ce statut, de tout type.} other {D’après {sample, plural, one {# cas} other {# cas}} dans ce statut, de tout type.}}',
  'basis.type':
    '{noun, select, items {D’après {sample, plural, one {# ticket} other {# tickets}} de ce type.} other {D’après {sample, plural, one {# cas} other {# cas}} de ce type.}}',
  'basis.project':
    '{noun, select, items {D’après {sample, plural, one {# ticket} other {# tickets}} de ce projet.} answers {D’après {sample, plural, one {# réponse} other {# réponses}} dans ce projet.} sprints {D’après {sample, plural, one {# sprint} other {# sprints}} de ce projet.} weeks {D’après {sample, plural, one {# semaine} other {# semaines}} de ce projet.} other {D’après {sample, plural, one {# cas} other {# cas}} de ce projet.}}',
  'basis.everything':
    '{noun, select, items {D’après {sample, plural, one {# ticket} other {# tickets}} de tous les projets ; celui-ci en a trop peu.} answers {D’après {sample, plural, one {# réponse} other {# réponses}} de tous les projets ; celui-ci en a trop peu.} sprints {D’après {sample, plural, one {# sprint} other {# sprints}} de tous les projets ; celui-ci en a trop peu.} weeks {D’après {sample, plural, one {# semaine} other {# semaines}} de tous les projets ; celui-ci en a trop peu.} other {D’après {sample, plural, one {# cas} other {# cas}} de tous les projets ; celui-ci en a trop peu.}}',
  'basis.published':
    '{noun, select, items {D’après d’autres organisations ; ici seulement {sample, plural, one {# ticket} other {# tickets}}.} answers {D’après d’autres organisations ; ici seulement {sample, plural, one {# réponse} other {# réponses}}.} sprints {D’après d’autres organisations ; ici seulement {sample, plural, one {# sprint} other {# sprints}}.} weeks {D’après d’autres organisations ; ici seulement {sample, plural, one {# semaine} other {# semaines}}.} other {D’après d’autres organisations ; ici seulement {sample, plural, one {# cas} other {# cas}}.}}',
  'basis.published.none': 'D’après d’autres organisations ; ici l’historique est trop court.',
};
