import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { FINISHED_FOR_USUAL } from '../../thresholds/shared';
import { pastOf } from '../../usual';

export const words: SignalWords<'unclear', typeof en> = { sample: 'items', describe: unclearWords };

/** "No acceptance criteria" / "96% of finished items of this type have it." */
function unclearWords({ figures, basis }: FindingOf<'unclear'>, say: OwnSay<typeof en>): FindingWords {
  const { lacks, usualShare: share } = figures;
  const [only, second, third] = lacks;
  const missing = second === undefined ? (only ?? 'other') : third === undefined ? 'two' : 'three';
  return {
    title: say.phrase('title', { lacks: missing }),
    line: say.phrase('line', { past: pastOf(basis), share }),
  };
}

const en = {
  label: 'Unclear',
  meaning:
    'Work has started on an item that does not say what is wanted, although finished items here usually do. What is not agreed before is found out after.',
  computed:
    'A description, acceptance criteria or an estimate that is missing on work in progress, where at least 90% of the finished items of its type have it.',
  title:
    '{lacks, select, criteria {No acceptance criteria} estimate {No estimate} description {No description} two {Two things are missing} other {Three things are missing}}',
  line: '{past, select, own {{share, number, ::percent} of finished items of this type have it.} other {In other projects {share, number, ::percent} of finished items have it.}}',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Unklar',
    meaning:
      'Die Arbeit hat an einem Vorgang begonnen, der nicht sagt, was gewünscht ist, obwohl fertige Vorgänge hier das meist tun. Was vorher nicht vereinbart ist, zeigt sich erst danach.',
    computed:
      'Beschreibung, Akzeptanzkriterien oder Schätzung, die bei laufender Arbeit fehlen, wo mindestens 90 % der fertigen Vorgänge dieses Typs sie haben.',
    title:
      '{lacks, select, criteria {Keine Akzeptanzkriterien} estimate {Keine Schätzung} description {Keine Beschreibung} two {Zwei Angaben fehlen} other {Drei Angaben fehlen}}',
    line: '{past, select, own {{share, number, ::percent} der fertigen Vorgänge dieses Typs haben das.} other {In anderen Projekten haben {share, number, ::percent} der fertigen Vorgänge das.}}',
  },
  fr: {
    label: 'Pas clair',
    meaning:
      'Le travail a commencé sur un ticket qui ne dit pas ce qui est voulu, alors que les tickets terminés ici le disent d’habitude. Ce qui n’est pas convenu avant se découvre après.',
    computed:
      'Une description, des critères d’acceptation ou une estimation qui manquent à un travail en cours, là où au moins 90 % des tickets terminés de ce type les ont.',
    title:
      '{lacks, select, criteria {Pas de critères d’acceptation} estimate {Pas d’estimation} description {Pas de description} two {Deux choses manquent} other {Trois choses manquent}}',
    line: '{past, select, own {{share, number, ::percent} des tickets terminés de ce type l’ont.} other {Dans d’autres projets, {share, number, ::percent} des tickets terminés l’ont.}}',
  },
  ja: {
    label: '不明確',
    meaning:
      '何が望まれているか書かれていない作業項目の作業が始まりました。完了した作業項目には通常書かれています。事前に合意していないことは後で判明します。',
    computed:
      '進行中の作業に説明、受け入れ基準、見積もりのいずれかがなく、同じタイプの完了した作業項目の 90% 以上にはある場合です。',
    title:
      '{lacks, select, criteria {受け入れ基準なし} estimate {見積もりなし} description {説明なし} two {二つの項目が不足} other {三つの項目が不足}}',
    line: '{past, select, own {このタイプの完了した作業項目の {share, number, ::percent} にはあります。} other {ほかのプロジェクトでは、完了した作業項目の {share, number, ::percent} にあります。}}',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  usualShare: {
    en: 'Flag what is missing only when at least this share of finished items had it when they began.',
    de: 'Fehlendes wird nur genannt, wo mindestens dieser Anteil fertiger Vorgänge es zu Beginn hatte.',
    fr: 'Ce qui manque n’est signalé que si au moins cette part des tickets terminés l’avait au début.',
    ja: '完了した作業項目のこの割合以上が着手時に持っていたものだけ、欠落を指摘します。',
  },
  finishedNeeded: FINISHED_FOR_USUAL,
} satisfies ThresholdWords<'unclear'>;
