import type { ReactNode } from 'react';

export interface IconProps {
  readonly className?: string;
}

/**
 * A drawing of 16 by 16 next to a text with the same meaning: in the colour of the text, and hidden from screen
 * readers.
 */
export function Icon({ className = '', children }: IconProps & { readonly children: ReactNode }) {
  return (
    <svg className={`bw-icon ${className}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** Points right; the style sheet turns it down while its part is open. */
export function ChevronIcon({ className = '' }: IconProps) {
  return (
    <Icon className={`bw-chevron ${className}`}>
      <path d="M6 3.5 10.5 8 6 12.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </Icon>
  );
}

export function TableIcon({ className }: IconProps) {
  return (
    <Icon className={className}>
      <path
        d="M2.75 3.25h10.5v9.5H2.75zM2.75 6.5h10.5M2.75 9.6h10.5M6.5 6.5v6.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinejoin="round"
      />
    </Icon>
  );
}

export function RefreshIcon({ className }: IconProps) {
  return (
    <Icon className={className}>
      <path
        d="M13 8a5 5 0 1 1-1.6-3.7M13 2.2v2.9h-2.9"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Icon>
  );
}

/** An arrow down onto a line: exports something. */
export function DownloadIcon({ className }: IconProps) {
  return (
    <Icon className={className}>
      <path
        d="M8 2.5v7.25M4.75 6.75 8 10l3.25-3.25M2.75 13.25h10.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Icon>
  );
}

/** An eye crossed out: content that the viewer may not see. */
export function HiddenIcon({ className }: IconProps) {
  return (
    <Icon className={className}>
      <path
        d="M1.75 8S4 3.9 8 3.9 14.25 8 14.25 8 12 12.1 8 12.1 1.75 8 1.75 8ZM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM3 13 13 3"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Icon>
  );
}

/** A circle with an i: explains a term. */
export function HelpIcon({ className }: IconProps) {
  return (
    <Icon className={className}>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.25" />
      <path d="M8 7.25v4M8 4.6v.1" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </Icon>
  );
}

export const InfoIcon = HelpIcon;

/** A triangle with a mark: outdated, incomplete, or to be corrected. */
export function WarningIcon({ className }: IconProps) {
  return (
    <Icon className={className}>
      <path
        d="M8 2.25 14.25 13.25H1.75ZM8 6.5v3M8 11.4v.1"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Icon>
  );
}
