const BUCKET_BITS = 16;

/**
 * How many weights there are: features share them by a hash of what they say, and no list of names is kept (Weinberger
 * et al., “Feature Hashing for Large Scale Multitask Learning”, 2009).
 */
export const BUCKETS = 2 ** BUCKET_BITS;

/** Takes a feature by its bucket, 0 to `BUCKETS` - 1, and its value. */
export type Add = (bucket: number, value: number) => void;

/** A whole number of 32 bits, with its sign, which V8 keeps without an object, for a text (FNV-1a over its UTF-16 units). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** A whole number of 32 bits for two, in this order (the finaliser of MurmurHash3; Appleby, public domain). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The bucket of a feature: a hash of which it is and what it finds, and one of the circumstance of the question, 0 for none. */
export function bucketOf(found: number, circumstance = 0): number {
  return Math.imul(found ^ circumstance, 0x9e3779b1) >>> (32 - BUCKET_BITS);
}
