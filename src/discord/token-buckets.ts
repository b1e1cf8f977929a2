/** So many buckets are kept, those used last: a bucket that nobody uses is soon full, as a new one is. */
const MOST = 10_000;
const MINUTE_MS = 60_000;

interface Bucket {
  tokens: number;
  /** When it held so many. */
  at: number;
  /** Whether it was found empty, and nothing was taken since. */
  empty: boolean;
}

/**
 * Token buckets, one for each id: a bucket holds what may be done in a minute, and is filled again evenly within one
 * (“token bucket”, RFC 2697). `perMinute` is a whole number from 1, undefined for no limit; `now` gives milliseconds.
 */
export class TokenBuckets {
  readonly #perMinute: number | undefined;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(perMinute: number | undefined, now: () => number) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Milliseconds until there is a token; 0 where there is one. */
  wait(id: string): number {
    if (this.#perMinute === undefined) return 0;
    const { tokens } = this.#filled(id, this.#perMinute);
    return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) * MINUTE_MS) / this.#perMinute);
  }

  /** Takes a token, which there must be. */
  take(id: string): void {
    if (this.#perMinute === undefined) return;
    const bucket = this.#filled(id, this.#perMinute);
    bucket.tokens -= 1;
    bucket.empty = false;
  }

  /** Notes that there was no token; whether that is the first time since one was taken. */
  refuse(id: string): boolean {
    const bucket = this.#buckets.get(id);
    if (!bucket) return true;
    const first = !bucket.empty;
    bucket.empty = true;
    return first;
  }

  /** How many buckets are kept. */
  get size(): number {
    return this.#buckets.size;
  }

  #filled(id: string, perMinute: number): Bucket {
    const now = this.#now();
    const bucket = this.#buckets.get(id) ?? { tokens: perMinute, at: now, empty: false };
    bucket.tokens = Math.min(perMinute, bucket.tokens + ((now - bucket.at) * perMinute) / MINUTE_MS);
    bucket.at = now;
    this.#buckets.delete(id);
    this.#buckets.set(id, bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > MOST && oldest !== undefined) this.#buckets.delete(oldest);
    return bucket;
  }
}
