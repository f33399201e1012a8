/** Which group of past cases a number rests on, and how many cases there were. Small groups back off to wider ones. */
export interface Basis {
  readonly level: 'type-and-status' | 'status' | 'type' | 'project' | 'everything' | 'published';
  /** How many past cases the number rests on; 0 for published reference values. */
  readonly sample: number;
}
