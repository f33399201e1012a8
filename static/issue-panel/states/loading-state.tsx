/** Grey lines where the panel will be, in the places that its first parts take. */
export function LoadingState() {
  return (
    <main className="bw-panel" aria-busy="true">
      <p className="bw-visually-hidden" role="status">
        Reading the health of this item
      </p>
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
