import { itemOf, type FindingOf, type FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords } from '../signal-words';

export const words: SignalWords<'unscheduled-blocker', typeof en> = { describe: unscheduledBlockerWords };

/** What is missing, as selectors of the message. */
const WHY = {
  'nobody-and-no-iteration': 'both',
  'no-owner': 'assignee',
  'no-iteration': 'sprint',
  'project-not-read': 'project',
} as const satisfies Readonly<Record<FindingOf<'unscheduled-blocker'>['figures']['why'], string>>;

/** "PLAT-7 is not planned" / "No assignee, no sprint. This item has waited for 12 days." */
function unscheduledBlockerWords(
  { figures, evidence }: FindingOf<'unscheduled-blocker'>,
  say: OwnSay<typeof en>,
): FindingWords {
  const { unscheduled, why, days } = figures;
  const item = itemOf(evidence, 'waits-for');
  return {
    title: say.phrase('title', { item, more: unscheduled - 1 }),
    line: say.together([
      // Of a hidden item only the wait for it is shown.
      ...(item.visible ? [say('line', { why: WHY[why] })] : []),
      ...(days === null ? [] : [say('days', { days })]),
    ]),
  };
}

const en = {
  label: 'Not planned',
  meaning: 'What this item waits for is in no plan. It will not be started by itself.',
  computed:
    'Items that it waits for directly and that are not started and have no assignee, or are in no sprint although their project plans in sprints, or are in a project that is not followed.',
  title:
    '{more, plural, =0 {{item} is not planned} one {{item} and # other are not planned} other {{item} and # others are not planned}}',
  line: '{why, select, both {No assignee, no sprint.} assignee {Not in progress, no assignee.} sprint {Not in progress, no sprint.} other {Its project is not followed here.}}',
  days: 'This item has waited for {days, plural, one {# day} other {# days}}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Nicht geplant',
    meaning: 'Worauf dieser Vorgang wartet, steht in keinem Plan. Von selbst wird es nicht begonnen.',
    computed:
      'Vorgänge, auf die er direkt wartet und die nicht begonnen und niemandem zugewiesen sind, oder in keinem Sprint, obwohl ihr Projekt in Sprints plant, oder in einem Projekt, das nicht beobachtet wird.',
    title:
      '{more, plural, =0 {{item} ist nicht geplant} one {{item} und # weiterer sind nicht geplant} other {{item} und # weitere sind nicht geplant}}',
    line: '{why, select, both {Niemandem zugewiesen, in keinem Sprint.} assignee {Nicht in Arbeit, niemandem zugewiesen.} sprint {Nicht in Arbeit, in keinem Sprint.} other {Sein Projekt wird hier nicht beobachtet.}}',
    days: 'Dieser Vorgang wartet seit {days, plural, one {# Tag} other {# Tagen}}.',
  },
  fr: {
    label: 'Non planifié',
    meaning: 'Ce que ce ticket attend n’est dans aucun plan. Cela ne commencera pas tout seul.',
    computed:
      'Tickets qu’il attend directement et qui ne sont pas commencés et n’ont pas de personne assignée, ou ne sont dans aucun sprint alors que leur projet planifie en sprints, ou sont dans un projet qui n’est pas suivi.',
    title:
      '{more, plural, =0 {{item} n’est pas planifié} one {{item} et # autre ne sont pas planifiés} other {{item} et # autres ne sont pas planifiés}}',
    line: '{why, select, both {Ni personne assignée ni sprint.} assignee {Pas en cours, pas de personne assignée.} sprint {Pas en cours, dans aucun sprint.} other {Son projet n’est pas suivi ici.}}',
    days: 'Ce ticket attend depuis {days, plural, one {# jour} other {# jours}}.',
  },
  ja: {
    label: '未計画',
    meaning: 'この作業項目が待っているものは、どの計画にもありません。自然に始まることはありません。',
    computed:
      '直接待っている作業項目のうち、未着手で担当者がいないもの、スプリントで計画するプロジェクトなのにスプリントに入っていないもの、または対象外のプロジェクトにあるものです。',
    title: '{more, plural, =0 {{item} は計画されていない} other {{item} とほか # 件は計画されていない}}',
    line: '{why, select, both {担当者もスプリントもなし。} assignee {進行中ではなく、担当者なし。} sprint {進行中ではなく、スプリントなし。} other {そのプロジェクトはここでは対象外です。}}',
    days: 'この作業項目は {days, plural, other {# 日}}待っています。',
  },
} satisfies InEachLanguage<typeof en>;
