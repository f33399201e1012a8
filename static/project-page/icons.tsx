/** A list of links. */
export function WaysIcon() {
  return (
    <svg className="bw-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M2.5 4h11M5 8h8.5M7.5 12h6" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
