import type { Host, Place } from '../../../static/kit/host/host';
import { NO_WORDS } from '../../../static/kit/host/names';
import { docsAddress } from '../../../static/kit/links/docs-address';
import { pathOfPlace, type Target } from '../../../static/kit/links/target';
import { followAzureTheme } from '../theme/follow-theme';
import { type Around, type AzureFrame, CONTRIBUTION, SERVICE } from './azure-frame';
import type { JudgeLink } from './judge-link';
import type { OpenItem } from './open-item';

interface NavigationService {
  readonly navigate: (url: string) => Promise<void>;
  readonly openNewWindow: (url: string, features: string) => Promise<void>;
}

interface FormNavigationService {
  readonly openWorkItem: (id: number, newTab: boolean) => Promise<unknown>;
}

/**
 * The host of a screen in Azure DevOps, over the SDK. `item` is the work item in whose form the screen is; null
 * elsewhere.
 */
export function azureHost(frame: AzureFrame, judge: JudgeLink, item: OpenItem | null = null): Host {
  return {
    tracker: 'azure-devops',
    place: async () => placeOf(await frame.around(), item),
    ask: judge.ask,
    // Names are optional: without them the screen shows ids.
    readWords: (wanted) => judge.words(wanted).catch(() => NO_WORDS),
    readUpdatedAt: (itemId) => judge.stampOf(itemId).catch(() => null),
    watchItem: (onChanged, onGlance) => {
      const stop = item?.onSaved(() => void judge.changed().then(onChanged, onChanged));
      const onVisible = (): void => {
        if (document.visibilityState === 'visible') onGlance();
      };
      window.addEventListener('focus', onGlance);
      document.addEventListener('visibilitychange', onVisible);
      return () => {
        stop?.();
        window.removeEventListener('focus', onGlance);
        document.removeEventListener('visibilitychange', onVisible);
      };
    },
    // If the target cannot be opened, the viewer stays on the page.
    open: (target, newTab) => void opened(frame, target, newTab).catch(() => undefined),
    addressOf: async (target) => addressOf(target, await frame.around()),
    followTheme: () => followAzureTheme(frame.around()),
  };
}

function placeOf(around: Around, item: OpenItem | null): Place {
  const { project, locale } = around;
  return {
    itemsUrl: itemAddress('', around),
    locale,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    itemId: item?.id ?? null,
    projectKey: project?.name ?? null,
    projectId: project?.id ?? null,
  };
}

async function opened(frame: AzureFrame, target: Target, newTab: boolean): Promise<void> {
  if (target.page === 'item') {
    const forms = await frame.service<FormNavigationService>(SERVICE.formNavigation);
    await forms.openWorkItem(Number(target.key), newTab);
    return;
  }
  const navigation = await frame.service<NavigationService>(SERVICE.navigation);
  const address = addressOf(target, await frame.around());
  if (address === null) return;
  await (newTab || target.page === 'docs' ? navigation.openNewWindow(address, '') : navigation.navigate(address));
}

/** Pages of an extension keep their own address behind the #. */
export function addressOf(target: Target, around: Around): string | null {
  if (target.page === 'docs') return docsAddress(target.section);
  if (target.page === 'item') return itemAddress(target.key, around);
  const project = `${around.url}${encodeURIComponent(target.projectKey)}`;
  return `${project}/_apps/hub/${around.extensionId}.${CONTRIBUTION.hub}#${pathOfPlace(target)}`;
}

function itemAddress(key: string, { url, project }: Around): string {
  const base = project === null ? url.replace(/\/$/, '') : `${url}${encodeURIComponent(project.name)}`;
  return `${base}/_workitems/edit/${encodeURIComponent(key)}`;
}
