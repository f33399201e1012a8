import { useDraft } from '../draft/draft-context';
import { useSay } from '../say';

/** Takes everything away that this layer says in a section: what is below counts again, once it is saved. */
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
