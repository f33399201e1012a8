import type { BaselineRule, ScopeLedgerResult } from './ledger';

/** The time that a ledger covers: from the moment its content was committed to the last change that belongs to it. */
export interface ScopeWindow {
  readonly at: Date;
  readonly rule: BaselineRule;
  readonly until: Date;
}

export type NoLedger = Extract<ScopeLedgerResult, { readonly status: 'unknown' }>;

export function isWindow(result: ScopeWindow | NoLedger): result is ScopeWindow {
  return 'rule' in result;
}

export function noLedger(because: NoLedger['because']): NoLedger {
  return { status: 'unknown', because };
}
