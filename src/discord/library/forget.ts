import { type Reply, sentenceReply } from '../answer.js';
import { renderSentence } from '../render.js';
import { buttonRow } from './button-row.js';
import type { PersonEditing } from './editing.js';
import { editingId } from './editing-id.js';

/** Says what would be erased, with the button that does it. */
export function forget({ owner, language }: PersonEditing): Reply {
  const { forgetServer, forgetPerson, buttons } = language.library;
  const { components, ...container } = renderSentence(
    owner.startsWith('server/') ? forgetServer : forgetPerson,
    language,
  );
  const row = buttonRow([{ label: buttons.forget, id: editingId('forget'), dangerous: true }]);
  return { component: { ...container, components: [...components, ...row] }, onlyForAsker: true };
}

/** Erases all that is kept of the server or person. */
export async function eraseAll({ store, owner, language }: PersonEditing): Promise<Reply> {
  await store.forget(owner);
  return { ...sentenceReply(language.library.forgotten, language), instead: true };
}
