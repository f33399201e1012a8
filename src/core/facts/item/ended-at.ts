import type { ItemHistory } from './item-history';

/** When an item was finished or cancelled; null while it is open. */
export const endedAt = ({ finishedAt, cancelledAt }: Pick<ItemHistory, 'finishedAt' | 'cancelledAt'>): Date | null =>
  finishedAt ?? cancelledAt;
