import type { Translations } from '../translations';

export const scope: Translations = {
  'Work is weighed by points where at least this share of it is estimated, else counted.':
    'Arbeit wird nach Punkten gewogen, wo mindestens dieser Anteil geschätzt ist, sonst gezählt.',
  'An item is carried over too often once it is in its so many-th sprint.':
    'Ein Vorgang wird zu oft übernommen, wenn er in seinem so vielten Sprint ist.',
  'It is severe from so many sprints on.': 'Ab so vielen Sprints ist es schwerwiegend.',
  'It is severe only from so many times the least that is told.':
    'Schwerwiegend ist es erst ab so vielmal dem Mindesten.',
  'So many earlier stretches are needed to tell what is usual.':
    'So viele frühere Abschnitte sind nötig, um das Übliche zu kennen.',
  'So many finished items are needed to tell what is usual.':
    'So viele fertige Vorgänge sind nötig, um das Übliche zu kennen.',
  'A goal drifts once its text changed more after the start than in this percentage of finished items.':
    'Ein Ziel wandert, wenn sein Text sich nach dem Start mehr änderte als bei diesem Anteil fertiger Vorgänge.',
  'A change by less than this share of the text is wording.':
    'Eine Änderung um weniger als diesen Anteil des Textes ist nur Formulierung.',
  'So is a change by fewer characters.': 'Ebenso eine um weniger Zeichen.',
  'What is written within so many working days of the start still belongs to it.':
    'Was innerhalb so vieler Arbeitstage nach dem Start geschrieben wird, gehört noch dazu.',
  'Scope creeps once it has grown more than this percentage of the team’s past scopes by then.':
    'Der Umfang wächst zu sehr, wenn er mehr wuchs als dieser Anteil früherer Umfänge des Teams bis dahin.',
  'Growth by fewer items is never creep.': 'Zuwachs um weniger Vorgänge zählt nie.',
  'Growth by less than this share of the start is never creep.':
    'Zuwachs um weniger als diesen Anteil des Starts zählt nie.',
  'The team’s latest so many scopes of the kind are compared with.':
    'Mit den letzten so vielen Umfängen dieser Art wird verglichen.',
  'It is severe where it lowers the chance of the target by this or more.':
    'Schwerwiegend ist es, wenn es die Chance des Ziels um so viel oder mehr senkt.',
  'With fewer past scopes than this, published numbers or nothing can be told.':
    'Mit weniger früheren Umfängen gelten veröffentlichte Zahlen oder nichts.',
  'Without a past of its own, a sprint creeps once it has grown by more than this share.':
    'Ohne eigene Vergangenheit wächst ein Sprint zu sehr, wenn er um mehr als diesen Anteil wuchs.',
  'Without a past of its own, it is severe beyond this share.':
    'Ohne eigene Vergangenheit ist es jenseits dieses Anteils schwerwiegend.',
  'The history of at least this share of the items has to be known.':
    'Der Verlauf mindestens dieses Anteils der Vorgänge muss bekannt sein.',
  'A sprint is over-committed when its chance to be finished is below this.':
    'Ein Sprint hat zu viel zugesagt, wenn seine Chance, fertig zu werden, darunter liegt.',
  'It is told once more was discovered on the way than in this percentage of past scopes.':
    'Darauf wird hingewiesen, wenn unterwegs mehr entdeckt wurde als bei diesem Anteil früherer Umfänge.',
  'Fewer discovered items are never told of.': 'Weniger entdeckte Vorgänge zählen nie.',
  'Less than this share of the start is never told of.': 'Weniger als dieser Anteil des Starts zählt nie.',
  'It is severe only from this share on.': 'Schwerwiegend ist es erst ab diesem Anteil.',
  'It is told once more of the work was never looked at than in this percentage of past scopes.':
    'Darauf wird hingewiesen, wenn mehr nie angesehen wurde als bei diesem Anteil früherer Umfänge.',
  'Fewer such items are never told of.': 'Weniger solche Vorgänge zählen nie.',
  'Less than this share of the open work is never told of.': 'Weniger als dieser Anteil der offenen Arbeit zählt nie.',
  'Scope churns once more of it was swapped than in this percentage of the team’s past scopes.':
    'Umfang wird getauscht, wenn mehr davon wechselte als bei diesem Anteil früherer Umfänge des Teams.',
  'At least so many items have to have come, and as many to have gone.':
    'Mindestens so viele Vorgänge müssen gekommen und ebenso viele gegangen sein.',
  'At least this share of the start has to have been swapped.':
    'Mindestens dieser Anteil des Starts muss getauscht worden sein.',
  'Where more than this share of what moved stayed as growth, it is creep and not churn.':
    'Wo mehr als dieser Anteil des Bewegten als Zuwachs blieb, ist es Zuwachs und kein Tausch.',
  'It is told once estimates moved more than in this percentage of the team’s past scopes.':
    'Darauf wird hingewiesen, wenn Schätzungen sich mehr bewegten als bei diesem Anteil früherer Umfänge.',
  'The estimates of at least so many items have to have moved.':
    'Die Schätzungen von mindestens so vielen Vorgängen müssen sich bewegt haben.',
  'At least this share of the points has to have moved.': 'Mindestens dieser Anteil der Punkte muss sich bewegt haben.',
};
