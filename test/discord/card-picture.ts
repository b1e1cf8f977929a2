import { ComponentType } from 'discord.js';
import type { RecordedRequest } from './loopback/rest.js';

interface Part {
  readonly type: ComponentType;
  readonly content?: string;
  readonly label?: string;
  readonly components?: readonly Part[];
}

/** A message that the bot sent as people see it, as text: quotations behind a bar, small print indented, buttons in brackets. */
export function cardPicture({ json }: RecordedRequest): string {
  const body = json as { data?: { components?: readonly Part[] }; components?: readonly Part[] };
  const [container] = (body.data ?? body).components ?? [];
  return (container?.components ?? []).map(drawn).join('\n');
}

function drawn({ type, content = '', components = [] }: Part): string {
  if (type === ComponentType.ActionRow) return components.map(({ label }) => `[${label}]`).join(' ');
  if (type === ComponentType.MediaGallery) return '(the picture)';
  return content
    .split('\n')
    .map((line) =>
      line
        .replace(/^### /u, '')
        .replace(/^> /u, '│ ')
        .replace(/^-# /u, '  ')
        .replace(/(?<!\\)\*\*/gu, '')
        .replace(/\\([^0-9A-Za-z\s])/gu, '$1'),
    )
    .join('\n');
}
