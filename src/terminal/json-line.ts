/** What JSON leaves as it is though it steers a terminal or turns text around: C1 controls and bidirectional ones. */
const STEERS = /[\u007f-\u009f\p{Bidi_Control}]/gu;

/** A value as one line of JSON that is safe to print. */
export function jsonLine(value: object): string {
  const json = JSON.stringify(value).replace(STEERS, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `${json}\n`;
}
