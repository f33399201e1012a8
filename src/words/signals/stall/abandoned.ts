import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { SEVERE_BELOW } from '../../thresholds/shared';

export const words: SignalWords<'abandoned', typeof en> = { sample: 'weeks', describe: abandonedWords };

/** "No progress for 9 weeks" / "6 items open. Before, something was finished in 80% of weeks." */
function abandonedWords({ figures }: FindingOf<'abandoned'>, say: OwnSay<typeof en>): FindingWords {
  const { weeks, activeShare: share, open } = figures;
  return {
    title: say.phrase('title', { weeks }),
    line: say.phrase('line', { open, share }),
  };
}

const en = {
  label: 'No progress',
  meaning:
    'Work on it has come to nothing, and it is still open. Decide to stop it, or finish the smallest part that is of use.',
  computed:
    'Whole weeks without a finished item and without activity on what is open. It counts when so long a time would come by chance in less than one case of twenty.',
  title: 'No progress for {weeks, plural, one {# week} other {# weeks}}',
  line: '{open, plural, one {# item} other {# items}} open. Before, something was finished in {share, number, ::percent} of weeks.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Kein Fortschritt',
    meaning:
      'Die Arbeit daran ist eingeschlafen, und es ist noch offen. Beenden Sie es, oder stellen Sie den kleinsten nützlichen Teil fertig.',
    computed:
      'Ganze Wochen ohne fertigen Vorgang und ohne Aktivität an dem, was offen ist. Es zählt, wenn eine so lange Zeit zufällig in weniger als einem von zwanzig Fällen vorkäme.',
    title: 'Seit {weeks, plural, one {# Woche} other {# Wochen}} kein Fortschritt',
    line: '{open, plural, one {# Vorgang} other {# Vorgänge}} offen. Davor wurde in {share, number, ::percent} der Wochen etwas fertig.',
  },
  fr: {
    label: 'Aucun progrès',
    meaning:
      'Le travail s’est arrêté, et c’est encore ouvert. Décidez d’arrêter, ou terminez la plus petite partie utile.',
    computed:
      'Semaines entières sans ticket terminé et sans activité sur ce qui est ouvert. Cela compte quand une si longue période n’arriverait par hasard que dans moins d’un cas sur vingt.',
    title: 'Aucun progrès depuis {weeks, plural, one {# semaine} other {# semaines}}',
    line: '{open, plural, one {# ticket ouvert} other {# tickets ouverts}}. Avant, un ticket se terminait dans {share, number, ::percent} des semaines.',
  },
  ja: {
    label: '進展なし',
    meaning: '作業が止まり、未完了のままです。中止するか、役に立つ最小の部分を完了してください。',
    computed:
      '完了した作業項目も未完了のものへのアクティビティもない週の数です。これほど長い期間が偶然に起こるのが 20 回に 1 回未満のときに数えます。',
    title: '{weeks, plural, other {# 週間}}進展なし',
    line: '未完了 {open, plural, other {# 件}}。以前は {share, number, ::percent} の週に何かが完了していました。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  minWeeks: {
    en: 'Flag work as abandoned after at least this many weeks without a finish or any act.',
    de: 'Arbeit ist aufgegeben nach mindestens so vielen Wochen ohne etwas Fertiges und ohne jede Handlung.',
    fr: 'Un travail est abandonné après au moins autant de semaines sans rien de terminé ni aucune action.',
    ja: '完了も操作もないままこの週数が過ぎると、放棄とみなします。',
  },
  raiseBelowChance: {
    en: 'Flag such a pause only when it would come by chance less often than this.',
    de: 'Eine solche Pause darf zufällig nur seltener als so vorkommen.',
    fr: 'Une telle pause doit arriver par hasard moins souvent que cela.',
    ja: 'そのような休止が偶然起こる確率の上限です。',
  },
  severeBelowChance: SEVERE_BELOW,
  finishedNeeded: {
    en: 'Judge only when at least this many items are finished: what never had a pace cannot have lost it.',
    de: 'So viele fertige Vorgänge sind nötig: Was nie ein Tempo hatte, kann keines verlieren.',
    fr: 'Autant de tickets terminés sont nécessaires ; ce qui n’a jamais eu de rythme ne peut pas le perdre.',
    ja: '必要な完了件数です。ペースがなかったものは、失うこともありません。',
  },
} satisfies ThresholdWords<'abandoned'>;
