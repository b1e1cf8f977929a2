import { type ChildProcess, fork } from 'node:child_process';
import type { Picture } from '../cards/picture.js';
import { packageFile } from '../package.js';
import type { Draw } from './draw.js';
import type { Delivery, Order } from './drawing.js';

const SCRIPT = 'dist/bin/start-drawing.cjs';
/** A third less memory, in the same time. */
export const DRAWING_FLAGS = ['--max-semi-space-size=1', '--optimize-for-size'];

/** How a process that draws is kept. */
interface Keeping {
  /** One that has drawn nothing for so long ends. */
  readonly idleMs: number;
  /** Where the first picture of a process takes more of processors' time, it stays: a reply could not wait for the next one's. */
  readonly staysFromCpuMs: number;
  /** What takes longer will never be drawn. */
  readonly longestMs: number;
  readonly start: () => ChildProcess;
}

const USUALLY: Keeping = { idleMs: 10_000, staysFromCpuMs: 2_000, longestMs: 30_000, start: startDrawing };

/**
 * Draws in a process of its own, since what satori and resvg take, over 100 MiB, is given back only by one that ends.
 * Rejects where pictures cannot be drawn. A picture whose process ends is tried once more.
 */
export async function openDrawingProcess(changes: Partial<Keeping> = {}): Promise<Draw> {
  const keeping = { ...USUALLY, ...changes };
  let drawing = new DrawingProcess(keeping);
  await drawing.opened.catch((error) => {
    // One that was ended says nothing of the next.
    if (!drawing.ended) throw error;
  });
  const draw = (picture: Picture) => {
    if (drawing.ended) drawing = new DrawingProcess(keeping);
    return drawing.draw(picture);
  };
  return (picture) =>
    draw(picture).catch((error) => {
      if (drawing.ended) return draw(picture);
      throw error;
    });
}

/** Starts the process. It gets no more of the environment than Node needs: it reads what anybody wrote. */
export function startDrawing(): ChildProcess {
  const { PATH, SystemRoot, TEMP } = process.env;
  return fork(packageFile(SCRIPT), {
    serialization: 'advanced',
    execArgv: DRAWING_FLAGS,
    env: { PATH, SystemRoot, TEMP, MALLOC_ARENA_MAX: '1' },
  });
}

interface Drawn {
  readonly png: Uint8Array;
  readonly cpuMs: number;
}

interface Waiting {
  readonly resolve: (drawn: Drawn) => void;
  readonly reject: (error: Error) => void;
}

class DrawingProcess {
  /** Rejects where pictures cannot be drawn, or the process has ended. */
  readonly opened: Promise<void>;
  ended = false;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  readonly #keeping: Keeping;
  #orders = 0;
  #stays = false;
  #idle: NodeJS.Timeout | undefined;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
    this.#child = keeping.start();
    // Neither keeps the bot alive.
    this.#child.unref();
    this.#child.channel?.unref();
    this.opened = new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        this.ended = true;
        for (const waiting of [{ reject }, ...this.#waiting.values()]) waiting.reject(error);
      };
      // One at work does not notice that the bot has ended.
      const kill = () => this.#child.kill('SIGKILL');
      process.once('exit', kill);
      this.#child.once('error', fail);
      this.#child.once('exit', (code, signal) => {
        process.removeListener('exit', kill);
        fail(new Error(`the process that draws ended: ${signal ?? code}`));
      });
      this.#child.on('message', (delivery: Delivery) => {
        if (delivery.id !== 'open') this.#take(delivery);
        else if (!delivery.error) resolve();
        else {
          reject(delivery.error);
          this.#child.disconnect();
        }
      });
    });
    // Who asks for a picture gets to know.
    this.opened.catch(() => undefined);
  }

  async draw(picture: Picture): Promise<Buffer> {
    const { idleMs, staysFromCpuMs, longestMs } = this.#keeping;
    clearTimeout(this.#idle);
    this.#orders += 1;
    const order: Order = { id: this.#orders, picture };
    const late = setTimeout(() => this.#child.kill('SIGKILL'), longestMs).unref();
    try {
      const { png, cpuMs } = await new Promise<Drawn>((resolve, reject) => {
        this.#waiting.set(order.id, { resolve, reject });
        // Where it cannot be sent, the process has ended, and says so itself.
        this.opened.then(() => this.#child.send(order, () => undefined), reject);
      });
      // Of several at once the time is of all.
      if (this.#orders === 1) this.#stays = cpuMs > staysFromCpuMs;
      return Buffer.from(png);
    } finally {
      clearTimeout(late);
      this.#waiting.delete(order.id);
      if (this.#waiting.size === 0 && !this.#stays)
        this.#idle = setTimeout(() => this.#end(), idleMs).unref();
    }
  }

  #take(delivery: Exclude<Delivery, { readonly id: 'open' }>): void {
    const waiting = this.#waiting.get(delivery.id);
    if ('error' in delivery) waiting?.reject(delivery.error);
    else waiting?.resolve(delivery);
  }

  #end(): void {
    this.ended = true;
    if (this.#child.connected) this.#child.disconnect();
  }
}
