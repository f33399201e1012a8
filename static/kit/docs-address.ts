import { homepage } from '../../package.json';

/** Where the section of the documentation about a signal can be read: beneath `homepage` in package.json. */
export const docsAddress = (section: string): string => new URL(`signals.md#${section}`, homepage).href;
