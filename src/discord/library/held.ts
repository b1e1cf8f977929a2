import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { printedDates } from '../../article/dateline.js';
import { UserError } from '../../errors.js';
import type { Catalogue } from '../../language/catalogue.js';
import { indexOf } from '../../search/article-index.js';
import type { HeldArticle } from '../../store/held.js';
import { type Outgoing, type Reply, sentenceReply } from '../answer.js';
import { modalProblems } from '../limits.js';
import type { PersonEditing } from './editing.js';
import { editingId } from './editing-id.js';
import { heldReply } from './held-reply.js';

/** Who presses a button below an article that waits, and which one. */
interface Pressing {
  readonly by: string;
  readonly token: string;
}

/** Keeps the article: from now on questions can be about it. @throws {UserError} where it waits no more. */
export async function keep(
  pressing: Pressing,
  { store, owner, seeds, meaning, language }: PersonEditing,
): Promise<Reply> {
  const reserved = seeds.articles.map(({ id }) => id);
  const article = await store.keepHeld(owner, pressing, reserved);
  if (!article) throw new UserError(({ library }) => library.gone);
  meaning?.article(indexOf(article));
  return { ...sentenceReply(language.library.kept(article.headline, article.id), language), instead: true };
}

/** Drops the article, if it has not gone already. */
export async function discard(pressing: Pressing, { store, owner, language }: PersonEditing): Promise<Reply> {
  await store.dropHeld(owner, pressing);
  return { ...sentenceReply(language.library.discarded, language), instead: true };
}

/** The most characters of what can be corrected; the longest headline is cut to it in the form. */
const LENGTHS = { headline: 300, published: 40, source: 200 } as const;

type Field = keyof typeof LENGTHS;

/** A form to correct what was read of the article. @throws {UserError} where it waits no more. */
export async function correctionForm(pressing: Pressing, editing: PersonEditing): Promise<Outgoing> {
  const { article } = await heldBy(pressing, editing);
  const { form } = editing.language.library;
  const input = (field: Field): APITextInputComponent => {
    const value = article[field]?.slice(0, LENGTHS[field]).replace(/[\uD800-\uDBFF]$/u, '');
    return {
      type: ComponentType.TextInput,
      custom_id: field,
      style: TextInputStyle.Short,
      max_length: LENGTHS[field],
      required: field === 'headline',
      ...(value && { value }),
    };
  };
  const modal: APIModalInteractionResponseCallbackData = {
    custom_id: editingId('correct', pressing.token),
    title: form.title,
    components: (['headline', 'published', 'source'] as const).map((field) => ({
      type: ComponentType.Label,
      label: form[field],
      component: input(field),
    })),
  };
  const problems = modalProblems(modal);
  if (problems.length > 0) throw new Error(`the form breaks Discord’s limits: ${problems.join('; ')}`);
  return { form: modal };
}

/** Shows the article as it was corrected. @throws {UserError} where it waits no more, or the date is none. */
export async function correct(
  { fields }: ModalSubmitInteraction,
  pressing: Pressing,
  editing: PersonEditing,
): Promise<Reply> {
  const held = await heldBy(pressing, editing);
  const given = (field: Field) => {
    const value = fields.fields.has(field) ? fields.getTextInputValue(field) : '';
    return value.replace(/\s+/gu, ' ').trim();
  };
  const { byline, url, id, text, paragraphs, headline } = held.article;
  const facts = {
    byline,
    url,
    published: publishedOn(given('published')),
    source: given('source') || undefined,
  };
  const article = {
    ...{ id, text, paragraphs, headline: given('headline') || headline },
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  };
  const corrected = { ...held, article };
  await editing.store.correctHeld(editing.owner, pressing.token, corrected);
  return { ...heldReply(corrected, pressing.token, editing.language), instead: true };
}

/** A day as `YYYY-MM-DD`; undefined where none is given. */
function publishedOn(text: string): string | undefined {
  if (text === '') return undefined;
  const [date] = printedDates(text);
  if (date?.value === undefined || date.ambiguous) throw new UserError(({ library }) => library.noDate(text));
  return date.value;
}

async function heldBy(pressing: Pressing, { store, owner }: PersonEditing): Promise<HeldArticle> {
  const held = await store.heldBy(owner, pressing);
  if (!held) throw new UserError(({ library }: Catalogue) => library.gone);
  return held;
}
