import { ApplicationCommandType, ComponentType } from 'discord.js';
import type { CommandJson, MessageCommandJson, OptionJson } from './command-json.js';

/**
 * Discord's limits on what the bot sends, as far as Discord's OpenAPI description does not hold them
 * (Discord's documentation, August 2026). Lengths are in UTF-16 units, which are never fewer than characters.
 */
export const LIMITS = {
  /** Plain `content` of a message. */
  content: 2000,
  /** All text displays of one message together. */
  text: 4000,
  /** UTF-8 bytes of all text displays together, each counted with `bytesPerTextDisplay` more, stay under this. */
  textBytes: 10_170,
  bytesPerTextDisplay: 12,
  /** Components of one message, nested ones counted. */
  components: 40,
  /** Alt text of a picture or file. */
  altText: 1024,
  /** Bytes of one file; all files and the rest of a request may have more. */
  fileBytes: 10 * 1024 * 1024,
  /** Names, descriptions and values of one command together. */
  command: 8000,
  commandName: 32,
  description: 100,
  choices: 25,
  choice: 100,
  customId: 100,
  buttonsInRow: 5,
  modalTitle: 45,
  modalComponents: 5,
} as const;

/** What a message is checked for: its JSON as it goes to Discord. */
export interface MessageBody {
  readonly content?: string | null | undefined;
  readonly components?: readonly object[] | null | undefined;
}

/** A file that goes with a message, which a component shows as `attachment://` and its name. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: number;
  /** Alt text. */
  readonly description?: string | null | undefined;
}

/** Each way in which a message and its files break a limit, in words; none for one that Discord takes. */
export function messageProblems(
  { content, components }: MessageBody,
  files: readonly AttachedFile[] = [],
): string[] {
  const all = (components ?? []).flatMap(withNested);
  const texts = all.flatMap(textOf);
  return [
    ...tooMany('content', content?.length ?? 0, LIMITS.content),
    ...tooMany('components', all.length, LIMITS.components),
    ...textProblems(texts),
    ...texts.filter((text) => text.trim() === '').map(() => 'a text display is empty'),
    ...(all.length > 0 ? mediaProblems(all.flatMap(mediaOf), files) : []),
    ...files.flatMap(({ name, bytes }) => tooMany(`bytes of ${name}`, bytes, LIMITS.fileBytes)),
    ...files.flatMap(({ description }) => altTextProblems(description)),
    ...buttonProblems(all),
  ];
}

function buttonProblems(components: readonly object[]): string[] {
  const rows = components.filter(
    (component) => 'type' in component && component.type === ComponentType.ActionRow,
  );
  const ids = components.flatMap((component) =>
    'custom_id' in component ? [String(component.custom_id)] : [],
  );
  return [
    ...rows.flatMap((row) => tooMany('buttons', withNested(row).length - 1, LIMITS.buttonsInRow)),
    ...ids.flatMap((id) => outside('a custom id', id.length, LIMITS.customId)),
    ...(new Set(ids).size < ids.length ? ['two components have the same custom id'] : []),
  ];
}

interface Media {
  readonly media: { readonly url: string };
  readonly description?: string | null | undefined;
}

function mediaOf(component: object): Media[] {
  const isGallery =
    'type' in component && component.type === ComponentType.MediaGallery && 'items' in component;
  return isGallery && Array.isArray(component.items) ? (component.items as Media[]) : [];
}

const ATTACHMENT = 'attachment://';

/** With Components V2 a file that no component shows is not seen at all. */
function mediaProblems(media: readonly Media[], files: readonly AttachedFile[]): string[] {
  const shown = media.flatMap(({ media: { url } }) =>
    url.startsWith(ATTACHMENT) ? [url.slice(ATTACHMENT.length)] : [],
  );
  const names = files.map(({ name }) => name);
  return [
    ...shown.filter((name) => !names.includes(name)).map((name) => `no file is called ${name}`),
    ...names.filter((name) => !shown.includes(name)).map((name) => `no component shows the file ${name}`),
    ...media.flatMap(({ description }) => altTextProblems(description)),
  ];
}

function altTextProblems(text: string | null | undefined): string[] {
  return tooMany('characters of alt text', text?.length ?? 0, LIMITS.altText);
}

/** Whether these text displays fit in the nth `part` of one message, `others` components beside them. */
export function textsFit(texts: readonly string[], others: number, part = 1): boolean {
  return textProblems(texts, part).length === 0 && texts.length <= (LIMITS.components - others) / part;
}

function textProblems(texts: readonly string[], part = 1): string[] {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + LIMITS.bytesPerTextDisplay, 0);
  return [
    ...tooMany('characters of text', sumOf(texts), LIMITS.text / part),
    ...tooMany('bytes of text', bytes, (LIMITS.textBytes - 1) / part),
  ];
}

function withNested(component: object): object[] {
  const nested = 'components' in component && Array.isArray(component.components) ? component.components : [];
  const accessory = 'accessory' in component && component.accessory ? [component.accessory] : [];
  return [component, ...[...nested, ...accessory].flatMap(withNested)];
}

function textOf(component: object): string[] {
  const isText =
    'type' in component && component.type === ComponentType.TextDisplay && 'content' in component;
  return isText ? [String(component.content)] : [];
}

/** Each way in which a command breaks a limit, in words; none for one that Discord takes. */
export function commandProblems(command: CommandJson | MessageCommandJson): string[] {
  return isTyped(command) ? typedProblems(command) : menuProblems(command);
}

function isTyped(command: CommandJson | MessageCommandJson): command is CommandJson {
  return command.type === undefined || command.type === ApplicationCommandType.ChatInput;
}

/** Those in a menu may have any letters and spaces in their name, but no description. */
function menuProblems(command: MessageCommandJson): string[] {
  return [
    ...[command.name, ...Object.values(command.name_localizations ?? {})].flatMap((name) =>
      outside(`the name “${name}”`, name?.length ?? 1, LIMITS.commandName),
    ),
    ...('description' in command ? [`“${command.name}” is in a menu and has a description`] : []),
  ];
}

function typedProblems(command: CommandJson): string[] {
  const levels = [command, ...(command.options ?? [])].map(optionsOf);
  const options = levels.flat();
  const choices = options.map(choicesOf);
  const words = [command, ...options].flatMap((named) => [...namesOf(named), ...descriptionsOf(named)]);
  const values = choices.flat().flatMap((choice) => [...namesOf(choice), String(choice.value)]);
  const disordered = levels.some((level) =>
    level.some(({ required }, index) => required && index > 0 && !level[index - 1]?.required),
  );
  return [
    ...[command, ...options].flatMap(namingProblems),
    ...choices.flatMap(choicesProblems),
    ...(disordered ? ['a required option comes after an optional one'] : []),
    ...tooMany(`characters of /${command.name}`, sumOf([...words, ...values]), LIMITS.command),
  ];
}

/** What an option can be completed to. */
export interface Choice {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly value: string | number;
}

type Localizations = Readonly<Record<string, string | null | undefined>> | null | undefined;

/** Each way in which completions break a limit, in words. */
export function choicesProblems(choices: readonly Choice[]): string[] {
  const values = choices.flatMap((choice) => [...namesOf(choice), String(choice.value)]);
  return [
    ...tooMany('choices', choices.length, LIMITS.choices),
    ...values.flatMap((value) => outside(`choice “${value}”`, value.length, LIMITS.choice)),
  ];
}

/** A modal as it goes to Discord. */
export interface ModalJson {
  readonly title: string;
  readonly custom_id: string;
  readonly components: readonly object[];
}

/** Each way in which a modal breaks a limit, in words. */
export function modalProblems({ title, custom_id: id, components }: ModalJson): string[] {
  return [
    ...outside('a modal’s title', title.length, LIMITS.modalTitle),
    ...outside('a custom id', id.length, LIMITS.customId),
    ...tooMany('components of a modal', components.length, LIMITS.modalComponents),
  ];
}

/** The options of a command, or of a subcommand. */
function optionsOf(named: CommandJson | OptionJson): readonly OptionJson[] {
  return 'options' in named ? (named.options ?? []) : [];
}

function choicesOf(option: OptionJson) {
  return 'choices' in option ? (option.choices ?? []) : [];
}

/** What a command or an option is called in each language. */
function namesOf({ name, name_localizations: others }: CommandJson | OptionJson | Choice): string[] {
  return [name, ...filled(others)];
}

function descriptionsOf({
  description,
  description_localizations: others,
}: CommandJson | OptionJson): string[] {
  return [description, ...filled(others)];
}

function filled(localizations: Localizations): string[] {
  return Object.values(localizations ?? {}).filter((words) => typeof words === 'string');
}

function namingProblems(named: CommandJson | OptionJson): string[] {
  return [
    ...namesOf(named).flatMap(nameProblems),
    ...descriptionsOf(named).flatMap((description) =>
      outside(`the description of “${named.name}”`, description.length, LIMITS.description),
    ),
  ];
}

function nameProblems(name: string): string[] {
  const letters = /^[-_\p{L}\p{N}]*$/u.test(name) && name === name.toLowerCase();
  return [
    ...(letters ? [] : [`the name “${name}” has more than lower-case letters, digits, - and _`]),
    ...outside(`the name “${name}”`, name.length, LIMITS.commandName),
  ];
}

function sumOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function tooMany(what: string, count: number, limit: number): string[] {
  return count > limit ? [`${count} ${what}, at most ${limit} go into one`] : [];
}

function outside(what: string, length: number, limit: number): string[] {
  return length < 1 || length > limit ? [`${what} is ${length} characters long, not 1 to ${limit}`] : [];
}
