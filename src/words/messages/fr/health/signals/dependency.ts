import type { dependency as source } from '../../../en/health/signals/dependency';
import type { Translated } from '../../../../say/messages';

export const dependency: Translated<typeof source> = {
  'signal.waiting': 'Attend',
  'signal.waiting.meaning':
    'Le ticket ne peut pas se terminer avant un autre. Ce qui peut le faire avancer est le dernier ticket de cette chaîne.',
  'signal.waiting.computed':
    'Les liens comme « bloque » et « dépend de » sont suivis jusqu’au bout, d’un projet à l’autre. C’est grave quand le dernier ticket n’a pas de personne assignée, n’est pas commencé ou est lui-même à l’arrêt.',
  'signal.waiting.title':
    '{more, plural, =0 {Attend {item}} one {Attend {item} et # autre} other {Attend {item} et # autres}}',
  'signal.waiting.days': 'Depuis {days, plural, one {# jour} other {# jours}}.',
  'signal.waiting.last':
    '{why, select, both {{item} n’a ni personne assignée ni sprint.} assignee {{item} n’a pas de personne assignée.} idle {{item} n’est pas en cours et n’est dans aucun sprint.} sprint {{item} n’est pas en cours.} stalled {{item} est lui-même à l’arrêt.} other {{item} est en cours.}}',
  'signal.waiting.first': 'Il ne peut pas se terminer avant.',

  'signal.dependency-conflict': 'Arrive trop tard',
  'signal.dependency-conflict.meaning':
    'Un ticket à terminer d’abord est prévu plus tard que celui-ci ne le permet, ou son échéance est passée. L’une des deux dates ne peut pas tenir.',
  'signal.dependency-conflict.computed':
    'L’échéance du ticket attendu, ou la fin de son sprint ou de sa version, comparée à la date à laquelle celui-ci doit commencer ou se terminer. L’écart est en jours ouvrés.',
  'signal.dependency-conflict.title': '{item} arrive trop tard',
  'signal.dependency-conflict.line':
    '{from, select, sprint {Son sprint se termine le {end, date, ::dMMM}, nécessaire le {need, date, ::dMMM} : {days, plural, one {# jour} other {# jours}} trop tard.} version {Sa version est prévue le {end, date, ::dMMM}, nécessaire le {need, date, ::dMMM} : {days, plural, one {# jour} other {# jours}} trop tard.} other {Échéance le {end, date, ::dMMM}, nécessaire le {need, date, ::dMMM} : {days, plural, one {# jour} other {# jours}} trop tard.}}',
  'signal.dependency-conflict.overdue': 'L’échéance était le {end, date, ::dMMM} et il est encore ouvert.',

  'signal.deadlock': 'Attente mutuelle',
  'signal.deadlock.meaning':
    'Des tickets s’attendent mutuellement, donc aucun ne peut se terminer en premier. Il faut supprimer un lien.',
  'signal.deadlock.computed':
    'Boucles dans les liens entre tickets ouverts. Le lien à supprimer est celui qui libère le plus de tickets ; à égalité, le plus récent.',
  'signal.deadlock.title':
    '{subject, select, item {{items, plural, one {# ticket s’attend lui-même} other {# tickets s’attendent mutuellement}}} other {{items, plural, one {Ici, # ticket s’attend lui-même} other {Ici, # tickets s’attendent mutuellement}}}}',
  'signal.deadlock.two': '{first} attend {second}, et {second} attend {first}.',
  'signal.deadlock.three': '{first} attend {second}, {second} attend {last} et {last} attend {first}.',
  'signal.deadlock.more': '{first} attend {second}, et ainsi de suite, et {last} attend {first}.',
  'signal.deadlock.cut': 'Le meilleur lien à supprimer va de {item} à {other}.',

  'signal.unscheduled-blocker': 'Non planifié',
  'signal.unscheduled-blocker.meaning':
    'Ce que ce ticket attend n’est dans aucun plan. Cela ne commencera pas tout seul.',
  'signal.unscheduled-blocker.computed':
    'Tickets qu’il attend directement et qui ne sont pas commencés et n’ont pas de personne assignée, ou ne sont dans aucun sprint alors que leur projet planifie en sprints, ou sont dans un projet qui n’est pas suivi.',
  'signal.unscheduled-blocker.title':
    '{more, plural, =0 {{item} n’est pas planifié} one {{item} et # autre ne sont pas planifiés} other {{item} et # autres ne sont pas planifiés}}',
  'signal.unscheduled-blocker.line':
    '{why, select, both {Ni personne assignée ni sprint.} assignee {Pas en cours, pas de personne assignée.} sprint {Pas en cours, dans aucun sprint.} other {Son projet n’est pas suivi ici.}}',
  'signal.unscheduled-blocker.days': 'Ce ticket attend depuis {days, plural, one {# jour} other {# jours}}.',

  'signal.bottleneck': 'Retarde',
  'signal.bottleneck.meaning':
    'Aucun autre ticket de son projet ne retarde plus de travail, directement ou par d’autres. Le terminer aide le plus.',
  'signal.bottleneck.computed':
    'Tickets ouverts qui l’attendent à toute distance, en points si la plus grande part du projet est estimée, sinon en nombre. C’est le premier de son projet, à partir de trois tickets.',
  'signal.bottleneck.title': 'Retarde {items, plural, one {# ticket} other {# tickets}}',
  'signal.bottleneck.line':
    '{work, select, none {Plus que tout autre ticket de son projet. Pas en cours, pas de personne assignée.} assignee {Plus que tout autre ticket de son projet. Pas de personne assignée.} idle {Plus que tout autre ticket de son projet. Pas en cours.} other {Plus que tout autre ticket de son projet. En cours.}}',

  'signal.hidden-dependency': 'Lien possible',
  'signal.hidden-dependency.meaning':
    'Ce ticket et un autre ticket ouvert se mentionnent, mais aucun lien ne dit comment ils dépendent l’un de l’autre. Cela peut n’être rien, ou une attente qu’aucun plan ne connaît.',
  'signal.hidden-dependency.computed':
    'Tickets ouverts qui se mentionnent dans la description ou les commentaires, sans lien entre eux et sans que l’un fasse partie de l’autre. Ce n’est qu’une suggestion.',
  'signal.hidden-dependency.title':
    '{more, plural, =0 {Dépend peut-être de {item}} one {Dépend peut-être de {item} ou de # autre} other {Dépend peut-être de {item} ou de # autres}}',
  'signal.hidden-dependency.line': 'Les deux tickets se mentionnent mais ne sont pas liés.',
};
