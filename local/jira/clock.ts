/** The site's own time: starts at the site's present moment and advances like the machine's clock. */
export class SiteClock {
  readonly #machine: () => number;
  #siteStart = 0;
  #machineStart: number;

  constructor(machine: () => number) {
    this.#machine = machine;
    this.#machineStart = machine();
    this.#siteStart = this.#machineStart;
  }

  /** Sets the site's present moment (ms). */
  startAt(moment: number): void {
    this.#siteStart = moment;
    this.#machineStart = this.#machine();
  }

  now(): number {
    return this.#siteStart + (this.#machine() - this.#machineStart);
  }
}
