import type { SignalId } from '../../../src/contract/settings';
import { HelpIcon } from '../icons';
import { useSay } from '../say';
import { TargetLink } from './target-link';

interface SignalLinkProps {
  readonly signal: SignalId;
  /** The name of the signal in the language of the viewer. */
  readonly name: string;
  /** As words in a line of text, or as an icon next to a heading. */
  readonly look: 'words' | 'sign';
}

/** Leads to the section of the documentation about a signal: its data, and when it is raised. */
export function SignalLink({ signal, name, look }: SignalLinkProps) {
  const say = useSay();
  const words = say('docs.signal', { name });
  return (
    <TargetLink
      to={{ page: 'docs', section: signal }}
      className={look === 'words' ? 'bw-link bw-link-in-text' : 'bw-help-button'}
      title={look === 'words' ? undefined : words}
      otherwise="nothing"
    >
      {look === 'words' ? words : <HelpIcon />}
      {look === 'sign' && <span className="bw-visually-hidden">{words}</span>}
    </TargetLink>
  );
}
