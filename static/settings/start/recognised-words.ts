import type { Recognised } from '../../../src/contract/recognised';
import { effectiveCalendar } from '../calendar/effective-calendar';
import { weekdayNames } from '../calendar/weekdays';
import { useDraft } from '../draft/draft-context';
import { chosenMeaning } from '../fields/link-meanings';
import { useKnown } from '../known';
import { textsOf, valueIn } from '../model/layer';
import { useSay } from '../say';
import { useWhere } from '../where';

/** The things that an administrator should check first. */
export const CHECKS = ['fields', 'links', 'calendar'] as const;
export type Check = (typeof CHECKS)[number];

/** One sentence for each thing to check: what was recognised, or what was set instead. */
export function useRecognisedWords(): (check: Check) => string {
  const say = useSay();
  const draft = useDraft();
  const { locale } = useWhere();
  const { recognised } = useKnown();
  return (check) => {
    switch (check) {
      case 'fields': {
        const nameOf = (role: 'estimate' | 'iteration'): string | undefined =>
          textsOf(valueIn(draft.saved, 'fields', role))[0] ?? firstFound(recognised, role);
        const [estimate, sprint] = [nameOf('estimate'), nameOf('iteration')];
        return say('settings.start.fields', {
          hasEstimate: estimate === undefined ? 'no' : 'yes',
          estimate: estimate ?? '',
          hasSprint: sprint === undefined ? 'no' : 'yes',
          sprint: sprint ?? '',
        });
      }
      case 'links': {
        const meanings = recognised.links.map((link) => chosenMeaning(draft, link, recognised));
        return say('settings.start.links', {
          waiting: meanings.filter((meaning) => meaning === 'blocks' || meaning === 'waits-for').length,
          all: recognised.links.length,
          open: recognised.links.filter(
            (link) => !link.isUnderstood && valueIn(draft.saved, 'links', link.name) === null,
          ).length,
        });
      }
      case 'calendar': {
        const calendar = effectiveCalendar(draft, recognised.calendar);
        const names = weekdayNames(locale);
        return say('settings.start.calendar', {
          days: calendar.weekdays.map((day) => names[day - 1]?.short ?? '').join(', '),
          zone: calendar.timeZone.replaceAll('_', ' '),
          regions: calendar.regions.length,
        });
      }
    }
  };
}

function firstFound({ fields }: Recognised, role: string): string | undefined {
  return fields.find((field) => field.role === role)?.found[0]?.name;
}
