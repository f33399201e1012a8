import { useSay } from '../say';

/** The panel while its first reading is loading. */
export function LoadingState() {
  const say = useSay();
  return <Skeleton title={say('panel.loading')} />;
}

/** Grey lines in the places of the panel's first parts; without a title before the words are there. */
export function Skeleton({ title = null }: { readonly title?: string | null }) {
  return (
    <main className="bw-panel" aria-busy="true">
      {title !== null && (
        <div className="bw-visually-hidden" role="status">
          <h1>{title}</h1>
        </div>
      )}
      <div className="bw-skeleton" aria-hidden="true">
        <span className="bw-bone bw-bone-lozenge" />
        <span className="bw-bone bw-bone-headline" />
        <span className="bw-bone bw-bone-headline bw-bone-short" />
        <span className="bw-bone bw-bone-row" />
        <span className="bw-bone bw-bone-row" />
        <span className="bw-bone bw-bone-bar" />
      </div>
    </main>
  );
}
