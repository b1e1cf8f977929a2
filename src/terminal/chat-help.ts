import type { CommandData, OptionSpec } from '../../commands/command.js';
import { commands } from '../../commands/index.js';
import { renderText, type Style } from './render.js';

/** How a command is typed: `/summary [length:short|medium|long] [sentences:1–40] [article:…]`. */
export function usage({ name, options }: CommandData): string {
  return [`/${name}`, ...options.map(usageOfOption)].join(' ');
}

function usageOfOption(spec: OptionSpec): string {
  if (spec.required) return spec.name;
  if (spec.type === 'integer') return `[${spec.name}:${spec.min}–${spec.max}]`;
  return `[${spec.name}:${spec.choices?.join('|') ?? '…'}]`;
}

/** What can be typed in the chat. */
export function chatHelp(style: Style): string {
  const parts = commands.map(
    ({ data }) => renderText(usage(data), style) + renderText(data.description, style, '    '),
  );
  return [
    renderText(
      'A line without a slash is a question; what it leaves out, as in “and when?”, is taken from the one before.',
      style,
    ),
    ...parts,
    renderText('/check STATEMENT', style) +
      renderText('Whether an article says that, or something near', style, '    '),
    renderText('/why', style) + renderText('What the last answer rests on', style, '    '),
    renderText('/more', style) +
      renderText(
        'The next page of the articles, or more passages than the last answer showed',
        style,
        '    ',
      ),
    renderText('/quit', style) + renderText('Leaves; so does Ctrl-D', style, '    '),
  ].join('');
}
