import { factOf, type FindingOf, type FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { PAUSES_NEEDED, SEVERE_BEYOND } from '../../thresholds/shared';
import { isOfStatus, pastOf } from '../../usual';

/** The name in the core for the status before the recorded history of an item. */
const UNRECORDED = 'Unrecorded';

export const words: SignalWords<'silent', typeof en> = { describe: silentWords };

/** "No activity for 14 days" / "Last activity on 30 Jan. Usual in Review: up to 5 days." */
function silentWords({ figures, basis, evidence }: FindingOf<'silent'>, say: OwnSay<typeof en>): FindingWords {
  const { idleDays, usualDays, statusName } = figures;
  // A status that was not recorded is not named.
  const past = isOfStatus(basis) && statusName !== UNRECORDED ? 'status' : pastOf(basis);
  const on = factOf(evidence, 'last-activity')?.at ?? '';
  return {
    title: say.phrase('title', { days: idleDays }),
    line: say.phrase('line', { past, on, status: statusName, usual: usualDays }),
  };
}

const en = {
  label: 'No activity',
  meaning: 'There has been no activity on the item for unusually long. It may have been left, or it may be stuck.',
  computed:
    'Days since the last activity of a person: status, assignee, estimate, comment and the like. What apps and bulk edits do is left out. It is compared with 85% of the times without activity in this status.',
  title: 'No activity for {days, plural, one {# day} other {# days}}',
  line: '{past, select, status {Last activity on {on, date, ::dMMM}. Usual in {status}: up to {usual, plural, one {# day} other {# days}}.} own {Last activity on {on, date, ::dMMM}. Usual: up to {usual, plural, one {# day} other {# days}}.} other {Last activity on {on, date, ::dMMM}. In other projects: up to {usual, plural, one {# day} other {# days}}.}}',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Keine Aktivität',
    meaning: 'Am Vorgang gab es ungewöhnlich lange keine Aktivität. Er kann liegen geblieben oder festgefahren sein.',
    computed:
      'Tage seit der letzten Aktivität einer Person: Status, zugewiesene Person, Schätzung, Kommentar und Ähnliches. Was Apps und Massenänderungen tun, zählt nicht. Verglichen wird mit 85 % der Zeiten ohne Aktivität in diesem Status.',
    title: 'Keine Aktivität seit {days, plural, one {# Tag} other {# Tagen}}',
    line: '{past, select, status {Letzte Aktivität am {on, date, ::dMMM}. Üblich in {status}: bis zu {usual, plural, one {# Tag} other {# Tagen}}.} own {Letzte Aktivität am {on, date, ::dMMM}. Üblich: bis zu {usual, plural, one {# Tag} other {# Tagen}}.} other {Letzte Aktivität am {on, date, ::dMMM}. In anderen Projekten: bis zu {usual, plural, one {# Tag} other {# Tagen}}.}}',
  },
  fr: {
    label: 'Aucune activité',
    meaning:
      'Le ticket est sans activité depuis inhabituellement longtemps. Il a pu être laissé de côté ou rester bloqué.',
    computed:
      'Jours depuis la dernière activité d’une personne : statut, personne assignée, estimation, commentaire et autres. Ce que font les apps et les modifications en masse ne compte pas. La comparaison porte sur 85 % des périodes sans activité dans ce statut.',
    title: 'Aucune activité depuis {days, plural, one {# jour} other {# jours}}',
    line: '{past, select, status {Dernière activité le {on, date, ::dMMM}. Habituel dans {status} : jusqu’à {usual, plural, one {# jour} other {# jours}}.} own {Dernière activité le {on, date, ::dMMM}. Habituel : jusqu’à {usual, plural, one {# jour} other {# jours}}.} other {Dernière activité le {on, date, ::dMMM}. Dans d’autres projets : jusqu’à {usual, plural, one {# jour} other {# jours}}.}}',
  },
  ja: {
    label: 'アクティビティなし',
    meaning:
      'この作業項目には通常より長くアクティビティがありません。置き去りになっているか、行き詰まっている可能性があります。',
    computed:
      '最後に人が操作してからの日数です (ステータス、担当者、見積もり、コメントなど)。アプリや一括変更は数えません。このステータスでアクティビティのない期間の 85% と比べます。',
    title: '{days, plural, other {# 日}}間アクティビティなし',
    line: '{past, select, status {最後のアクティビティ: {on, date, ::dMMM}。{status} での通常: 最大 {usual, plural, other {# 日}}。} own {最後のアクティビティ: {on, date, ::dMMM}。通常: 最大 {usual, plural, other {# 日}}。} other {最後のアクティビティ: {on, date, ::dMMM}。ほかのプロジェクト: 最大 {usual, plural, other {# 日}}。}}',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  pausesNeeded: PAUSES_NEEDED,
  endedNeeded: {
    en: 'Judge only when at least this many of them have ended.',
    de: 'So viele davon müssen beendet sein.',
    fr: 'Autant d’entre elles doivent être achevées.',
    ja: 'そのうち終わっている必要がある数です。',
  },
  windowWeeks: {
    en: 'Look at the time of items over this many weeks.',
    de: 'Die Zeit der Vorgänge wird über so viele Wochen betrachtet.',
    fr: 'Le temps des tickets est observé sur autant de semaines.',
    ja: '作業項目の時間を見る週数です。',
  },
  itemsNeeded: {
    en: 'Judge only when at least this many different items were in the status in these weeks.',
    de: 'So viele verschiedene Vorgänge müssen in diesen Wochen im Status gewesen sein.',
    fr: 'Autant de tickets différents doivent avoir été dans le statut ces semaines-là.',
    ja: 'その期間にステータスにあった必要がある、異なる作業項目の数です。',
  },
  itemDaysNeeded: {
    en: 'Judge only when they were in it for at least this many working days in all.',
    de: 'Ihre Zeit darin muss zusammen so viele Arbeitstage ergeben.',
    fr: 'Leur temps dedans doit totaliser autant de jours de travail.',
    ja: 'そこでの合計時間として必要な稼働日数です。',
  },
  raiseAtPercentile: {
    en: 'Flag an item as silent when its pause is longer than this percentage of pauses, and of the time of items.',
    de: 'Ohne Aktivität ist, was länger ruht als dieser Anteil der Pausen und der Zeit der Vorgänge.',
    fr: 'Est sans activité ce qui dépasse cette part des pauses et du temps des tickets.',
    ja: '間隔と作業項目の時間のこの割合を超えると、アクティビティなしとみなします。',
  },
  severeAtPercentile: SEVERE_BEYOND,
  minIdleDays: {
    en: 'Never flag an item before this many working days, however busy the team is.',
    de: 'Nie vor so vielen Arbeitstagen, wie beschäftigt das Team auch ist.',
    fr: 'Jamais avant autant de jours de travail, aussi occupée que soit l’équipe.',
    ja: 'チームがどれだけ忙しくても、この稼働日数より前には指摘しません。',
  },
  maxReassuringDays: {
    en: 'Call no item on track after this many working days without activity, however usual that is.',
    de: 'Nach so vielen Arbeitstagen ohne Aktivität gilt kein Vorgang als im Plan, wie üblich das auch ist.',
    fr: 'Après autant de jours de travail sans activité, aucun ticket n’est en bonne voie, même si c’est habituel.',
    ja: 'アクティビティのない稼働日数がこれを超えると、通常でも順調とはしません。',
  },
} satisfies ThresholdWords<'silent'>;
