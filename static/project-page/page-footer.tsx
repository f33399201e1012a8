import type { PageHead } from '../../src/contract/project-page';
import { useSay } from './say';

/** What every view says of its numbers at its end. */
export function PageFooter({ head }: { readonly head: PageHead }) {
  const say = useSay();
  return (
    <p className="bw-small bw-subtle bw-page-footer">
      {say('page.footer', { on: head.takenAt })} {head.someHidden && say('state.some-hidden')}
    </p>
  );
}
