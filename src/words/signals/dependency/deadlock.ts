import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords } from '../signal-words';
import type { NamedItem } from '../../../contract/named-item';
import type { Phrase } from '../../say/slot';

export const words: SignalWords<'deadlock', typeof en> = { describe: deadlockWords };

/** "3 items wait for each other" / "A-1 waits for B-2, B-2 for C-3, and C-3 for A-1. The best link to remove is …" */
function deadlockWords({ figures, evidence, subject }: FindingOf<'deadlock'>, say: OwnSay<typeof en>): FindingWords {
  const circle = evidence.filter((fact) => fact.kind === 'cycle-link').map(({ item }) => item);
  const [waits, blocks] = evidence.filter((fact) => fact.kind === 'weakest-link');
  const cut =
    waits === undefined || blocks === undefined ? [] : [say.phrase('cut', { item: waits.item, other: blocks.item })];
  return {
    title: say.phrase('title', { subject, items: figures.length }),
    line: say.together([...(circle.length === figures.length ? circleSentences(circle, say) : []), ...cut]),
  };
}

/** Who waits for whom; for a long ring only its beginning and its end. */
function circleSentences(circle: readonly NamedItem[], say: OwnSay<typeof en>): readonly Phrase[] {
  const [first, second] = circle;
  const last = circle.at(-1);
  if (first === undefined || second === undefined || last === undefined) return [];
  if (circle.length === 2) return [say.phrase('two', { first, second })];
  return [say.phrase(circle.length === 3 ? 'three' : 'more', { first, second, last })];
}

const en = {
  label: 'Deadlock',
  meaning: 'Some items wait for each other, so none of them can be the first to finish. One link has to be removed.',
  computed:
    'Circles in the links between open items. The link to remove is the one that lets most items move; of equal ones the latest.',
  title:
    '{subject, select, item {{items, plural, one {# item waits for itself} other {# items wait for each other}}} other {{items, plural, one {# item here waits for itself} other {# items here wait for each other}}}}',
  two: '{first} waits for {second}, and {second} for {first}.',
  three: '{first} waits for {second}, {second} for {last}, and {last} for {first}.',
  more: '{first} waits for {second}, and so on, and {last} for {first}.',
  cut: 'The best link to remove is the one from {item} to {other}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Deadlock',
    meaning:
      'Einige Vorgänge warten gegenseitig aufeinander, keiner kann als erster fertig werden. Eine Verknüpfung muss weg.',
    computed:
      'Kreise in den Verknüpfungen offener Vorgänge. Zu entfernen ist die Verknüpfung, ohne die sich die meisten Vorgänge bewegen können; bei gleichen die jüngste.',
    title:
      '{subject, select, item {{items, plural, one {# Vorgang wartet auf sich selbst} other {# Vorgänge warten gegenseitig aufeinander}}} other {{items, plural, one {# Vorgang hier wartet auf sich selbst} other {# Vorgänge hier warten gegenseitig aufeinander}}}}',
    two: '{first} wartet auf {second}, und {second} auf {first}.',
    three: '{first} wartet auf {second}, {second} auf {last} und {last} auf {first}.',
    more: '{first} wartet auf {second} und so weiter, und {last} auf {first}.',
    cut: 'Am besten entfernt man die Verknüpfung von {item} zu {other}.',
  },
  fr: {
    label: 'Attente mutuelle',
    meaning:
      'Des tickets s’attendent mutuellement, donc aucun ne peut se terminer en premier. Il faut supprimer un lien.',
    computed:
      'Boucles dans les liens entre tickets ouverts. Le lien à supprimer est celui qui libère le plus de tickets ; à égalité, le plus récent.',
    title:
      '{subject, select, item {{items, plural, one {# ticket s’attend lui-même} other {# tickets s’attendent mutuellement}}} other {{items, plural, one {Ici, # ticket s’attend lui-même} other {Ici, # tickets s’attendent mutuellement}}}}',
    two: '{first} attend {second}, et {second} attend {first}.',
    three: '{first} attend {second}, {second} attend {last} et {last} attend {first}.',
    more: '{first} attend {second}, et ainsi de suite, et {last} attend {first}.',
    cut: 'Le meilleur lien à supprimer va de {item} à {other}.',
  },
  ja: {
    label: 'デッドロック',
    meaning:
      'いくつかの作業項目が互いに待っているため、どれも最初に完了できません。リンクを一つ削除する必要があります。',
    computed:
      '未完了の作業項目間のリンクの循環です。削除するのは、最も多くの作業項目が動けるようになるリンクです。同じ場合は最も新しいものです。',
    title:
      '{subject, select, item {{items, plural, other {# 件が互いに待っている}}} other {{items, plural, other {ここで # 件が互いに待っている}}}}',
    two: '{first} は {second} を、{second} は {first} を待っています。',
    three: '{first} は {second} を、{second} は {last} を、{last} は {first} を待っています。',
    more: '{first} は {second} を待ち、それが続き、{last} は {first} を待っています。',
    cut: '削除するのに最もよいリンクは {item} から {other} へのものです。',
  },
} satisfies InEachLanguage<typeof en>;
