/** Separators of the encoding, and characters that JSON would escape with a backslash. */
const SPECIAL = /[%,;|"\\\p{Cc}]/gu;

export const escaped = (text: string): string =>
  text.replace(SPECIAL, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);

export const unescaped = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
