const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const drawing = (size: number, body: string, title: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img"><title>${escaped(title)}</title>${body}</svg>`;

/** Colours with enough contrast to white letters. */
const PAINTS = [
  '#1868DB',
  '#1F845A',
  '#964AC0',
  '#AE2E24',
  '#227D9B',
  '#A54800',
  '#5E4DB2',
  '#4C6B1F',
  '#943D73',
  '#44546F',
];

function paintOf(text: string): string {
  let hash = 7;
  for (const sign of text) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 100_003;
  return PAINTS[hash % PAINTS.length] ?? '#44546F';
}

/** The first letters of the first and the last word. */
function initials(name: string): string {
  const words = name.split(/[\s_-]+/).filter((word) => word !== '');
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase();
}

const letters = (text: string, size: number): string =>
  `<text x="50%" y="50%" dy=".36em" text-anchor="middle" font-family="system-ui,sans-serif" font-weight="600" font-size="${size}" fill="#fff">${escaped(text)}</text>`;

export const avatarDrawing = (seed: string, name: string): string =>
  drawing(48, `<circle cx="24" cy="24" r="24" fill="${paintOf(seed)}"/>${letters(initials(name), 18)}`, name);

export const projectDrawing = (key: string): string =>
  drawing(48, `<rect width="48" height="48" rx="8" fill="${paintOf(key)}"/>${letters(key.slice(0, 2), 20)}`, key);

const stroke = 'fill="none" stroke="#fff" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"';

const TYPE_MARKS: readonly { readonly fits: RegExp; readonly paint: string; readonly mark: string }[] = [
  { fits: /epic|initiative/i, paint: '#964AC0', mark: `<path d="M9 3 5 9h3l-1 4 4-6H8z" fill="#fff"/>` },
  { fits: /bug|defect/i, paint: '#C9372C', mark: `<circle cx="8" cy="8" r="3.2" fill="#fff"/>` },
  { fits: /sub-?task/i, paint: '#227D9B', mark: `<path d="M4.5 4.5h4v4h-4zM8 11.5h3.5V8" ${stroke}/>` },
  { fits: /story|user story/i, paint: '#1F845A', mark: `<path d="M5.5 4h5v8L8 9.8 5.5 12z" fill="#fff"/>` },
  { fits: /improvement|feature/i, paint: '#1F845A', mark: `<path d="M8 12V4.5M4.8 7.5 8 4.3l3.2 3.2" ${stroke}/>` },
];

export function typeDrawing(name: string): string {
  const known = TYPE_MARKS.find((mark) => mark.fits.test(name));
  const mark = known?.mark ?? `<path d="m4.8 8.3 2.2 2.2 4.3-4.6" ${stroke}/>`;
  return drawing(16, `<rect width="16" height="16" rx="3" fill="${known?.paint ?? '#1868DB'}"/>${mark}`, name);
}

const line = (paint: string, path: string): string =>
  `<path d="${path}" fill="none" stroke="${paint}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Arrows up for high priorities, down for low ones. */
export function priorityDrawing(name: string): string {
  const urgent = line('#C9372C', 'M3.5 8 8 4l4.5 4');
  const calm = line('#1868DB', 'M3.5 8 8 12l4.5-4');
  if (/highest|critical|blocker/i.test(name)) return drawing(16, urgent + line('#C9372C', 'M3.5 12 8 8l4.5 4'), name);
  if (/high|major/i.test(name)) return drawing(16, line('#C9372C', 'M3.5 10 8 6l4.5 4'), name);
  if (/lowest|trivial/i.test(name)) return drawing(16, calm + line('#1868DB', 'M3.5 4 8 8l4.5-4'), name);
  if (/low|minor/i.test(name)) return drawing(16, line('#1868DB', 'M3.5 6 8 10l4.5-4'), name);
  return drawing(16, line('#E06C00', 'M3.5 6.2h9') + line('#E06C00', 'M3.5 9.8h9'), name);
}

const STATUS_PAINTS: Readonly<Record<string, string>> = { new: '#758195', indeterminate: '#1868DB', done: '#1F845A' };

export const statusDrawing = (category: string): string =>
  drawing(16, `<circle cx="8" cy="8" r="5" fill="${STATUS_PAINTS[category] ?? '#758195'}"/>`, category);
