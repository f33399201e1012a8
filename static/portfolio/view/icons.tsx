interface IconProps {
  readonly path: string;
}

function Icon({ path }: IconProps) {
  return (
    <svg className="bw-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

export const BoltIcon = () => <Icon path="M9 1.75 3.75 9H7.5L7 14.25 12.25 7H8.5Z" />;
export const MoreIcon = () => (
  <svg className="bw-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="currentColor">
    {[3, 8, 13].map((x) => (
      <circle key={x} cx={x} cy="8" r="1.25" />
    ))}
  </svg>
);
export const SearchIcon = () => <Icon path="M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 14 14" />;
export const CloseIcon = () => <Icon path="M4 4l8 8M12 4l-8 8" />;
export const UpIcon = () => <Icon path="M4 10l4-4 4 4" />;
export const DownIcon = () => <Icon path="M4 6l4 4 4-4" />;
export const LockIcon = () => <Icon path="M3.5 7.25h9v6h-9zM5.5 7.25V5a2.5 2.5 0 0 1 5 0v2.25" />;
