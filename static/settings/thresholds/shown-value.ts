import type { Unit } from '../../../src/contract/settings';

/** The displayed and typed form of a threshold's number: shares and percentages as percent. */
export interface ShownScale {
  readonly factor: number;
  readonly suffix: '' | 'percent' | 'days' | 'items' | 'hours' | 'minutes' | 'seconds' | 'weeks';
  readonly step: number;
}

export function scaleOf(unit: Unit, whole: boolean): ShownScale {
  switch (unit) {
    case 'share':
      return { factor: 100, suffix: 'percent', step: 1 };
    case 'percentile':
      return { factor: 1, suffix: 'percent', step: 1 };
    case 'working days':
    case 'days':
      return { factor: 1, suffix: 'days', step: whole ? 1 : 0.5 };
    case 'items':
    case 'hours':
    case 'minutes':
    case 'seconds':
    case 'weeks':
      return { factor: 1, suffix: unit, step: 1 };
    case 'log odds':
      return { factor: 1, suffix: '', step: 0.1 };
    case 'times':
      return { factor: 1, suffix: '', step: whole ? 1 : 0.1 };
    case 'cases':
    case 'characters':
    case 'words':
    case 'names':
      return { factor: 1, suffix: '', step: 1 };
  }
}

/** Without rounding errors of binary fractions. */
export const clean = (value: number): number => Number(value.toFixed(6));

/** The range of a slider: the whole range if it is short, else from its minimum to four times the default. */
export function spanOf(
  { least, most }: { readonly least: number; readonly most: number },
  base: number,
): { readonly least: number; readonly most: number } {
  return { least, most: Math.min(most, Math.max(base * 4, least + 10)) };
}
