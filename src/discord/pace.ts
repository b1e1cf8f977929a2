import type { Config } from '../config.js';
import type { Catalogue } from '../language/catalogue.js';
import { TokenBuckets } from './token-buckets.js';

/** Who did something, and in which server, if in one. */
interface Doer {
  readonly person: string;
  readonly server: string | null;
}

/** Why somebody has to wait. */
export interface Slowed {
  /** What that person is told. */
  readonly sentence: (language: Catalogue) => string;
  /** Whether it is the first time since he was answered: a flood of messages is met with one reply. */
  readonly first: boolean;
}

/** For each answer, a person types so many times at most. */
const TYPED_FOR_ONE = 10;

/** How fast persons and servers may ask; commands, buttons, forms and messages count alike. */
export class Pace {
  readonly #persons: TokenBuckets;
  readonly #servers: TokenBuckets;
  readonly #typing: TokenBuckets;

  /** @param now gives milliseconds. */
  constructor({ personLimit, serverLimit }: Pick<Config, 'personLimit' | 'serverLimit'>, now: () => number) {
    this.#persons = new TokenBuckets(personLimit, now);
    this.#servers = new TokenBuckets(serverLimit, now);
    this.#typing = new TokenBuckets(personLimit === undefined ? undefined : personLimit * TYPED_FOR_ONE, now);
  }

  /** Counts something that is to be answered; undefined where it may be, and else nothing is counted. */
  slowed({ person, server }: Doer): Slowed | undefined {
    const own = this.#persons.wait(person);
    if (own > 0) {
      const sentence = ({ bot }: Catalogue) => bot.slowDown(seconds(own));
      return { sentence, first: this.#persons.refuse(person) };
    }
    const shared = server === null ? 0 : this.#servers.wait(server);
    if (server !== null && shared > 0) {
      const sentence = ({ bot }: Catalogue) => bot.serverSlowDown(seconds(shared));
      return { sentence, first: this.#servers.refuse(server) };
    }
    this.#persons.take(person);
    if (server !== null) this.#servers.take(server);
    return undefined;
  }

  /** Counts a letter typed; whether completions may be offered for it: not to who must wait for answers. */
  mayType(person: string): boolean {
    if (this.#persons.wait(person) > 0 || this.#typing.wait(person) > 0) return false;
    this.#typing.take(person);
    return true;
  }
}

function seconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}
