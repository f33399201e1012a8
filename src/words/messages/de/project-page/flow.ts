import type { pageFlow as source } from '../../en/project-page/flow';
import type { Translated } from '../../../say/messages';

export const pageFlow: Translated<typeof source> = {
  'page.tab.flow': 'Flow',
  'page.flow.none': 'Hier ist nichts in Arbeit.',
  'page.flow.lead':
    '{stalled, plural, =0 {Von {all, plural, one {# Vorgang} other {# Vorgängen}} in Arbeit ist keiner festgefahren.} one {# von {all, plural, one {# Vorgang} other {# Vorgängen}} in Arbeit ist festgefahren.} other {# von {all, plural, one {# Vorgang} other {# Vorgängen}} in Arbeit sind festgefahren.}}',
  'page.flow.lead.unknown':
    '{all, plural, one {# Vorgang ist} other {# Vorgänge sind}} in Arbeit. Zu wenige haben diese Status zuletzt verlassen, um zu sagen, was festgefahren ist.',
  'page.flow.lead.costs':
    '{stalled, number} von {all, plural, one {# Vorgang} other {# Vorgängen}} in Arbeit sind festgefahren; das kostet {days, number} von {slip, plural, one {# Tag} other {# Tagen}} Verzug.',
  'page.flow.held':
    '{items, plural, one {# weiterer wartet oder ist blockiert.} other {# weitere warten oder sind blockiert.}}',
  'page.flow.recent':
    '{finished, plural, one {# Vorgang wurde} other {# Vorgänge wurden}} in den letzten 6 Wochen fertig.',
  'page.flow.ageing': 'Wie alt ist, was in Arbeit ist',
  'page.flow.ageing.sentence':
    'Arbeitstage seit dem Beginn jedes Vorgangs; grau: das Alter, in dem fertige Vorgänge den Status verlassen hatten.',
  'page.flow.stage': 'Status',
  'page.flow.state': 'Zustand',
  'page.flow.age': 'Alter',
  'page.flow.stay': 'In diesem Status',
  'page.flow.usual': 'Üblich',
  'page.state.moving': 'kommt voran',
  'page.state.stalled': 'festgefahren',
  'page.state.waiting': 'wartet auf andere Arbeit',
  'page.state.blocked': 'blockiert',
  'page.flow.marks': 'Vorgänge in Arbeit; die Pfeiltasten gehen sie durch, Enter öffnet einen',
  'page.flow.mark':
    '{key} {title}: {stage}, {age, plural, one {# Tag} other {# Tage}} alt, {stay, plural, one {# Tag} other {# Tage}} in diesem Status',
  'page.flow.mark.age': '{key} {title}: {stage}, {age, plural, one {# Tag} other {# Tage}} alt',
  'page.flow.half-by': 'die Hälfte bis {days, number} T',
  'page.flow.most-by': '85 % bis {days, number} T',
  'page.flow.nearly-by': '95 % bis {days, number} T',
  'page.flow.stage.count':
    '{items, plural, one {# Vorgang} other {# Vorgänge}}{stalled, plural, =0 {} one {, # festgefahren} other {, # festgefahren}}',
  'page.flow.unknown-age':
    '{count, plural, one {# Vorgang fehlt} other {# Vorgänge fehlen}} im Diagramm: Der Beginn der Arbeit wurde nicht aufgezeichnet.',
  'page.flow.oldest': 'Die ältesten {shown, number} von {count, number} werden gezeigt.',
  'page.flow.stalled': 'Was festgefahren ist, und warum',
  'page.flow.costs': 'kostet',
  'page.flow.stalled.none': 'Nichts in Arbeit ist festgefahren oder als blockiert markiert.',
  'page.flow.blocked.none':
    'Nichts in Arbeit ist als blockiert markiert. Was festgefahren ist, lässt sich noch nicht sagen.',
  'page.flow.more': '{count, plural, one {und # weiterer} other {und # weitere}}',
  'page.flow.slip': 'Festgefahrene Arbeit zusammen',
  'page.flow.stay.unknown': 'In {stage}; seit wann, wurde nicht aufgezeichnet.',
  'page.flow.stay.plain': '{stay, number} T in {stage}.',
  'page.flow.stay.usual': '{stay, number} T in {stage}; üblich bis zu {usual, number}.',
  'page.flow.blocked': 'Markiert oder in einem blockierten Status.',
  'page.flow.idle': 'Seit {idle, number} T keine Aktivität.',
  'page.flow.unassigned': 'Niemand ist zugewiesen.',
  'page.flow.weeks': 'Fertig in jeder Woche',
  'page.flow.weeks.sentence': 'Vorgänge; die laufende Woche ist umrandet.',
  'page.flow.weeks.usual':
    'Vorgänge; üblich: {range, select, one {{from, number}} other {{from, number} bis {to, number}}}. Die laufende Woche ist umrandet.',
  'page.flow.week': 'Woche ab',
  'page.flow.week.mark': 'Woche ab {on, date, ::dMMM}: {finished, plural, one {# fertig} other {# fertig}}',
  'page.flow.stages': 'Zeit in jedem Status',
  'page.flow.stages.note':
    'Mittel der letzten 4 Wochen; der Strich ist üblich: 85 % der Vorgänge brauchten nicht länger.',
  'page.flow.recent-days': 'Zuletzt',
  'page.flow.wip': 'Arbeit in jedem Status',
  'page.flow.wip.sentence': 'Vor {weeks, number} Wochen {first, number} in Arbeit, jetzt {last, number}.',
  'page.flow.from-to': '{from, number}, jetzt {to, number}',
};
