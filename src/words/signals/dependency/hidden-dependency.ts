import { itemOf, type FindingOf, type FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords } from '../signal-words';

export const words: SignalWords<'hidden-dependency', typeof en> = { describe: hiddenDependencyWords };

/** "May depend on PLAT-9" / "The two items mention each other but are not linked." */
function hiddenDependencyWords(
  { figures, evidence }: FindingOf<'hidden-dependency'>,
  say: OwnSay<typeof en>,
): FindingWords {
  const item = itemOf(evidence, 'mentions');
  return {
    title: say.phrase('title', { item, more: figures.pairs - 1 }),
    line: say.phrase('line'),
  };
}

const en = {
  label: 'Possible link',
  meaning:
    'This item and another open one mention each other, but no link says how they depend. That may be nothing, or a wait that is in no plan.',
  computed:
    'Open items that mention each other in description or comments, without any link between them, and neither of them part of the other. It is only a suggestion.',
  title:
    '{more, plural, =0 {May depend on {item}} one {May depend on {item} or # other} other {May depend on {item} or # others}}',
  line: 'The two items mention each other but are not linked.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Mögliche Verknüpfung',
    meaning:
      'Dieser und ein anderer offener Vorgang erwähnen einander, aber keine Verknüpfung sagt, wie sie zusammenhängen. Das kann nichts bedeuten, oder ein Warten, das in keinem Plan steht.',
    computed:
      'Offene Vorgänge, die einander in Beschreibung oder Kommentaren erwähnen, ohne Verknüpfung und ohne dass einer Teil des anderen ist. Es ist nur ein Vorschlag.',
    title:
      '{more, plural, =0 {Hängt vielleicht von {item} ab} one {Hängt vielleicht von {item} oder # weiteren ab} other {Hängt vielleicht von {item} oder # weiteren ab}}',
    line: 'Die beiden Vorgänge erwähnen einander, sind aber nicht verknüpft.',
  },
  fr: {
    label: 'Lien possible',
    meaning:
      'Ce ticket et un autre ticket ouvert se mentionnent, mais aucun lien ne dit comment ils dépendent l’un de l’autre. Cela peut n’être rien, ou une attente qu’aucun plan ne connaît.',
    computed:
      'Tickets ouverts qui se mentionnent dans la description ou les commentaires, sans lien entre eux et sans que l’un fasse partie de l’autre. Ce n’est qu’une suggestion.',
    title:
      '{more, plural, =0 {Dépend peut-être de {item}} one {Dépend peut-être de {item} ou de # autre} other {Dépend peut-être de {item} ou de # autres}}',
    line: 'Les deux tickets se mentionnent mais ne sont pas liés.',
  },
  ja: {
    label: 'リンクの可能性',
    meaning:
      'この作業項目と別の未完了の作業項目は互いに言及していますが、依存を示すリンクがありません。問題ない場合も、計画にない待ちの場合もあります。',
    computed:
      '説明やコメントで互いに言及し、リンクがなく、どちらも他方の一部ではない未完了の作業項目です。提案にすぎません。',
    title: '{more, plural, =0 {{item} に依存する可能性} other {{item} またはほか # 件に依存する可能性}}',
    line: '二つの作業項目は互いに言及していますが、リンクされていません。',
  },
} satisfies InEachLanguage<typeof en>;
