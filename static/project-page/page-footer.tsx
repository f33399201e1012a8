import type { PageHead } from '../../src/contract/project-page';
import { useSay } from './say';

/** The last line of every view, about its numbers. */
export function PageFooter({ head }: { readonly head: PageHead }) {
  const say = useSay();
  return (
    <p className="bw-small bw-subtle bw-page-footer">
      {say('page.footer', { on: head.takenAt })} {head.someHidden && say('state.some-hidden')}
    </p>
  );
}
