/** An expected failure: its message is one sentence for the person, naming the thing and the way out. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}
