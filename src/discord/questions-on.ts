import { unescapeLine } from './escape.js';

/** A message as Discord gives it back, or a part of one. */
interface Shown {
  readonly content?: unknown;
  readonly custom_id?: unknown;
  readonly components?: readonly Shown[];
}

/** The headings of the bot's own message, as people read them: the questions that it answers, in order. */
export function questionsOn(components: readonly object[]): string[] {
  return components.flatMap((component: Shown) => {
    const heading =
      typeof component.content === 'string' ? /^### (.+)/u.exec(component.content)?.[1] : undefined;
    return [
      ...(heading === undefined ? [] : [unescapeLine(heading)]),
      ...questionsOn(component.components ?? []),
    ];
  });
}

/** The custom ids of a message's buttons, in order. */
export function customIdsOn(components: readonly object[]): string[] {
  return components.flatMap(({ custom_id: id, components: nested = [] }: Shown) => [
    ...(typeof id === 'string' ? [id] : []),
    ...customIdsOn(nested),
  ]);
}
