/** What JSON leaves as it is though it steers a terminal, turns text around or ends a line for some readers: C1 controls, bidirectional ones, and U+2028 and U+2029. */
const STEERS = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu;

/** A value as one line of JSON that is safe to print. */
export function jsonLine(value: object): string {
  const json = JSON.stringify(value).replace(STEERS, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `${json}\n`;
}
