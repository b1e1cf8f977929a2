import { isBaseVerb, tagsOf } from './phrase/tags.js';
import type { Question } from './question.js';

/** Words of which it tells nothing that an article does without them. */
const GENERAL: ReadonlySet<string> = new Set(
  (
    'actually ago ahead already alright amount answer anyway article away back bit boy case chance day deal detail fact folk girl guy idea info information job kind lad ' +
    'ladies lady lot man matter men name news number odds part people person place plan point problem question reason result ' +
    'side situation sort stories story stuff sum thing time today tomorrow tonight topic type way woman women word year yesterday'
  ).split(' '),
);

/** What `tagsOf` takes for nouns in small letters. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  'apart around bad best better big cheap dead difficult early easy enough extra far fast few fine fresh good great happy hard high huge last late long loud low main mind most near new nice old own poor quick quiet rather real right sad safe same say short slow small soon sorry strong sure tall tough true twice weak well whole wide worse worst wrong young'.split(
    ' ',
  ),
);

/**
 * The words of a question that say what it is about, as they stand in it: its nouns, names and numbers. That an article
 * does not mention “get” or “already” tells nobody anything.
 */
export function topicsOf({ tokens }: Question): ReadonlySet<string> {
  const tags = tagsOf(tokens.map(({ text }) => text));
  const topics = tokens.filter(({ normal, term }, at) => {
    const tag = tags[at];
    const noun =
      tag === 'PROPN' || tag === 'NUM' || (tag === 'NOUN' && !isBaseVerb(normal) && !NO_NOUNS.has(normal));
    return term !== undefined && noun && !GENERAL.has(normal) && !GENERAL.has(normal.replace(/s$/u, ''));
  });
  return new Set(topics.map(({ text }) => text));
}
