import type { Picture } from '../cards/picture.js';

/** What is asked of the process that draws. */
export interface Order {
  readonly id: number;
  readonly picture: Picture;
}

/** What it answers with: first that it can draw, or why it cannot; then each picture, or why there is none. */
export type Delivery =
  | { readonly id: 'open'; readonly error?: Error }
  /** `cpuMs` is what the process has taken of processors' time until then, whatever else the machine did. */
  | { readonly id: number; readonly png: Uint8Array; readonly cpuMs: number }
  | { readonly id: number; readonly error: Error };

async function serve(send: (delivery: Delivery) => void): Promise<void> {
  // Only now, since it takes a while: signals must be seen to before.
  const { openDrawing } = await import('./draw.js');
  const draw = await openDrawing();
  process.on('message', async ({ id, picture }: Order) => {
    try {
      const png = await draw(picture);
      const { user, system } = process.cpuUsage();
      send({ id, png, cpuMs: (user + system) / 1000 });
    } catch (error) {
      send({ id, error: asError(error) });
    }
  });
  send({ id: 'open' });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

if (process.send) {
  const channel = process.send.bind(process);
  // Where the other has ended meanwhile there is nobody to tell.
  const send = (delivery: Delivery) => channel(delivery, () => undefined);
  // Ctrl-C and a service manager signal all processes; this one is still needed for what is under way, and ends with the other.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  process.once('disconnect', () => process.exit());
  serve(send).catch((error) => send({ id: 'open', error: asError(error) }));
}
