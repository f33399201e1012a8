import type { TrackerSettings } from '../../../../core/model/tracker';
import { plainWords } from '../../../../core/model/plain-words';
import { type FieldChoices, NO_FIELD_CHOICES } from '../fields/recognition';
import { type LinkChoices, NO_LINK_CHOICES } from '../issue/link-meaning';

/** An administrator's choices for a tracker's fields and link types, and the accounts that are programs. */
export interface TrackerChoices {
  readonly fields: FieldChoices;
  readonly links: LinkChoices;
  /** Ids and display names, in plain words. */
  readonly automation: ReadonlySet<string>;
}

export const NO_CHOICES: TrackerChoices = {
  fields: NO_FIELD_CHOICES,
  links: NO_LINK_CHOICES,
  automation: new Set(),
};

/** The tracker settings in Jira's terms. */
export function trackerChoices({ fields, links, automation }: TrackerSettings): TrackerChoices {
  const { estimate, flag, iteration, parent, parentName, startDate, targetEnd, criteria } = fields;
  const chosen: FieldChoices = {
    estimate,
    flagged: flag,
    sprint: iteration,
    epicLink: parent,
    epicName: parentName,
    startOn: startDate,
    targetEnd,
    criteria,
  };
  return {
    fields: chosen,
    links: new Map(Object.entries(links).map(([name, meaning]) => [plainWords(name), meaning])),
    automation: new Set(automation.map(plainWords)),
  };
}
