import { z } from 'zod';

const ACTIONS = ['gaps', 'forget', 'keep', 'correct', 'discard'] as const;
type Action = (typeof ACTIONS)[number];

/** What a button below a library's own messages, or a form, does, and what with. */
interface Pressed {
  readonly action: Action;
  /** Letters, digits, - and _, at most 40. */
  readonly subject: string;
}

/** Of this form only; what others say is not guessed at. */
const PREFIX = 'library.1.';
const ID = z.tuple([z.enum(ACTIONS), z.string().regex(/^[\w-]{0,40}$/)]);

/** The custom id of such a button: all of its state, at most 60 characters. */
export function editingId(action: Action, subject = ''): string {
  return `${PREFIX}${action}.${subject}`;
}

/** What a custom id says; undefined where it is no such button's. */
export function readEditingId(id: string): Pressed | undefined {
  if (!id.startsWith(PREFIX)) return undefined;
  const { data } = ID.safeParse(id.slice(PREFIX.length).split('.'));
  return data && { action: data[0], subject: data[1] };
}
