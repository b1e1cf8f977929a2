/** Whom a library belongs to: a Discord server, or a person in direct messages. */
export type Owner = `server/${string}` | `user/${string}`;
