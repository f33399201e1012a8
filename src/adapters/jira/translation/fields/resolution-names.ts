import { isCalledCancelled } from '../../../../core/model/cancelled';
import { plainWords } from '../../../../core/model/plain-words';
import { remembered } from '../../../remembered';

/** What a resolution is called that was given to work which nobody did, and that no status is called; in plain words. */
const UNDONE = [
  'incomplete|(?:needs? )?more info(?:rmation)?|needs? (?:more )?info(?:rmation)?|insufficient (?:info|information|data)|no (?:response|answer|reply|feedback|action|change|fix|longer)',
  'not our (?:bug|issue|problem)|no bug|works (?:as|for me)|worksforme|working as|as designed|by design|expected behaviou?r|expired|stale|timed out|user error|third party',
  'deferred|postponed|later|remind|(?:on )?hold|parked|not (?:done|delivered|completed|implemented|fixed|resolved)|wontdo|notabug|unfinished|void',
  'unvollstandig|keine (?:ruckmeldung|antwort|anderung)|wie (?:vorgesehen|gewunscht|geplant)|kein mangel|nicht (?:erledigt|behoben|gelost|umgesetzt)|zuruckgestellt|verschoben|spater',
  'incomplete?|incompleto|incompleta|non (?:resolue?|realisee?|corrigee?|faite?)|reportee?|sans reponse|comportement (?:normal|attendu)|por diseno|sin respuesta|aplazad[oa]|adiad[oa]|rimandat[oa]',
  'неполн[ыо][ие]|отложен[оаы]?|niekompletn[aey]|odlozon[aey]|onvolledig|uitgesteld',
].join('|');
const UNDONE_SIGNS = '不完全|仕様(?:通り|どおり)|延期|保留|情報不足|信息不足|延后|延迟|불완전|보류|연기';

const UNDONE_NAME = new RegExp(`^(?:(?:${UNDONE})(?: |$)|${UNDONE_SIGNS})`, 'u');

/** Whether a resolution of this name says that the work was not done. */
export const isUndone = remembered(
  (name: string): boolean => isCalledCancelled(name) || UNDONE_NAME.test(plainWords(name)),
);
