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
  /** Closes the connection before the reply is complete. */
  | { readonly kind: 'close'; readonly afterEffect?: boolean };

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
