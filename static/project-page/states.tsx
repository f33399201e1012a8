import type { UnreadPage } from '../../src/contract/project-page';
import type { Failure } from '../kit/reading-state';
import { readingWords } from '../kit/states/reading-words';
import { WholeState } from '../kit/states/whole-state';
import { usePlace } from './place';
import { useSay } from './say';

interface UnreadStateProps {
  readonly page: UnreadPage;
  readonly refresh: () => void;
}

/** The scope exists, but nothing can be shown yet: the reason, and what to do. */
export function UnreadState({ page, refresh }: UnreadStateProps) {
  const say = useSay();
  const { go } = usePlace();
  const retry = { label: say('button.retry'), onClick: refresh };
  switch (page.status) {
    case 'not-begun':
      return <WholeState title={say('state.not-begun.title')}>{say('state.not-begun.text')}</WholeState>;
    case 'reading': {
      const words = readingWords(page.share, say);
      return (
        <WholeState title={say('state.first-reading.title')} progress={{ label: words, share: page.share }}>
          {words}
          <br />
          {say('state.first-reading.soon')}
        </WholeState>
      );
    }
    case 'failed':
      return (
        <WholeState failed title={say('page.unread.title')} action={retry}>
          {say('page.unread.text')}
        </WholeState>
      );
    case 'not-judged':
      return (
        <WholeState title={say('page.not-judged.title')} action={retry}>
          {say('page.not-judged.text')}
        </WholeState>
      );
    case 'cannot-tell':
      return <WholeState title={say('page.cannot-tell.title')}>{say('page.cannot-tell.text')}</WholeState>;
    case 'no-record':
      return (
        <WholeState
          title={say('page.no-record.title')}
          action={{ label: say('button.today'), onClick: () => go({ asOf: null }), primary: true }}
        >
          {say('page.no-record.text')}
        </WholeState>
      );
  }
}

interface FailedStateProps {
  readonly failure: Failure;
  readonly refresh: () => void;
}

/** There is no answer: no access, or an error, with the reference for an administrator. */
export function FailedState({ failure: { problem, reference }, refresh }: FailedStateProps) {
  const say = useSay();
  if (problem === 'no-access' || problem === 'not-found') {
    return <WholeState title={say('page.no-access.title')}>{say('page.no-access.text')}</WholeState>;
  }
  const isBusy = problem === 'busy';
  return (
    <WholeState
      failed
      title={say(isBusy ? 'state.busy.title' : 'page.failed.title')}
      action={{ label: say('button.retry'), onClick: refresh }}
      {...(reference === '' ? {} : { reference: say('page.reference', { reference }) })}
    >
      {say(isBusy ? 'state.busy.soon' : 'page.failed.text')}
    </WholeState>
  );
}
