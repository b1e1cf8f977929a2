import { fork } from 'node:child_process';
import type { Picture } from '../cards/picture.js';
import { packageFile } from '../package.js';
import type { Delivery, Order } from './child.js';
import type { Draw } from './draw.js';

const CHILD = 'dist/src/picture/child.js';
/** It is back in less than a second, and takes as much memory as all else: it does not wait for long. */
const IDLE_MS = 10_000;
/** A third less memory, in the same time. */
const FRUGAL = {
  execArgv: ['--max-semi-space-size=1', '--optimize-for-size'],
  env: { ...process.env, MALLOC_ARENA_MAX: '1' },
};

interface Waiting {
  readonly resolve: (png: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** Draws in a process of its own, since what satori and resvg take, over 100 MiB, is given back only by one that ends. */
export async function openDrawingProcess(idleMs = IDLE_MS): Promise<Draw> {
  let drawing = new DrawingProcess(idleMs);
  await drawing.opened;
  return (picture) => {
    if (drawing.ended) drawing = new DrawingProcess(idleMs);
    return drawing.draw(picture);
  };
}

class DrawingProcess {
  /** Rejects where pictures cannot be drawn. */
  readonly opened: Promise<void>;
  ended = false;
  readonly #child = fork(packageFile(CHILD), { ...FRUGAL, serialization: 'advanced' });
  readonly #waiting = new Map<number, Waiting>();
  readonly #idleMs: number;
  #orders = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(idleMs: number) {
    this.#idleMs = idleMs;
    // Neither keeps the bot alive.
    this.#child.unref();
    this.#child.channel?.unref();
    this.opened = new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        this.ended = true;
        for (const waiting of [{ reject }, ...this.#waiting.values()]) waiting.reject(error);
      };
      this.#child.once('error', fail);
      this.#child.once('exit', (code, signal) =>
        fail(new Error(`the process that draws ended: ${signal ?? code}`)),
      );
      this.#child.on('message', (delivery: Delivery) => {
        if (delivery.id !== 'open') this.#take(delivery);
        else if (delivery.error === undefined) resolve();
        else {
          reject(new Error(delivery.error));
          this.#end();
        }
      });
    });
    // Who asks for a picture gets to know.
    this.opened.catch(() => undefined);
  }

  async draw(picture: Picture): Promise<Buffer> {
    clearTimeout(this.#idle);
    this.#orders += 1;
    const order: Order = { id: this.#orders, picture };
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.set(order.id, { resolve, reject });
        this.opened.then(() => this.#child.send(order, (error) => error && reject(error)), reject);
      });
    } finally {
      this.#waiting.delete(order.id);
      if (this.#waiting.size === 0) this.#idle = setTimeout(() => this.#end(), this.#idleMs).unref();
    }
  }

  #take(delivery: Exclude<Delivery, { readonly id: 'open' }>): void {
    const waiting = this.#waiting.get(delivery.id);
    if ('error' in delivery) waiting?.reject(new Error(delivery.error));
    else waiting?.resolve(Buffer.from(delivery.png));
  }

  #end(): void {
    this.ended = true;
    if (this.#child.connected) this.#child.disconnect();
  }
}
