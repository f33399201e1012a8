/** How far a threshold had to back off to find enough history, and on how much it rests. */
export interface Basis {
  readonly level: 'type-and-status' | 'status' | 'type' | 'project' | 'everything' | 'published';
  /** How many past cases the number rests on; 0 for published reference values. */
  readonly sample: number;
}
