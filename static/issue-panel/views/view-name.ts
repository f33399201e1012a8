/** What the panel can be turned to: the item itself, or what it is in. */
export type ViewName = 'item' | 'epic' | 'sprint';
