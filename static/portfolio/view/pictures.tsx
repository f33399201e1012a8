/** Three bars of causes: a sketch of a portfolio. */
export function EmptyPicture() {
  const bars = [
    [40, 26, 16],
    [56, 22, 20],
    [30, 18, 10],
  ];
  const colours = ['scope', 'waiting', 'stalled'];
  return (
    <svg width="110" height="48" viewBox="0 0 110 48">
      {bars.map((widths, row) =>
        widths.map((width, place) => (
          <rect
            key={`${String(row)} ${String(place)}`}
            x={widths.slice(0, place).reduce((sum, before) => sum + before + 2, 0)}
            y={row * 18}
            width={width}
            height="10"
            rx="2"
            fill={`var(--bw-${colours[place] ?? 'pace'})`}
          />
        )),
      )}
    </svg>
  );
}

export function LockPicture() {
  return (
    <svg width="32" height="36" viewBox="0 0 32 36" fill="none" stroke="currentColor" strokeWidth="3" opacity="0.6">
      <rect x="4" y="15" width="24" height="18" rx="3" />
      <path d="M9 15v-4a7 7 0 0 1 14 0v4" />
    </svg>
  );
}
