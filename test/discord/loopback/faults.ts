/** What goes wrong with a request. `afterEffect`: what was asked for is done all the same. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: number;
      readonly afterEffect?: boolean;
    }
  /** Never answers. */
  | { readonly kind: 'hang' }
  /** Answers as it should, but only then. */
  | { readonly kind: 'hold'; readonly until: Promise<void> }
  /** Too many requests: 429, try again after so many seconds; `global` where it is about the bot's requests of all routes. */
  | { readonly kind: 'limit'; readonly seconds: number; readonly global?: boolean }
  /** Closes the connection before the reply begins. */
  | { readonly kind: 'close'; readonly afterEffect?: boolean }
  /** Closes the connection in the middle of the reply to what was done. */
  | { readonly kind: 'break'; readonly afterEffect: true };

/** Faults to order: each is met by the next request of its route, once. */
export class Faults {
  readonly #ordered = new Map<string, Fault[]>();

  order(route: string, ...faults: Fault[]): void {
    this.#ordered.set(route, [...(this.#ordered.get(route) ?? []), ...faults]);
  }

  take(route: string): Fault | undefined {
    return this.#ordered.get(route)?.shift();
  }
}
