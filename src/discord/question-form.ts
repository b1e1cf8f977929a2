import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { QUESTION_LENGTH } from '../../commands/ask.js';
import type { Catalogue } from '../language/catalogue.js';
import { modalProblems } from './limits.js';

/** Of this form only, as with buttons. */
const FORM_ID = '1.ask';
const INPUT_ID = 'question';

/** A form with a question that a person can change before it is asked. */
export function questionForm(
  draft: string,
  { checking: { form } }: Catalogue,
): APIModalInteractionResponseCallbackData {
  const input = {
    type: ComponentType.TextInput as const,
    custom_id: INPUT_ID,
    style: TextInputStyle.Paragraph,
    value: draft,
    min_length: QUESTION_LENGTH.minLength,
    max_length: QUESTION_LENGTH.maxLength,
    required: true,
  };
  const modal = {
    custom_id: FORM_ID,
    title: form.title,
    components: [{ type: ComponentType.Label as const, label: form.question, component: input }],
  };
  const problems = modalProblems(modal);
  if (problems.length > 0) throw new Error(`the form breaks Discord’s limits: ${problems.join('; ')}`);
  return modal;
}

/** The question of a form that was sent off; undefined where it is another form. */
export function questionOf({ customId, fields }: ModalSubmitInteraction): string | undefined {
  return customId === FORM_ID && fields.fields.has(INPUT_ID) ? fields.getTextInputValue(INPUT_ID) : undefined;
}
