import { sayTo } from '../../../../src/words/say/say';
import { EVERY_MESSAGE } from '../../../../src/words/every-message';
import { itemSignals } from '../../../../src/core/signals';
import { signalOfSection, thresholds } from '../../../../src/core/signals/settings';
import { sectionName, signalName } from '../../../../static/settings/thresholds/section-names';

const say = sayTo<'settings' | 'health'>(
  { languageTag: 'en-GB', timeZone: 'UTC', takenAt: '2026-02-19T10:00:00Z' },
  EVERY_MESSAGE.en,
);

it('has a name for every section of thresholds, and for every signal of an item', () => {
  const unnamed = Object.keys(thresholds).filter(
    (section) => sectionName({ section, signal: signalOfSection(section) }, say) === section,
  );
  expect(unnamed).toEqual([]);
  expect(itemSignals.map(({ id }) => id).filter((id) => signalName(id, say) === id)).toEqual([]);
});
