import { plainWords } from '../../../../core/model/plain-words';
import { isCriteriaName } from '../issue/text/criteria';

/** The meanings of custom fields that the model needs. */
export const ROLES = [
  'sprint',
  'epicLink',
  'epicName',
  'flagged',
  'estimate',
  'startOn',
  'targetEnd',
  'criteria',
] as const;
export type CustomRole = (typeof ROLES)[number];

interface Names {
  readonly role: CustomRole;
  /** Better names first: if two fields match, the earlier pattern wins. Plain words: see plainWords. */
  readonly patterns: readonly RegExp[];
}

const EPIC = '(?:epic|epos|epik|epica|epico|epopee|эпик|эпос)';

/** The names of these fields in Jira, in its translations and among its users. */
const NAMES: readonly Names[] = [
  {
    role: 'sprint',
    patterns: [/^sprints?$/u, /^(?:iteration|спринт|スプリント|冲刺|衝刺|스프린트|sprintti|sprinty)$/u],
  },
  {
    role: 'epicLink',
    patterns: [
      /^epic link$/u,
      new RegExp(
        `^(?:${EPIC} (?:link|verknupfung|verbindung|koppeling|lank|lenke|linki)|(?:lien|enlace|link|vinculo|collegamento|łacze) (?:d |de |da |do |del |di |a |l |con )*(?:la |el |l )?${EPIC}|ссылка на ${EPIC}|エピック ?リンク|史诗链接|长篇故事链接|에픽 링크)$`,
        'u',
      ),
    ],
  },
  {
    role: 'epicName',
    patterns: [
      /^epic name$/u,
      new RegExp(
        `^(?:${EPIC} (?:name|naam|namn|navn|label)|(?:nom|nombre|nome) (?:d |de |da |do |del |di |dell |l )*(?:la |el |l )?${EPIC}|название ${EPIC}а?|エピック ?名|史诗名称|에픽 이름)$`,
        'u',
      ),
    ],
  },
  {
    role: 'flagged',
    patterns: [
      /^flagged$/u,
      /^(?:flag|flags|impediment|impediments?|markiert|gekennzeichnet|marque|marquee|signale|marcad[oa]|marcado con (?:un )?indicador|indicador|sinalizad[oa]|contrassegnat[oa]|segnalat[oa]|gemarkeerd|flaggad|flagget|markeret|oznaczone|oznaceno|merkitty|помечено|отмечено|позначено|isaretlendi|フラグ(?:付き|済み|あり)?|旗标|已标记|標記|플래그(?: 지정됨)?)$/u,
    ],
  },
  {
    role: 'estimate',
    patterns: [
      /^story points?$/u,
      /^story point estimate$/u,
      // As Jira and its users translate them: "Story-Points", "Story-Point-Schätzung", "Points de récit".
      /^(?:storypoints?|story punkte?|storypunkte?|(?:story ?points?|storypunkte?) ?(?:schatz|schaetz)ung|(?:schatz|schaetz)ung(?: in| der)? story ?points?|(?:estimation|estimacion|estimativa|stima)(?: d| de| des| del| dos| di| en| em| in)*(?: los| las)? ?story ?points?|story ?points? (?:estimation|estimacion|estimativa|stima|schatting|estimat)|points? d(?:e|u) (?:recit|story)|puntos? de (?:la )?historia|puntos de historia de usuario|estimacion de puntos de historia|pontos? d[ae] historia|estimativa de pontos d[ae] historia|punti (?:della )?storia|storypunten|verhaalpunten|user story points?|berattelsepoang|punkty (?:historii|fabularne)|сторипоинты|(?:оценка в )?сторипоинтах|стори поинты|ストーリー ?ポイント(?:見積もり|の見積もり|見積)?|故事点(?:估算|数)?|故事點(?:數)?|스토리 포인트(?: 추정치)?)$/u,
      /^(?:(?:team|dev|agreed|final|current|estimated|est) )?story ?points?(?: (?:final|dev|team|estimated|est|new|value|punkte))?$/u,
      /^(?:points?|sp|pts|story pts|punkte|puntos|pontos|punti|estimate points|estimated points|estimation points|effort points|complexity points|planned points|estimate sp)$/u,
    ],
  },
  {
    role: 'startOn',
    patterns: [
      /^start date$/u,
      /^(?:target start|planned start|startdatum|date de debut|fecha de inicio|data de inicio|data di inizio|data inizio|startdato|data rozpoczecia|дата начала|開始日|开始日期|開始日期|시작 날짜|시작일|zielstart|geplanter start|alkamispaiva)$/u,
    ],
  },
  {
    role: 'targetEnd',
    patterns: [
      /^target end$/u,
      /^(?:target end date|planned end|planned end date|zielende|geplantes ende|fin cible|date de fin cible|fin objetivo|fecha de fin objetivo|fim previsto|data de termino planejada|fine prevista|geplande einddatum|目標終了日|目标结束)$/u,
    ],
  },
];

export interface NamedRole {
  readonly role: CustomRole;
  /** A lower rank is a better name. */
  readonly rank: number;
}

/** Jira has one flag: if a field has exactly this name, others with a similar name are something else. */
export function bestNamed<Named extends { readonly rank: number }>(named: readonly Named[]): readonly Named[] {
  const best = Math.min(...named.map(({ rank }) => rank));
  return named.filter(({ rank }) => rank === best);
}

/**
 * Words that occur only in names of estimates, if the numbers fit as well; and words for other numbers that teams keep.
 */
const ESTIMATE_WORD =
  /(?:^| )(?:(?:story)?points?|(?:story)?punkte?|aufwands?punkte?|puntos?|pontos?|punti|punten|efforts?|aufwand|esfuerzo|esforco|complexity|komplexitat|complexite|complejidad|complexidade|complessita|(?:story )?siz(?:e|ing)|estimat(?:e|es|ed|ion)|schatzung|estimacion|estimativa|stima|charge)(?: |$)|ポイント|見積|工数|故事点|规模|複雑/u;
const OTHER_WORD =
  /(?:^| )(?:remaining|actual|spent|done|completed|delivered|earned|value|business|risk|priority|score|votes?|bonus|original|restliche?|verbleibende?|erledigte?|wert|restants?|restantes?|valeur|valor|reel(?:le)?|reales?)(?: |$)|残|実績|価値/u;

/** Whether a field of this name may be an estimate, if its values fit. */
export function isLikeEstimate(name: string): boolean {
  const words = plainWords(name);
  return ESTIMATE_WORD.test(words) && !OTHER_WORD.test(words);
}

/** The meaning of a field name; null without one. */
export function roleOfName(name: string): NamedRole | null {
  if (isCriteriaName(name)) return { role: 'criteria', rank: 0 };
  const words = plainWords(name);
  for (const { role, patterns } of NAMES) {
    const rank = patterns.findIndex((pattern) => pattern.test(words));
    if (rank >= 0) return { role, rank };
  }
  return null;
}

/** The name of the option of Jira's flag field, by the language of the site at its creation. */
const FLAG_OPTION =
  /^(?:impediments?|blocked|blocker|flagged|hindernis|behinderung|blockiert|gesperrt|angehalten|blocage|bloquee?|bloquead[oa]|bloccat[oa]|geblokkeerd|ブロック(?:中|済み)?|ブロッカー|阻塞|阻碍|entrave|empechement|obstacle|impedimento|obstaculo|belemmering|hinder|hindring|hindrance|przeszkoda|prekazka|este|препятствие|помеха|перешкода|engel|障害|障碍|障礙|妨げ|장애(?:물)?)$/u;

export function isFlagOption(text: string): boolean {
  return FLAG_OPTION.test(plainWords(text));
}

const EPIC_TYPE = new RegExp(
  `^(?:(?:business |portfolio )?${EPIC}s?|initiatives?|initiativen?|iniciativas?|themes?|capabilit(?:y|ies)|エピック|史诗|長篇故事|长篇故事|에픽)$`,
  'u',
);
const PART_TYPE =
  /^(?:(?:[a-z]+ )?sub ?tasks?(?: [a-z]+)?|sub ?(?:bug|defect|story|issue|item)s?|technical tasks?|unter ?aufgabe|teilaufgabe|sous tache|subtarea|subtarefa|sub tarefa|sottotask|sottoattivita|sub ?taak|deltaak|delaktivitet|underopgave|deluppgift|alitehtava|podzadanie|dilci ukol|подзадача|підзадача|alt gorev|サブタスク|子任务|子任務|하위 작업|부작업)$/u;

/** Whether a type of this name holds other items; only asked if the type's level is not known. */
export function isParentTypeName(name: string): boolean {
  return EPIC_TYPE.test(plainWords(name));
}

/** Whether items of a type of this name are parts of others; only asked if the type does not say so. */
export function isPartTypeName(name: string): boolean {
  return PART_TYPE.test(plainWords(name));
}
