import { setTimeout as delay } from 'node:timers/promises';

/** Whether something ends within so many milliseconds, well or badly. */
export async function settlesWithin(milliseconds: number, promise: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const settled = promise.then(
    () => true,
    () => true,
  );
  const late = delay(milliseconds, false, { signal: timer.signal }).catch(() => false);
  const inTime = await Promise.race([settled, late]);
  timer.abort();
  return inTime;
}

/** What a promise resolves to, where it does so within so many milliseconds, else undefined. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  return (await settlesWithin(milliseconds, promise)) ? promise : undefined;
}
