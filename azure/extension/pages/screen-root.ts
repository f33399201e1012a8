import { createRoot, type Root } from 'react-dom/client';

/** The place in a page that its screen is drawn in. */
export function screenRoot(): Root {
  const place = document.getElementById('screen');
  if (place === null) throw new Error('The page has no place for its screen');
  return createRoot(place);
}
