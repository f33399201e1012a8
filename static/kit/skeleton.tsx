import type { ReactNode } from 'react';

interface BoneProps {
  /** Any CSS length. */
  readonly width?: string;
  readonly height?: number;
}

/** A grey bar in the place and size of the content that is being read. */
export function Bone({ width = '100%', height = 12 }: BoneProps) {
  return <span className="bw-bone" style={{ width, height }} />;
}

/** Bones with one name, which screen readers read once: "Reading the portfolio". */
export function Skeleton({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="bw-skeleton" role="status" aria-busy="true">
      <span className="bw-visually-hidden">{label}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}
