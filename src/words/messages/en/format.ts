export const format = {
  // In the place of a share that rounds to nothing, or to all, but is not: "under 1% chance to finish by 27 Mar".
  'format.under-one-percent': 'under 1%',
  'format.over-ninety-nine-percent': 'over 99%',
  // In the place of a date that cannot be read: "Started on an unknown date."
  'format.unknown-date': 'an unknown date',
  // In a table: "9.5", and "+5", "−1", "0" for what changed.
  'format.number': '{value, number}',
  'format.signed': '{sign, select, minus {−{count, number}} none {0} other {+{count, number}}}',
} as const;
