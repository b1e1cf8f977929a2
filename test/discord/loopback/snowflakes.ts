/** Discord's epoch, 1 January 2015, in milliseconds. */
const EPOCH = 1_420_070_400_000n;

let last = 0n;

/** A new id as Discord makes them: made now, greater than all before. */
export function snowflake(): string {
  const now = (BigInt(Date.now()) - EPOCH) << 22n;
  last = now > last ? now : last + 1n;
  return String(last);
}

/** An id that would have been made so many milliseconds before this one. */
export function earlier(id: string, milliseconds: number): string {
  return String(BigInt(id) - (BigInt(milliseconds) << 22n));
}
