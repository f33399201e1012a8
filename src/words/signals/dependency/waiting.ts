import { itemOf, type FindingOf, type FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords } from '../signal-words';
import type { NamedItem } from '../../../contract/named-item';
import type { Phrase } from '../../say/slot';

export const words: SignalWords<'waiting', typeof en> = { describe: waitingWords };

/** "Waits for PLAT-7 and 2 others" / "For 9 days. PLAT-7 has no assignee and no sprint." */
function waitingWords({ figures, evidence }: FindingOf<'waiting'>, say: OwnSay<typeof en>): FindingWords {
  const { blockers, days } = figures;
  const item = itemOf(evidence, 'waits-for');
  const last = evidence.some((fact) => fact.kind === 'chain-root') ? itemOf(evidence, 'chain-root') : item;
  const sentences = [...(days === null ? [] : [say.phrase('days', { days })]), ...lastSentences(last, figures, say)];
  return {
    title: say.phrase('title', { item, more: blockers - 1 }),
    line: sentences.length === 0 ? say.phrase('first') : say.together(sentences),
  };
}

/** What keeps the last item of the chain from moving; nothing for an item that the viewer may not see. */
function lastSentences(
  item: NamedItem,
  { rootHasOwner, rootInIteration, rootStarted, rootStalled }: FindingOf<'waiting'>['figures'],
  say: OwnSay<typeof en>,
): readonly Phrase[] {
  if (!item.visible || rootHasOwner === null) return [];
  // Sprints are not mentioned where a project has none.
  const isPlanned = rootInIteration !== false;
  if (!rootHasOwner) return [say.phrase('last', { item, why: isPlanned ? 'assignee' : 'both' })];
  if (rootStalled === true) return [say.phrase('last', { item, why: 'stalled' })];
  if (rootStarted === false) return [say.phrase('last', { item, why: isPlanned ? 'sprint' : 'idle' })];
  return rootStarted === true ? [say.phrase('last', { item, why: 'started' })] : [];
}

const en = {
  label: 'Waits',
  meaning: 'The item cannot finish before another one. What can move it is the last item of that chain.',
  computed:
    'Links such as “blocks” and “depends on” are followed to their end, across projects. It is severe when the last item has no assignee, is not started, or is stalled itself.',
  title:
    '{more, plural, =0 {Waits for {item}} one {Waits for {item} and # other} other {Waits for {item} and # others}}',
  days: 'For {days, plural, one {# day} other {# days}}.',
  last: '{why, select, both {{item} has no assignee and no sprint.} assignee {{item} has no assignee.} idle {{item} is not in progress and in no sprint.} sprint {{item} is not in progress.} stalled {{item} is stalled itself.} other {{item} is in progress.}}',
  first: 'It cannot finish before that.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Wartet',
    meaning:
      'Der Vorgang kann nicht vor einem anderen fertig werden. Weiter bringt ihn der letzte Vorgang dieser Kette.',
    computed:
      'Verknüpfungen wie „blockiert“ und „hängt ab von“ werden bis zu ihrem Ende verfolgt, über Projekte hinweg. Schwerwiegend ist es, wenn dem letzten Vorgang niemand zugewiesen ist, er nicht begonnen oder selbst festgefahren ist.',
    title:
      '{more, plural, =0 {Wartet auf {item}} one {Wartet auf {item} und # weiteren} other {Wartet auf {item} und # weitere}}',
    days: 'Seit {days, plural, one {# Tag} other {# Tagen}}.',
    last: '{why, select, both {{item} ist niemandem zugewiesen und in keinem Sprint.} assignee {{item} ist niemandem zugewiesen.} idle {{item} ist nicht in Arbeit und in keinem Sprint.} sprint {{item} ist nicht in Arbeit.} stalled {{item} ist selbst festgefahren.} other {{item} ist in Arbeit.}}',
    first: 'Er kann nicht vorher fertig werden.',
  },
  fr: {
    label: 'Attend',
    meaning:
      'Le ticket ne peut pas se terminer avant un autre. Ce qui peut le faire avancer est le dernier ticket de cette chaîne.',
    computed:
      'Les liens comme « bloque » et « dépend de » sont suivis jusqu’au bout, d’un projet à l’autre. C’est grave quand le dernier ticket n’a pas de personne assignée, n’est pas commencé ou est lui-même à l’arrêt.',
    title: '{more, plural, =0 {Attend {item}} one {Attend {item} et # autre} other {Attend {item} et # autres}}',
    days: 'Depuis {days, plural, one {# jour} other {# jours}}.',
    last: '{why, select, both {{item} n’a ni personne assignée ni sprint.} assignee {{item} n’a pas de personne assignée.} idle {{item} n’est pas en cours et n’est dans aucun sprint.} sprint {{item} n’est pas en cours.} stalled {{item} est lui-même à l’arrêt.} other {{item} est en cours.}}',
    first: 'Il ne peut pas se terminer avant.',
  },
  ja: {
    label: '待ち',
    meaning: 'この作業項目は、ほかの作業項目より先に完了できません。動かせるのは、その連鎖の最後の作業項目です。',
    computed:
      '「ブロックする」「依存する」などのリンクを、プロジェクトをまたいで最後までたどります。最後の作業項目に担当者がいない、未着手、またはそれ自体が停滞していると重大です。',
    title: '{more, plural, =0 {{item} を待っている} other {{item} とほか # 件を待っている}}',
    days: '{days, plural, other {# 日}}間。',
    last: '{why, select, both {{item} には担当者もスプリントもありません。} assignee {{item} には担当者がいません。} idle {{item} は進行中ではなく、スプリントに入っていません。} sprint {{item} は進行中ではありません。} stalled {{item} 自体が停滞しています。} other {{item} は進行中です。}}',
    first: 'それより先には完了できません。',
  },
} satisfies InEachLanguage<typeof en>;
