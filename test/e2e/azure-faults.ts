import type { Frame, Page } from 'playwright-core';
import { FIELD } from '../../src/adapters/azure/translation/field-names';
import { FEW_STORIES, oneFeature } from './azure-site';
import { NAMES } from './names';
import { namesOf, type TextFaults, textFaults } from './text-faults';

/** The names of the organisation, and of fields, which the tracker names itself. */
const KNOWN = [
  ...NAMES,
  ...['Azure DevOps', 'Story Points', 'Blocked', 'Priority', 'Microsoft.VSTS.Scheduling.StoryPoints'],
  ...Object.values(FIELD),
  ...namesOf(oneFeature(FEW_STORIES, new Date())),
];

/** Makes the frames of a page as narrow as a column of a dashboard. */
export const NARROW = { content: 'iframe { width: 300px !important; }' };

/** What is wrong with the texts of a frame of the extension, on each of its tabs. */
export async function faultsOnTabs(
  page: Page,
  { contribution, tabs }: { readonly contribution: string; readonly tabs: string | null },
): Promise<readonly TextFaults[]> {
  const selector = `iframe[data-contribution="${contribution}"]`;
  const frame = await (await page.locator(selector).elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('There is no frame of the extension.');
  if (tabs === null) return [await whole(frame)];
  const faults: TextFaults[] = [];
  for (const tab of await frame.locator(tabs).all()) {
    await tab.click();
    faults.push(await whole(frame));
  }
  return faults;
}

async function whole(frame: Frame): Promise<TextFaults> {
  await frame.locator('.bw-skeleton').waitFor({ state: 'detached' });
  return textFaults(frame, KNOWN);
}
