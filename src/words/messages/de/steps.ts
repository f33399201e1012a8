import type { steps as source } from '../en/steps';
import type { Translated } from '../../say/messages';

export const steps: Translated<typeof source> = {
  'step.ask-for-date':
    '{who, select, person {Bitten Sie {person} um einen Termin für {item}, oder entfernen Sie die Verknüpfung.} other {Bitten Sie die zugewiesene Person von {item} um einen Termin, oder entfernen Sie die Verknüpfung.}}',
  'step.assign': 'Bitten Sie die Projektleitung, {item} zuzuweisen.',
  'step.unblock':
    '{who, select, person {Fragen Sie {person}, was {item} blockiert. Entfernen Sie die Markierung, wenn es nichts ist.} other {Fragen Sie die zugewiesene Person von {item}, was den Vorgang blockiert. Entfernen Sie die Markierung, wenn es nichts ist.}}',
  'step.cut-link': 'Entfernen Sie die Verknüpfung von {item} zu {other}.',
  'step.link':
    '{who, select, person {Bitten Sie {person}, {item} und {other} zu verknüpfen, wenn eines wartet.} other {Bitten Sie die zugewiesene Person von {item}, es mit {other} zu verknüpfen, wenn eines wartet.}}',
  'step.schedule': 'Bitten Sie die Projektleitung, {item} einzuplanen.',
  'step.close': 'Schließen Sie {item}, oder fragen Sie den Product Owner, wer weitermacht.',
  'step.put-first':
    '{who, select, person {Bitten Sie {person}, {item} vor allem anderen fertigzustellen.} other {Bitten Sie die zugewiesene Person von {item}, den Vorgang vor allem anderen fertigzustellen.}}',
  'step.agree-on-goal':
    '{who, select, product_owner {Klären Sie das Ziel von {item} mit dem Product Owner, und schätzen Sie dann neu.} other {Schätzen Sie die offenen Vorgänge mit dem Team neu, {item} zuerst.}}',
  'step.split-or-close':
    '{who, select, person {Bitten Sie {person}, {item} fertigzustellen, aufzuteilen oder zu schließen.} owner {Bitten Sie die zugewiesene Person von {item}, den Vorgang fertigzustellen, aufzuteilen oder zu schließen.} other {Bitten Sie den Product Owner, {item} aufzuteilen oder aus dem Sprint zu nehmen.}}',
  'step.decide-scope': 'Bitten Sie den Product Owner, über das Hinzugefügte zu entscheiden, {item} zuerst.',
  'step.leave-out': 'Fragen Sie den Product Owner, was wegbleiben kann, {item} zuerst.',
  'step.ask-owner':
    '{who, select, person {Fragen Sie {person}, was {item} braucht, um weiterzukommen.} other {Fragen Sie die zugewiesene Person von {item}, was der Vorgang braucht, um weiterzukommen.}}',
  'step.answer':
    '{who, select, person {Bitten Sie {person}, bei {item} zu antworten oder zu sagen, wer es kann.} other {Bitten Sie die zugewiesene Person von {item}, dort zu antworten oder zu sagen, wer es kann.}}',
  'step.hand-over': 'Bitten Sie die Projektleitung, {item} jemand anderem zuzuweisen.',
  'step.confirm-date':
    '{who, select, person {Vereinbaren Sie mit {person} einen Termin für {item}, der hält.} owner {Vereinbaren Sie mit der zugewiesenen Person von {item} einen Termin, der hält.} other {Vereinbaren Sie mit dem Product Owner einen Termin für {item}, der hält.}}',
  'step.describe': 'Bitten Sie den Product Owner, bei {item} zu ergänzen, was fehlt.',
  'step.agree-order': 'Vereinbaren Sie mit dem Product Owner eine Reihenfolge für die nächsten zwei Wochen.',
  'step.agree-done':
    '{who, select, product_owner {Klären Sie mit dem Product Owner, wann Arbeit fertig ist; beginnen Sie mit {item}.} other {Klären Sie mit dem Team, wann {item} als fertig gilt.}}',
  'step.look-closer': 'Sehen Sie die offenen Vorgänge mit dem Team durch, {item} zuerst.',
  'step.finish-first': 'Beginnen Sie nichts Neues, bis {item} fertig ist.',
  'step.share-work': 'Lassen Sie eine zweite Person an {item} mitarbeiten.',
  'step.stop-or-finish': 'Entscheiden Sie mit dem Product Owner: {item} fertigstellen oder schließen, was übrig ist.',
  'step.leave-out-new':
    '{count, plural, one {Lassen Sie {item} weg: neu und nicht begonnen.} other {Lassen Sie # neue, nicht begonnene Vorgänge weg, {item} zuerst.}}',
  'step.leave-out-unbegun':
    '{count, plural, one {Lassen Sie {item} weg: nicht begonnen. Der Rest passt bis zum Ziel.} other {Lassen Sie # nicht begonnene Vorgänge weg, {item} zuerst. Der Rest passt bis zum Ziel.}}',
  'step.get-moving':
    '{count, plural, one {Bringen Sie # festgefahrenen Vorgang voran: {item}.} other {Bringen Sie # festgefahrene Vorgänge voran, {item} zuerst.}}',
  'step.split': 'Teilen Sie {item} auf, und lassen Sie die Hälfte für später.',
  'step.second-person': 'Bitten Sie eine zweite Person um Hilfe in {status}, {item} zuerst.',
  'step.second-person.unnamed': 'Bitten Sie eine zweite Person um Hilfe, {item} zuerst.',
  'step.move-target': 'Oder verschieben Sie das Ziel auf den {on, date, ::dMMM} (85 % Wahrscheinlichkeit).',
  'step.reschedule': 'Bitten Sie die Projektleitung, {item} vorzuziehen oder {other} zu verschieben.',
  'step.frees': '{items, plural, one {Dann kann # Vorgang weitergehen.} other {Dann können # Vorgänge weitergehen.}}',
  'step.earlier':
    '{size, select, days {Bis zu {amount, plural, one {# Tag} other {# Tage}} früher.} months {Mehr als {amount, plural, one {# Monat} other {# Monate}} früher.} other {Mehr als ein Jahr früher.}}',
  'step.earlier.small': 'Weniger als 1 Tag früher.',
  'step.no-effect': 'Keine Wirkung auf den Termin.',
};
