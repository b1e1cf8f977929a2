import type { Card } from '../../cards/card.js';
import type { Catalogue } from '../../language/catalogue.js';
import type { Gap } from '../../store/gaps.js';
import { type Reply, sentenceReply } from '../answer.js';
import { renderCard } from '../render.js';
import { buttonRow } from './button-row.js';
import type { PersonEditing } from './editing.js';
import { editingId } from './editing-id.js';

/** Questions on one page: with 300 characters each they fit in one message. */
const PAGE = 8;

/** A page of the questions without an answer, those asked most first; pages count from 0, the last stands for those behind it. */
export async function gapsReply(wanted: number, editing: PersonEditing): Promise<Reply> {
  const { store, owner, language } = editing;
  const gaps = await store.gapsOf(owner);
  if (gaps.length === 0) return sentenceReply(language.library.noGaps, language);
  const last = Math.ceil(gaps.length / PAGE) - 1;
  const page = Math.min(wanted, last);
  const component = renderCard(gapsCard(gaps, page, editing), language);
  const turn = (label: string, to: number) => ({ label, id: editingId('gaps', String(to)) });
  const buttons = [
    ...(page > 0 ? [turn(language.answers.buttons.back, page - 1)] : []),
    ...(page < last ? [turn(language.reading.buttons.more, page + 1)] : []),
  ];
  return {
    component: { ...component, components: [...component.components, ...buttonRow(buttons)] },
    onlyForAsker: true,
  };
}

function gapsCard(gaps: readonly Gap[], page: number, { library, language }: PersonEditing): Card {
  const from = page * PAGE;
  const shown = gaps.slice(from, from + PAGE);
  const headlineOf = ({ article = '' }: Gap) => library.get(article)?.headline ?? article;
  return {
    heading: language.library.gaps(gaps.length),
    lead: shown.map((gap) => gapLine(gap, headlineOf(gap), language)).join('\n'),
    quotes: [],
    notes: [
      ...(shown.length < gaps.length
        ? [language.reading.shown(from + 1, from + shown.length, gaps.length)]
        : []),
      language.library.privacy,
    ],
  };
}

function gapLine({ question, count }: Gap, headline: string, { library }: Catalogue): string {
  return [question, library.asked(count), headline].filter((part) => part !== '').join(' · ');
}
