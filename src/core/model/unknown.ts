/** Why a signal has no answer. `have`/`need` are counts where a count is the reason. */
export interface Unknown {
  readonly reason:
    | 'too-few-finished'
    | 'too-few-stays'
    | 'too-few-pauses'
    | 'no-history'
    | 'not-started'
    | 'status-not-listed'
    | 'not-in-progress'
    /** It was started without moving it to a status of work, so the time in its status says nothing about the work. */
    | 'not-by-status'
    | 'not-committed'
    | 'finished'
    | 'no-baseline'
    | 'nothing-committed'
    | 'no-dates'
    | 'not-estimated'
    | 'text-not-read'
    | 'no-links-read'
    | 'blockers-not-read'
    | 'too-few-weeks'
    /** Nobody moved anything in the weeks that would be compared. */
    | 'empty-weeks'
    /** Enough was finished in total, but too little in the weeks that would be compared. */
    | 'too-few-lately'
    | 'too-few-answers'
    | 'too-few-scopes'
    | 'too-few-owned'
    | 'not-usual-here'
    | 'broken';
  readonly have?: number;
  readonly need?: number;
  /** The error of a broken signal, for developers; not for screens. */
  readonly detail?: string;
}

/** There are too few of something. Where there are enough, the counts are left out. */
export function tooFew(reason: Unknown['reason'], have: number, need: number): Unknown {
  return have < need ? { reason, have, need } : { reason, need };
}
