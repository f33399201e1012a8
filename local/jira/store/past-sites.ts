import { pastSite } from './past-site';
import type { SiteStore } from './site-store';

const KEPT = 3;

/** The most recently used past moments. Creating one takes a while, so they are kept until the next write. */
export class PastSites {
  readonly #kept = new Map<number, SiteStore>();

  at(present: SiteStore, moment: number): SiteStore {
    const known = this.#kept.get(moment);
    if (known !== undefined) {
      this.#kept.delete(moment);
      this.#kept.set(moment, known);
      return known;
    }
    const made = pastSite(present, moment);
    this.#kept.set(moment, made);
    if (this.#kept.size > KEPT) this.#forgetOldest();
    return made;
  }

  forget(): void {
    while (this.#kept.size > 0) this.#forgetOldest();
  }

  #forgetOldest(): void {
    const [oldest] = this.#kept;
    if (oldest === undefined) return;
    oldest[1].state.close();
    this.#kept.delete(oldest[0]);
  }
}
