import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';

export const words: SignalWords<'stalled-container', typeof en> = { describe: stalledContainerWords };

/** "Nothing finished for 14 days" / "9 items are open. In 95% of cases the next finish came within 6 days." */
function stalledContainerWords({ figures }: FindingOf<'stalled-container'>, say: OwnSay<typeof en>): FindingWords {
  const { days, usualDays: usual, openItems: open } = figures;
  return {
    title: say.phrase('title', { days }),
    line: say.phrase('line', { open, usual }),
  };
}

const en = {
  label: 'Nothing finished',
  meaning:
    'Nothing in it was finished for unusually long, although work is open. Too much may have been started at once, or all of it waits for one item.',
  computed:
    'Days since the last finish, or since the first start, compared with 95% of the times between two days with a finish, and at least a week. Where it has too few of its own, others of the project count.',
  title: 'Nothing finished for {days, plural, one {# day} other {# days}}',
  line: '{open, plural, one {# item is open.} other {# items are open.}} In 95% of cases the next finish came within {usual, plural, one {# day} other {# days}}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Nichts fertig',
    meaning:
      'Ungewöhnlich lange wurde darin nichts fertig, obwohl Arbeit offen ist. Vielleicht ist zu viel auf einmal begonnen, oder alles wartet auf einen Vorgang.',
    computed:
      'Tage, seit zuletzt etwas fertig oder zuerst etwas begonnen wurde, verglichen mit 95 % der Zeiten zwischen zwei Tagen, an denen etwas fertig wurde, mindestens eine Woche. Sind es zu wenige eigene, zählen andere des Projekts.',
    title: 'Seit {days, plural, one {# Tag} other {# Tagen}} nichts fertig',
    line: '{open, plural, one {# Vorgang ist offen.} other {# Vorgänge sind offen.}} In 95 % der Fälle wurde in {usual, plural, one {# Tag} other {# Tagen}} wieder etwas fertig.',
  },
  fr: {
    label: 'Rien de terminé',
    meaning:
      'Rien n’y a été terminé depuis inhabituellement longtemps, alors que du travail est ouvert. Trop a peut-être été commencé à la fois, ou tout attend un même ticket.',
    computed:
      'Jours depuis le dernier ticket terminé, ou depuis le premier commencé, comparés à 95 % des temps entre deux jours où un ticket se termine, et une semaine au moins. S’il y en a trop peu, les autres du projet comptent.',
    title: 'Rien de terminé depuis {days, plural, one {# jour} other {# jours}}',
    line: '{open, plural, one {# ticket est ouvert.} other {# tickets sont ouverts.}} Dans 95 % des cas, le suivant se terminait en {usual, plural, one {# jour} other {# jours}}.',
  },
  ja: {
    label: '完了なし',
    meaning:
      '未完了の作業があるのに、通常より長く何も完了していません。一度に始めすぎたか、すべてが一つの作業項目を待っている可能性があります。',
    computed:
      '最後の完了または最初の開始からの日数を、完了のあった日と日の間隔の 95% と比べます (最低 1 週間)。自身の件数が足りないときは、プロジェクトのほかのものを使います。',
    title: '{days, plural, other {# 日}}間完了なし',
    line: '未完了 {open, plural, other {# 件}}。95% の場合、次の完了は {usual, plural, other {# 日}}以内でした。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  raiseAtPercentile: {
    en: 'Flag an epic when nothing in it is finished for longer than this percentage of its gaps.',
    de: 'Ein Epic ist festgefahren, wenn darin länger nichts fertig wird, als dieser Anteil seiner Lücken dauert.',
    fr: 'Un epic est à l’arrêt quand rien n’y est terminé plus longtemps que cette part de ses intervalles.',
    ja: '間隔のこの割合より長く何も完了しないと、エピックは停滞とみなします。',
  },
  minDays: {
    en: 'Never flag an epic before this many working days without a finish.',
    de: 'Nie vor so vielen Arbeitstagen ohne etwas Fertiges.',
    fr: 'Jamais avant autant de jours de travail sans rien de terminé.',
    ja: '完了がないままこの稼働日数が過ぎるまでは指摘しません。',
  },
  severeTimes: {
    en: 'Mark it as severe when that has lasted this many times as long.',
    de: 'Schwerwiegend ist es, wenn das so vielmal so lange gedauert hat.',
    fr: 'C’est grave quand cela a duré autant de fois plus longtemps.',
    ja: 'その長さのこの倍率続くと重大です。',
  },
  gapsNeeded: {
    en: 'Judge only when at least this many gaps between finishes show what is usual.',
    de: 'So viele Lücken zwischen Fertigem sind nötig, um das Übliche zu kennen.',
    fr: 'Autant d’intervalles entre tickets terminés sont nécessaires pour connaître l’habituel.',
    ja: '通常を知るために必要な、完了の間隔の数です。',
  },
} satisfies ThresholdWords<'stalledContainer'>;
