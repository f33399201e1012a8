import { useDraft } from '../draft/draft-context';
import { useSay } from '../say';

/** Removes all values of this layer in a section: after saving, the values of the layer below apply again. */
export function SectionReset({ section }: { readonly section: string }) {
  const say = useSay();
  const { values, set, mayWrite, place } = useDraft();
  return (
    <button
      type="button"
      className="bw-button"
      disabled={!mayWrite}
      onClick={() => {
        for (const name of Object.keys(values[section] ?? {})) set(section, name, null);
      }}
    >
      {say(place.layer === 'site' ? 'settings.reset' : 'settings.reset.site')}
    </button>
  );
}
