/** An entry as an export names it; ids are only unique within the tracker of the file. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Assigns ids to all things of one kind, over all files. Files of one tracker agree on their ids; if two files use an
 * id for things of different names, the thing in the later file gets a new id.
 */
export class Registry {
  readonly #byFile = new Map<string, string>();
  readonly #names = new Map<string, Set<string>>();
  #nextSpare: number;

  constructor(firstSpareId = 900_000) {
    this.#nextSpare = firstSpareId;
  }

  /** The site's id for the id `id` in `file`. */
  idOf(file: string, { id, name }: Named): string {
    const own = this.#byFile.get(`${file}\n${id}`);
    if (own !== undefined) {
      this.#names.get(own)?.add(name.toLowerCase());
      return own;
    }
    const given = this.#idFor({ id, name });
    this.#byFile.set(`${file}\n${id}`, given);
    const names = this.#names.get(given);
    if (names === undefined) this.#names.set(given, new Set([name.toLowerCase()]));
    else names.add(name.toLowerCase());
    return given;
  }

  #idFor({ id, name }: Named): string {
    const names = this.#names.get(id);
    const isNumber = /^\d{1,15}$/.test(id);
    if (isNumber && (names === undefined || names.has(name.toLowerCase()))) return id;
    let spare = this.#nextSpare;
    while (this.#names.has(String(spare))) spare += 1;
    this.#nextSpare = spare + 1;
    return String(spare);
  }
}
