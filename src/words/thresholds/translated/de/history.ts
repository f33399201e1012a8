import type { Translations } from '../translations';

export const history: Translations = {
  'So many items changed by one person at once are a bulk edit, which is no activity on any of them.':
    'So viele Vorgänge, die eine Person auf einmal ändert, sind eine Sammeländerung, die an keinem davon als Aktivität zählt.',
  'Within how many seconds changes by one person belong to the same bulk edit.':
    'Innerhalb so vieler Sekunden gehören Änderungen einer Person zur selben Sammeländerung.',
  'A return that is put right within so many minutes is a slip of the hand, and does not count.':
    'Eine Rückkehr, die innerhalb so vieler Minuten berichtigt wird, ist ein Versehen und zählt nicht.',
  'An item is blocked in a status with a name like this.':
    'Ein Vorgang ist in einem Status blockiert, dessen Name so lautet.',
  'A block is severe once it lasts longer than this percentage of whole stays in the status.':
    'Eine Blockade ist schwerwiegend, wenn sie länger dauert als dieser Anteil aller Aufenthalte im Status.',
  'So many finished items are needed before a team’s usual age can be told.':
    'So viele fertige Vorgänge sind nötig, um das übliche Alter eines Teams zu kennen.',
  'So many ended stays in a status are needed before its usual length can be told.':
    'So viele beendete Aufenthalte in einem Status sind nötig, um seine übliche Dauer zu kennen.',
  'So many pauses between acts are needed before their usual length can be told.':
    'So viele Pausen zwischen Handlungen sind nötig, um ihre übliche Dauer zu kennen.',
  'An item finished within so many minutes of its creation tells nothing about the team’s pace.':
    'Ein Vorgang, der innerhalb so vieler Minuten nach dem Anlegen fertig war, sagt nichts über das Tempo.',
  'A share of long stays is told only where at least so many of them lasted as long.':
    'Ein Anteil langer Aufenthalte wird nur genannt, wo mindestens so viele so lange dauerten.',
  'This share of the longest stays tells how very long ones end.':
    'Dieser Anteil der längsten Aufenthalte zeigt, wie sehr lange enden.',
  'At most so many past cases are learnt from.': 'Aus höchstens so vielen früheren Fällen wird gelernt.',
  'Items that came into a status within so many hours count as one case.':
    'Vorgänge, die innerhalb so vieler Stunden in einen Status kamen, zählen als ein Fall.',
  'What is added within so many minutes of a sprint’s start was planned, and is no creep.':
    'Was innerhalb so vieler Minuten nach dem Start eines Sprints hinzukommt, war geplant und ist kein Zuwachs.',
  'The planning of a sprint that started empty ends with the first pause of so many hours.':
    'Die Planung eines leer begonnenen Sprints endet mit der ersten Pause von so vielen Stunden.',
  'It ends at the latest after this share of the sprint’s time.':
    'Sie endet spätestens nach diesem Anteil der Zeit des Sprints.',
  'It ends at the latest after so many days in a sprint without a planned end.':
    'In einem Sprint ohne geplantes Ende endet sie spätestens nach so vielen Tagen.',
  'The planning of a version ends with the first pause of so many days.':
    'Die Planung einer Version endet mit der ersten Pause von so vielen Tagen.',
  'It ends at the latest after so many days in a version without a date.':
    'In einer Version ohne Termin endet sie spätestens nach so vielen Tagen.',
  'What is added to an epic within so many days of its first start was planned.':
    'Was einem Epic innerhalb so vieler Tage nach seinem ersten Beginn hinzugefügt wird, war geplant.',
  'A project’s scope is held against what it was so many days ago.':
    'Der Umfang eines Projekts wird mit dem von vor so vielen Tagen verglichen.',
  'Changes by one person within so many minutes belong together, such as splitting an item.':
    'Änderungen einer Person innerhalb so vieler Minuten gehören zusammen, etwa das Aufteilen eines Vorgangs.',
  'What leaves a sprint within so many minutes of its closing was carried over, not taken out.':
    'Was einen Sprint innerhalb so vieler Minuten um sein Schließen verlässt, wurde übernommen, nicht entfernt.',
  'So many items made by one account at once were imported.':
    'So viele Vorgänge, die ein Konto auf einmal anlegt, wurden importiert.',
  'Within how many seconds they were made.': 'Innerhalb so vieler Sekunden wurden sie angelegt.',
  'A sprint that is still open so many days after its planned end was forgotten.':
    'Ein Sprint, der so viele Tage nach seinem geplanten Ende noch offen ist, wurde vergessen.',
  'Missing estimates are told only where at least this share of finished items has one.':
    'Fehlende Schätzungen werden nur genannt, wo mindestens dieser Anteil fertiger Vorgänge eine hat.',
  'At most this share of a project’s open items carries a finding: the worst do.':
    'Höchstens dieser Anteil der offenen Vorgänge eines Projekts trägt einen Hinweis: die schlimmsten.',
  'So many items may carry one in any project, however few are open.':
    'So viele Vorgänge dürfen in jedem Projekt einen tragen, wie wenige auch offen sind.',
  'At most so many findings of one kind are told of a sprint, epic, version or project.':
    'Höchstens so viele Hinweise einer Art werden zu Sprint, Epic, Version oder Projekt gegeben.',
  'Work that was never moved to in progress has started once its assignee acted on it so many times, or logged work.':
    'Arbeit, die nie in Arbeit kam, hat begonnen, wenn die zugewiesene Person so oft daran handelte oder Zeit erfasste.',
  'What is written within so many minutes of the creation is not counted for that.':
    'Was innerhalb so vieler Minuten nach dem Anlegen geschrieben wird, zählt dafür nicht.',
  'Nor is work of which the last such act lies more than so many weeks back.':
    'Ebenso wenig Arbeit, an der die letzte solche Handlung mehr als so viele Wochen zurückliegt.',
};
