import type { Translations } from '../translations';

export const flow: Translations = {
  'So many pauses are asked for where it cannot be told.': 'So viele Pausen sind nötig, um es zu beurteilen.',
  'So many of them have to have ended.': 'So viele davon müssen beendet sein.',
  'The time of items is looked at over so many weeks.': 'Die Zeit der Vorgänge wird über so viele Wochen betrachtet.',
  'So many different items have to have been in the status in these weeks.':
    'So viele verschiedene Vorgänge müssen in diesen Wochen im Status gewesen sein.',
  'Their time in it has to come to so many working days.':
    'Ihre Zeit darin muss zusammen so viele Arbeitstage ergeben.',
  'Silent is what lies beyond this percentage of pauses, and of the time of items.':
    'Ohne Aktivität ist, was länger ruht als dieser Anteil der Pausen und der Zeit der Vorgänge.',
  'It is severe beyond this percentage.': 'Jenseits dieses Anteils ist es schwerwiegend.',
  'Never before so many working days, however busy the team is.':
    'Nie vor so vielen Arbeitstagen, wie beschäftigt das Team auch ist.',
  'How many working days ahead an item’s chance to leave its status is told for.':
    'Für so viele Arbeitstage im Voraus gilt die Chance eines Vorgangs, seinen Status zu verlassen.',
  'At most this share of a project’s items in progress is stalled at any time.':
    'Höchstens dieser Anteil der Vorgänge in Arbeit eines Projekts gilt jemals als festgefahren.',
  'An item with at least this chance to move on is never stalled.':
    'Ein Vorgang mit mindestens dieser Chance, weiterzukommen, ist nie festgefahren.',
  'The same ceiling for a team with so few items that the share above would be none.':
    'Dieselbe Grenze für ein Team mit so wenigen Vorgängen, dass der Anteil oben keinen ergäbe.',
  'An item that came into its status less than so many working days ago is not stalled.':
    'Ein Vorgang, der vor weniger als so vielen Arbeitstagen in seinen Status kam, ist nicht festgefahren.',
  'It is severe below this chance.': 'Unter dieser Chance ist es schwerwiegend.',
  'Which percentile of stays in the status is told beside it as usual.':
    'Welcher Anteil der Aufenthalte im Status daneben als üblich genannt wird.',
  'So many ended stays are asked for where it cannot be told.':
    'So viele beendete Aufenthalte sind nötig, um es zu beurteilen.',
  'An item is ageing once it is older than this percentage of finished items were.':
    'Ein Vorgang ist zu alt, wenn er älter ist, als dieser Anteil fertiger Vorgänge war.',
  'So many finished items are asked for where it cannot be told.':
    'So viele fertige Vorgänge sind nötig, um es zu beurteilen.',
  'An item is a bottleneck when at least so many others wait for it.':
    'Ein Vorgang ist ein Engpass, wenn mindestens so viele andere auf ihn warten.',
  'What waits is weighed by points where at least this share of it is estimated, else counted.':
    'Was wartet, wird nach Punkten gewogen, wo mindestens dieser Anteil geschätzt ist, sonst gezählt.',
  'An item is bouncing once it was sent back or re-opened so many times.':
    'Ein Vorgang springt hin und her, wenn er so oft zurückgegeben oder wieder geöffnet wurde.',
  'It is severe from so many times on.': 'Ab so vielen Malen ist es schwerwiegend.',
  'Which percentile of finished items the age is held against.':
    'Mit welchem Anteil fertiger Vorgänge das Alter verglichen wird.',
  'An item is a zombie once it is so many times older than that, and long idle too.':
    'Ein Vorgang ist vergessen, wenn er so vielmal älter ist und auch lange ruht.',
  'It has to be idle for longer than this percentage of pauses last.':
    'Er muss länger ruhen, als dieser Anteil der Pausen dauert.',
  'Never before so many working days without any act.': 'Nie vor so vielen Arbeitstagen ohne jede Handlung.',
  'An epic stalls once nothing in it is finished for longer than this percentage of its gaps last.':
    'Ein Epic ist festgefahren, wenn darin länger nichts fertig wird, als dieser Anteil seiner Lücken dauert.',
  'Never before so many working days without a finish.': 'Nie vor so vielen Arbeitstagen ohne etwas Fertiges.',
  'It is severe once that has lasted so many times as long.':
    'Schwerwiegend ist es, wenn das so vielmal so lange gedauert hat.',
  'So many gaps between finishes are needed to tell what is usual.':
    'So viele Lücken zwischen Fertigem sind nötig, um das Übliche zu kennen.',
  'A status is stuck when more items wait in it, and longer, than in this percentage of weeks.':
    'Ein Status staut sich, wenn mehr Vorgänge länger darin warten als in diesem Anteil der Wochen.',
  'So many past weeks are compared with.': 'Mit so vielen früheren Wochen wird verglichen.',
  'The latest so many weeks are left out: what has been so for a while must not become its own measure.':
    'Die letzten so vielen Wochen bleiben weg: Was eine Weile so war, darf nicht sein eigenes Maß werden.',
  'So many past weeks are needed to tell what is usual.':
    'So viele frühere Wochen sind nötig, um das Übliche zu kennen.',
  'Fewer items in one status are no queue.': 'Weniger Vorgänge in einem Status sind kein Stau.',
  'Items that wait for less than so many working days are no queue.':
    'Vorgänge, die weniger als so viele Arbeitstage warten, sind kein Stau.',
};
