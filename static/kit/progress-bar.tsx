interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1; null if the end is unknown. */
  readonly share: number | null;
  readonly paused?: boolean;
}

/** The progress of something. */
export function ProgressBar({ label, share, paused = false }: ProgressBarProps) {
  const percent = share === null ? null : Math.round(share * 100);
  return (
    <span
      className="bw-progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(percent === null ? {} : { 'aria-valuenow': percent })}
      data-paused={paused}
    >
      <span style={{ inlineSize: `${percent ?? 8}%` }} />
    </span>
  );
}
