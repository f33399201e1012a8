import type { ReactNode } from 'react';
import { healthWords, settingsWords, sharedWords } from '../../../src/words/bundles';
import { screenSay } from '../../kit/say';
import { useScreenContext } from '../../kit/screen-context';
import { PageBones } from '../parts/page-bones';

const { SayProvider, useSay } = screenSay(sharedWords, settingsWords, healthWords);

/** The names and meanings of signals, in addition to the texts of the settings. */
export const useThresholdSay = useSay;

export function ThresholdWords({ children }: { readonly children: ReactNode }) {
  const { context } = useScreenContext();
  return (
    <SayProvider
      languageTag={context.locale}
      timeZone={context.timeZone}
      takenAt={context.takenAt}
      before={<PageBones />}
    >
      {children}
    </SayProvider>
  );
}
