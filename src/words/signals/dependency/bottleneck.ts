import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';

export const words: SignalWords<'bottleneck', typeof en> = { describe: bottleneckWords };

/** "Holds up 7 items" / "More than any other item of its project. No assignee." */
function bottleneckWords({ figures }: FindingOf<'bottleneck'>, say: OwnSay<typeof en>): FindingWords {
  const { items, hasOwner, started } = figures;
  const work = started ? (hasOwner ? 'started' : 'assignee') : hasOwner ? 'idle' : 'none';
  return {
    title: say.phrase('title', { items }),
    line: say.phrase('line', { work }),
  };
}

const en = {
  label: 'Holds up',
  meaning: 'No other item of its project holds up more work, directly or through others. Finishing it helps most.',
  computed:
    'Open items that wait for it at any distance, by points where most of the project is estimated, else by count. It is the first of its project, from three items on.',
  title: 'Holds up {items, plural, one {# item} other {# items}}',
  line: '{work, select, none {More than any other item of its project. Not in progress, no assignee.} assignee {More than any other item of its project. No assignee.} idle {More than any other item of its project. Not in progress.} other {More than any other item of its project. In progress.}}',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Hält auf',
    meaning:
      'Kein anderer Vorgang seines Projekts hält mehr Arbeit auf, direkt oder über andere. Ihn fertigzustellen hilft am meisten.',
    computed:
      'Offene Vorgänge, die über beliebig viele Schritte auf ihn warten, nach Punkten, wo das meiste im Projekt geschätzt ist, sonst nach Anzahl. Es ist der erste seines Projekts, ab drei Vorgängen.',
    title: 'Hält {items, plural, one {# Vorgang} other {# Vorgänge}} auf',
    line: '{work, select, none {Mehr als jeder andere Vorgang seines Projekts. Nicht in Arbeit, niemandem zugewiesen.} assignee {Mehr als jeder andere Vorgang seines Projekts. Niemandem zugewiesen.} idle {Mehr als jeder andere Vorgang seines Projekts. Nicht in Arbeit.} other {Mehr als jeder andere Vorgang seines Projekts. In Arbeit.}}',
  },
  fr: {
    label: 'Retarde',
    meaning:
      'Aucun autre ticket de son projet ne retarde plus de travail, directement ou par d’autres. Le terminer aide le plus.',
    computed:
      'Tickets ouverts qui l’attendent à toute distance, en points si la plus grande part du projet est estimée, sinon en nombre. C’est le premier de son projet, à partir de trois tickets.',
    title: 'Retarde {items, plural, one {# ticket} other {# tickets}}',
    line: '{work, select, none {Plus que tout autre ticket de son projet. Pas en cours, pas de personne assignée.} assignee {Plus que tout autre ticket de son projet. Pas de personne assignée.} idle {Plus que tout autre ticket de son projet. Pas en cours.} other {Plus que tout autre ticket de son projet. En cours.}}',
  },
  ja: {
    label: '止めている',
    meaning:
      '同じプロジェクトで、直接または間接に、これより多くの作業を止めている作業項目はありません。これを完了するのが最も効果的です。',
    computed:
      'これを間接も含めて待つ未完了の作業項目です。プロジェクトの大半が見積もり済みならポイントで、そうでなければ件数で数えます。3 件以上で、プロジェクトの最上位のものです。',
    title: '{items, plural, other {# 件}}を止めている',
    line: '{work, select, none {同じプロジェクトのどの作業項目より多い件数です。未着手、担当者なし。} assignee {同じプロジェクトのどの作業項目より多い件数です。担当者なし。} idle {同じプロジェクトのどの作業項目より多い件数です。進行中ではありません。} other {同じプロジェクトのどの作業項目より多い件数です。進行中。}}',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  minItems: {
    en: 'Flag an item as a bottleneck when at least this many others wait for it.',
    de: 'Ein Vorgang ist ein Engpass, wenn mindestens so viele andere auf ihn warten.',
    fr: 'Un ticket est un goulot quand au moins autant d’autres l’attendent.',
    ja: 'この数以上の作業項目が待っていると、ボトルネックとみなします。',
  },
  estimatedShare: {
    en: 'What waits is weighed by points where at least this share of it is estimated, else counted.',
    de: 'Was wartet, wird nach Punkten gewogen, wo mindestens dieser Anteil geschätzt ist, sonst gezählt.',
    fr: 'Ce qui attend est pesé en points si au moins cette part est estimée, sinon compté.',
    ja: '待っているものは、この割合以上に見積もりがあればポイントで、なければ件数で測ります。',
  },
} satisfies ThresholdWords<'bottleneck'>;
