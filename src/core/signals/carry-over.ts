export interface CarryOverFigures {
  /** How many iterations the item has been in, the present one included. */
  readonly iterations: number;
}
