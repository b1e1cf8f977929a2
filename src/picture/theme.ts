/**
 * The colours of a picture. It brings its own dark ground, so that it reads the same on Discord's dark themes and on
 * its light one; on the ground each colour of text has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3).
 */
export const THEME = {
  ground: '#25262b',
  border: '#3f4147',
  text: '#f2f3f5',
  label: '#c9cdd4',
  dim: '#a0a5b0',
  axis: '#71757f',
  past: '#f0b95a',
  planned: '#7fc1ff',
} as const;
