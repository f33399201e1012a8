/** Grey lines where the panel will be, in the places that its first parts take. */
export function LoadingState() {
  return (
    <main className="bw-panel" aria-busy="true">
      <div className="bw-visually-hidden" role="status">
        <h1>Reading the health of this item</h1>
      </div>
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
