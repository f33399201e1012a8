import type { basis as source } from '../../en/health/basis';
import type { Translated } from '../../../say/messages';

export const basis: Translated<typeof source> = {
  'basis.type-and-status':
    '{noun, select, items {Aus {sample, plural, one {# Vorgang} other {# Vorgängen}} dieses Typs in {status}.} other {Aus {sample, plural, one {# Fall} other {# Fällen}} dieses Typs in {status}.}}',
  'basis.type-and-status.unnamed':
    '{noun, select, items {Aus {sample, plural, one {# Vorgang} other {# Vorgängen}} dieses Typs in diesem Status.} other {Aus {sample, plural, one {# Fall} other {# Fällen}} dieses Typs in diesem Status.}}',
  'basis.status':
    '{noun, select, items {Aus {sample, plural, one {# Vorgang} other {# Vorgängen}} in {status}, jeden Typs.} other {Aus {sample, plural, one {# Fall} other {# Fällen}} in {status}, jeden Typs.}}',
  'basis.status.unnamed':
    '{noun, select, items {Aus {sample, plural, one {# Vorgang} other {# Vorgängen}} in diesem Status, jeden Typs.} other {Aus {sample, plural, one {# Fall} other {# Fällen}} in diesem Status, jeden Typs.}}',
  'basis.type':
    '{noun, select, items {Aus {sample, plural, one {# Vorgang} other {# Vorgängen}} dieses Typs.} other {Aus {sample, plural, one {# Fall} other {# Fällen}} dieses Typs.}}',
  'basis.project':
    '{noun, select, items {Aus {sample, plural, one {# Vorgang} other {# Vorgängen}} in diesem Projekt.} answers {Aus {sample, plural, one {# Antwort} other {# Antworten}} in diesem Projekt.} sprints {Aus {sample, plural, one {# Sprint} other {# Sprints}} in diesem Projekt.} weeks {Aus {sample, plural, one {# Woche} other {# Wochen}} in diesem Projekt.} other {Aus {sample, plural, one {# Fall} other {# Fällen}} in diesem Projekt.}}',
  'basis.everything':
    '{noun, select, items {Aus {sample, plural, one {# Vorgang} other {# Vorgängen}} aller Projekte; dieses hat zu wenige.} answers {Aus {sample, plural, one {# Antwort} other {# Antworten}} aller Projekte; dieses hat zu wenige.} sprints {Aus {sample, plural, one {# Sprint} other {# Sprints}} aller Projekte; dieses hat zu wenige.} weeks {Aus {sample, plural, one {# Woche} other {# Wochen}} aller Projekte; dieses hat zu wenige.} other {Aus {sample, plural, one {# Fall} other {# Fällen}} aller Projekte; dieses hat zu wenige.}}',
  'basis.published':
    '{noun, select, items {Aus anderen Organisationen; hier nur {sample, plural, one {# Vorgang} other {# Vorgänge}}.} answers {Aus anderen Organisationen; hier nur {sample, plural, one {# Antwort} other {# Antworten}}.} sprints {Aus anderen Organisationen; hier nur {sample, plural, one {# Sprint} other {# Sprints}}.} weeks {Aus anderen Organisationen; hier nur {sample, plural, one {# Woche} other {# Wochen}}.} other {Aus anderen Organisationen; hier nur {sample, plural, one {# Fall} other {# Fälle}}.}}',
  'basis.published.none': 'Aus anderen Organisationen; hier ist der Verlauf zu kurz.',
};
