import type { Picture } from '../cards/picture.js';
import type { Draw } from './draw.js';

/** How many of the last pictures are kept. */
const KEPT = 16;

/**
 * Draws pictures as PNG where that can be done, and keeps the last ones. Undefined where one cannot be drawn; `tell`
 * gets the reason, of what is missing on this machine once.
 */
export class Drawer {
  readonly #open: () => Promise<Draw>;
  readonly #tell: (err: unknown, message: string) => void;
  readonly #drawn = new Map<string, Promise<Buffer | undefined>>();
  #drawing: Promise<Draw | undefined> | undefined;

  constructor(tell: (err: unknown, message: string) => void, open: () => Promise<Draw> = openLazily) {
    this.#tell = tell;
    this.#open = open;
  }

  /** The picture as PNG. Those who ask for the same one at the same time share it. */
  draw(picture: Picture): Promise<Buffer | undefined> {
    const key = JSON.stringify(picture);
    const drawn = this.#drawn.get(key) ?? this.#attempt(picture, key);
    this.#drawn.delete(key);
    this.#drawn.set(key, drawn);
    const [oldest] = this.#drawn.keys();
    if (this.#drawn.size > KEPT && oldest !== undefined) this.#drawn.delete(oldest);
    return drawn;
  }

  async #attempt(picture: Picture, key: string): Promise<Buffer | undefined> {
    this.#drawing ??= this.#open().catch((err) => {
      this.#tell(err, 'pictures cannot be drawn on this machine: timelines are text alone');
      return undefined;
    });
    const draw = await this.#drawing;
    try {
      return await draw?.(picture);
    } catch (err) {
      this.#tell(err, 'a picture could not be drawn');
      // It may come off the next time.
      this.#drawn.delete(key);
      return undefined;
    }
  }
}

async function openLazily(): Promise<Draw> {
  const { openDrawingProcess } = await import('./drawing-process.js');
  return openDrawingProcess();
}
