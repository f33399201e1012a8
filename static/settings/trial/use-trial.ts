import { useEffect, useState } from 'react';
import type { Answer } from '../../../src/contract/answer';
import type { SettingsTrial } from '../../../src/contract/settings';
import { useHost } from '../../kit/host/host-context';
import { useDraft } from '../draft/draft-context';
import { useKnown } from '../known';

export type Trial =
  | { readonly status: 'none' }
  | { readonly status: 'trying'; readonly last: SettingsTrial | null }
  | { readonly status: 'answered'; readonly trial: SettingsTrial }
  | { readonly status: 'failed'; readonly reference: string };

/** Waits while the user slides or types. */
const QUIET_MS = 700;

interface Answered {
  readonly asked: string;
  readonly answer: Answer<SettingsTrial>;
}

/**
 * The findings that the unsaved values would give in the chosen project. Tried after a moment without changes, and
 * again later after too many trials. Nothing is tried while no value of these sections differs.
 */
export function useTrial(isOfHere: (section: string) => boolean): Trial {
  const host = useHost();
  const draft = useDraft();
  const { chosen } = useKnown();
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [turn, setTurn] = useState(0);
  const { place, values, changes } = draft;
  const isActive = chosen !== null && changes.some(({ section }) => isOfHere(section));
  const asked = isActive ? JSON.stringify({ place, projectId: chosen, values }) : null;
  useEffect(() => {
    if (asked === null) return undefined;
    let wanted = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    const timer = setTimeout(() => {
      void host.ask('trySettings', JSON.parse(asked)).then((answer) => {
        if (!wanted) return;
        setAnswered({ asked, answer });
        if (!answer.ok || answer.value.status !== 'too-often') return;
        again = setTimeout(() => setTurn((before) => before + 1), answer.value.retryAfterSeconds * 1000);
      });
    }, QUIET_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
      clearTimeout(again);
    };
  }, [host, asked, turn]);
  return trialOf(asked, answered);
}

function trialOf(asked: string | null, answered: Answered | null): Trial {
  if (asked === null) return { status: 'none' };
  if (answered === null) return { status: 'trying', last: null };
  const { answer } = answered;
  if (answered.asked !== asked) return { status: 'trying', last: answer.ok ? answer.value : null };
  return answer.ok ? { status: 'answered', trial: answer.value } : { status: 'failed', reference: answer.reference };
}
