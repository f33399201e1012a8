import type { Say } from '../../../src/words/say/say';

/** The sections that belong to no one signal. */
const OWN = [
  'activity',
  'budget',
  'calibration',
  'dataQuality',
  'flow',
  'forecast',
  'holds',
  'iterationChance',
  'level',
  'moving',
  'scope',
] as const;

/** Sections of signals, and the signals that they belong to. */
const SIGNALS = [
  'abandoned',
  'ageing',
  'blocked',
  'bottleneck',
  'bouncing',
  'carry-over',
  'date-at-risk',
  'date-moved',
  'discovery',
  'goal-drift',
  'growing-work',
  'no-owner',
  'over-commitment',
  'overloaded',
  'owner-left',
  'priority-churn',
  're-estimation',
  'returned',
  'scope-churn',
  'scope-creep',
  'silent',
  'single-point',
  'stalled',
  'stalled-container',
  'stuck-in-stage',
  'unanswered',
  'unclear',
  'unseen',
  'zombie',
] as const;
/** Signals of items that have no section. */
const OTHERS = [
  'overdue',
  'waiting',
  'dependency-conflict',
  'deadlock',
  'unscheduled-blocker',
  'hidden-dependency',
] as const;
export type SectionSignal = (typeof SIGNALS)[number];

/** The signal whose section this is; null for one of several. */
export function signalOf(section: string): SectionSignal | null {
  const id = section.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return SIGNALS.find((signal) => signal === id) ?? null;
}

/** What a section is called. */
export function sectionName(section: string, say: Say<'settings' | 'health' | 'shared'>): string {
  const signal = signalOf(section);
  if (signal !== null) return say(`signal.${signal}`);
  const own = OWN.find((each) => each === section);
  return own === undefined ? section : say(`settings.section.${own}`);
}

/** Why it matters; empty where nothing is said of it. */
export function sectionMeaning(section: string, say: Say<'settings' | 'health' | 'shared'>): string {
  const signal = signalOf(section);
  return signal === null ? '' : say(`signal.${signal}.meaning`);
}

/** What a signal is called. */
export function signalName(signal: string, say: Say<'settings' | 'health' | 'shared'>): string {
  const known = SIGNALS.find((each) => each === signal) ?? OTHERS.find((each) => each === signal);
  return known === undefined ? signal : say(`signal.${known}`);
}
