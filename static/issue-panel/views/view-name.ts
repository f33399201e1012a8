/** The views of the panel: the item itself, or one of its containers. */
export type ViewName = 'item' | 'epic' | 'sprint';
