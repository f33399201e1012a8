import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import {
  HISTORY_SHARE,
  PAST_SCOPES,
  PAST_SCOPES_NEEDED,
  SEVERE_BEYOND,
  SEVERE_FROM_TIMES,
  WEIGHED_BY_POINTS,
} from '../../thresholds/shared';
import { pastOf } from '../../usual';

export const words: SignalWords<'scope-creep', typeof en> = { describe: scopeCreepWords };

/** "Project scope grew by 41%" / "32 added, 2 removed since 3 Nov 2025. Usual by now: up to 15%." */
function scopeCreepWords({ figures, basis, subject }: FindingOf<'scope-creep'>, say: OwnSay<typeof en>): FindingWords {
  const { addedCount: added, removedCount: removed, baselineOn: on, netShare: share, usualShare: usual } = figures;
  return {
    title: say.phrase('title', { subject, share }),
    line: say.phrase('line', { past: pastOf(basis), added, removed, on, usual }),
  };
}

const en = {
  label: 'Scope creep',
  meaning:
    'More work was added since the start than usual by now. Every addition moves the end, unless something else leaves.',
  computed:
    'What was added minus what was removed, as a share of what was there at the start. It is compared with this team’s earlier ones at the same share of their time.',
  title:
    '{subject, select, sprint {Sprint scope grew by {share, number, ::percent}} epic {Epic scope grew by {share, number, ::percent}} version {Version scope grew by {share, number, ::percent}} project {Project scope grew by {share, number, ::percent}} other {Scope grew by {share, number, ::percent}}}',
  line: '{past, select, own {{added, number} added, {removed, number} removed since {on, date, ::dMMM}. Usual by now: up to {usual, number, ::percent}.} other {{added, number} added, {removed, number} removed since {on, date, ::dMMM}. In other projects 85% grow by up to {usual, number, ::percent}.}}',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Scope Creep',
    meaning:
      'Seit dem Start kam mehr Arbeit hinzu als bis jetzt üblich. Jede Ergänzung verschiebt das Ende, wenn nicht anderes wegfällt.',
    computed:
      'Hinzugefügtes minus Entferntes, als Anteil an dem, was am Start da war. Verglichen wird mit früheren dieses Teams beim selben Anteil ihrer Zeit.',
    title:
      '{subject, select, sprint {Umfang des Sprints wuchs um {share, number, ::percent}} epic {Umfang des Epics wuchs um {share, number, ::percent}} version {Umfang der Version wuchs um {share, number, ::percent}} project {Umfang des Projekts wuchs um {share, number, ::percent}} other {Umfang wuchs um {share, number, ::percent}}}',
    line: '{past, select, own {{added, number} hinzugefügt, {removed, number} entfernt seit {on, date, ::dMMM}. Üblich bis jetzt: bis zu {usual, number, ::percent}.} other {{added, number} hinzugefügt, {removed, number} entfernt seit {on, date, ::dMMM}. In anderen Projekten wachsen 85 % um bis zu {usual, number, ::percent}.}}',
  },
  fr: {
    label: 'Dérive du périmètre',
    meaning:
      'Plus de travail a été ajouté depuis le début que d’habitude à ce stade. Chaque ajout repousse la fin, sauf si autre chose sort.',
    computed:
      'Ce qui a été ajouté moins ce qui a été retiré, en part de ce qui était là au début. La comparaison porte sur les précédents de cette équipe à la même part de leur durée.',
    title:
      '{subject, select, sprint {Le périmètre du sprint a grandi de {share, number, ::percent}} epic {Le périmètre de l’epic a grandi de {share, number, ::percent}} version {Le périmètre de la version a grandi de {share, number, ::percent}} project {Le périmètre du projet a grandi de {share, number, ::percent}} other {Le périmètre a grandi de {share, number, ::percent}}}',
    line: '{past, select, own {{added, number} ajoutés, {removed, number} retirés depuis le {on, date, ::dMMM}. Habituel à ce stade : jusqu’à {usual, number, ::percent}.} other {{added, number} ajoutés, {removed, number} retirés depuis le {on, date, ::dMMM}. Dans d’autres projets, 85 % grandissent de {usual, number, ::percent} au plus.}}',
  },
  ja: {
    label: 'スコープクリープ',
    meaning: '開始後に追加された作業が、この時点の通常より多いです。ほかを外さない限り、追加のたびに終わりが延びます。',
    computed:
      '追加から削除を引いたものの、開始時に対する割合です。このチームの過去の、期間の同じ割合の時点と比べます。',
    title:
      '{subject, select, sprint {スプリントのスコープが {share, number, ::percent} 増加} epic {エピックのスコープが {share, number, ::percent} 増加} version {バージョンのスコープが {share, number, ::percent} 増加} project {プロジェクトのスコープが {share, number, ::percent} 増加} other {スコープが {share, number, ::percent} 増加}}',
    line: '{past, select, own {{on, date, ::dMMM}から追加 {added, number} 件、削除 {removed, number} 件。この時点の通常: 最大 {usual, number, ::percent}。} other {{on, date, ::dMMM}から追加 {added, number} 件、削除 {removed, number} 件。ほかのプロジェクトの 85% は最大 {usual, number, ::percent} の増加です。}}',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  raiseAtPercentile: {
    en: 'Flag growth of scope when it is above that of this percentage of the team’s past scopes at the same point.',
    de: 'Der Umfang wächst zu sehr, wenn er mehr wuchs als dieser Anteil früherer Umfänge des Teams bis dahin.',
    fr: 'Le périmètre dérive quand il a grandi plus que cette part des périmètres passés de l’équipe à ce stade.',
    ja: '同じ時点で、チームの過去のスコープのこの割合より増えると、スコープの増加を指摘します。',
  },
  severeAtPercentile: SEVERE_BEYOND,
  minItems: {
    en: 'Ignore growth by fewer items than this.',
    de: 'Zuwachs um weniger Vorgänge zählt nie.',
    fr: 'Une croissance de moins de tickets n’est jamais une dérive.',
    ja: 'この件数より少ない増加は指摘しません。',
  },
  minShare: {
    en: 'Ignore growth by less than this share of the start.',
    de: 'Zuwachs um weniger als diesen Anteil des Starts zählt nie.',
    fr: 'Une croissance de moins que cette part du début n’est jamais une dérive.',
    ja: '開始時のこの割合より小さい増加は指摘しません。',
  },
  severeTimesLeast: SEVERE_FROM_TIMES,
  maxComparables: PAST_SCOPES,
  severeChanceLost: {
    en: 'Mark it as severe when it lowers the chance of the target by this or more.',
    de: 'Schwerwiegend ist es, wenn es die Chance des Ziels um so viel oder mehr senkt.',
    fr: 'C’est grave quand la probabilité de la date cible baisse d’autant ou plus.',
    ja: '目標の確率をこれ以上下げると重大です。',
  },
  comparablesNeeded: PAST_SCOPES_NEEDED,
  publishedUsualShare: {
    en: 'Without a past of its own, flag a sprint when it has grown by more than this share.',
    de: 'Ohne eigene Vergangenheit wächst ein Sprint zu sehr, wenn er um mehr als diesen Anteil wuchs.',
    fr: 'Sans passé propre, un sprint dérive quand il a grandi de plus que cette part.',
    ja: '自身の過去がない場合、スプリントはこの割合を超えて増えると指摘します。',
  },
  publishedSevereShare: {
    en: 'Without a past of its own, mark it as severe beyond this share.',
    de: 'Ohne eigene Vergangenheit ist es jenseits dieses Anteils schwerwiegend.',
    fr: 'Sans passé propre, c’est grave au-delà de cette part.',
    ja: '自身の過去がない場合、この割合を超えると重大です。',
  },
  estimatedShare: WEIGHED_BY_POINTS,
  toldShare: HISTORY_SHARE,
} satisfies ThresholdWords<'scopeCreep'>;
