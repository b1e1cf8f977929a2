/** How long a test waits for something that should come, in milliseconds. */
const PATIENCE_MS = 15_000;

/** What happened, in order; a test can wait for what it expects without sleeping. */
export class Journal<Entry> {
  readonly #entries: Entry[] = [];
  readonly #listeners = new Set<(entry: Entry) => void>();

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  add(entry: Entry): void {
    this.#entries.push(entry);
    for (const listener of this.#listeners) listener(entry);
  }

  /** Tells of every entry to come; returns what ends that. */
  follow(listener: (entry: Entry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The first `count` entries that match, as soon as there are so many. Rejects where they do not come in time. */
  waitFor(what: string, matches: (entry: Entry) => boolean, count = 1): Promise<Entry[]> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        this.#listeners.delete(look);
        end();
      };
      const look = () => {
        const found = this.#entries.filter(matches).slice(0, count);
        if (found.length === count) settle(() => resolve(found));
      };
      const timer = setTimeout(() => {
        const found = this.#entries.filter(matches).length;
        settle(() => reject(new Error(`waited for ${count} × ${what}, got ${found}`)));
      }, PATIENCE_MS);
      this.#listeners.add(look);
      look();
    });
  }
}
