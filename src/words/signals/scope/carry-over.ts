import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';

export const words: SignalWords<'carry-over', typeof en> = { describe: carryOverWords };

/** "In its 4th sprint" / "Not finished in 3 earlier sprints." */
function carryOverWords({ figures }: FindingOf<'carry-over'>, say: OwnSay<typeof en>): FindingWords {
  const { iterations: sprints } = figures;
  return {
    title: say.phrase('title', { sprints }),
    line: say.phrase('line', { before: sprints - 1 }),
  };
}

const en = {
  label: 'Carried over',
  meaning:
    'The item was planned in earlier sprints and was not finished in them. It may be too large, or less important than its place in the plan says.',
  computed: 'The number of sprints that the item has been in, the present one included. It counts from the third on.',
  title: 'In its {sprints, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} sprint',
  line: 'Not finished in {before, plural, one {# earlier sprint} other {# earlier sprints}}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Übernommen',
    meaning:
      'Der Vorgang war in früheren Sprints geplant und wurde darin nicht fertig. Er ist vielleicht zu groß oder weniger wichtig, als sein Platz im Plan sagt.',
    computed: 'Die Zahl der Sprints, in denen der Vorgang war, den jetzigen eingeschlossen. Es zählt ab dem dritten.',
    title: 'Im {sprints, selectordinal, other {#.}} Sprint',
    line: 'In {before, plural, one {# früheren Sprint} other {# früheren Sprints}} nicht fertig geworden.',
  },
  fr: {
    label: 'Reporté',
    meaning:
      'Le ticket était prévu dans des sprints précédents et n’y a pas été terminé. Il est peut-être trop grand, ou moins important que sa place dans le plan ne le dit.',
    computed:
      'Le nombre de sprints dans lesquels le ticket a été, l’actuel compris. Cela compte à partir du troisième.',
    title: 'Dans son {sprints, selectordinal, one {#er} other {#e}} sprint',
    line: 'Non terminé dans {before, plural, one {# sprint précédent} other {# sprints précédents}}.',
  },
  ja: {
    label: '持ち越し',
    meaning:
      'この作業項目は過去のスプリントで計画され、完了しませんでした。大きすぎるか、計画での位置ほど重要でない可能性があります。',
    computed: 'この作業項目が入ったスプリントの数で、今のものを含みます。3 回目から数えます。',
    title: '{sprints, selectordinal, other {# 回目}}のスプリント',
    line: '過去 {before, plural, other {# 回}}のスプリントで完了しませんでした。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  raiseAtIterations: {
    en: 'Flag an item when it is in at least this many sprints.',
    de: 'Ein Vorgang wird zu oft übernommen, wenn er in seinem so vielten Sprint ist.',
    fr: 'Un ticket est reporté trop souvent quand il en est à ce numéro de sprint.',
    ja: 'この回数目のスプリントに入ると、持ち越しが多すぎるとみなします。',
  },
  severeAtIterations: {
    en: 'Mark it as severe from this many sprints on.',
    de: 'Ab so vielen Sprints ist es schwerwiegend.',
    fr: 'À partir d’autant de sprints, c’est grave.',
    ja: 'このスプリント数から重大です。',
  },
} satisfies ThresholdWords<'carryOver'>;
