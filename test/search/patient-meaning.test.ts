import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../src/article/library.js';
import { loadEncoder } from '../../src/meaning/encoder.js';
import { indexOf } from '../../src/search/article-index.js';
import { ask } from '../../src/search/ask.js';
import { createMeaning } from '../../src/search/meaning.js';
import { patientMeaning } from '../../src/search/patient-meaning.js';
import { articleOf } from '../seed.js';

const loaded = loadEncoder();
if (!('encoder' in loaded)) throw new Error(loaded.unavailable);
const { encoder } = loaded;

const fail = (err: unknown) => expect.fail(String(err));
const strike = () =>
  articleOf('strike', 'Strike', 'Dockers went on strike on Monday. Ships waited outside.', 'It rained.');
const QUESTION = 'When did the workers of the port stop?';

describe('patientMeaning', () => {
  it('answers by words at once, and by meaning as soon as the vectors are made', async () => {
    const meaning = patientMeaning(createMeaning(encoder), fail);
    const library = libraryOf([strike()]);
    const first = ask(library, QUESTION, { meaning });
    expect(first).toEqual(ask(library, QUESTION));
    expect(meaning.making).toBe(true);
    await expect.poll(() => meaning.making).toBe(false);
    const later = ask(library, QUESTION, { meaning });
    expect(later).toEqual(ask(libraryOf([strike()]), QUESTION, { meaning: createMeaning(encoder) }));
    expect(later.confidence).not.toBe(first.confidence);
  });

  it('compares all articles by words where one has no vectors yet', async () => {
    const plain = createMeaning(encoder);
    const meaning = patientMeaning(plain, fail);
    const [known, other] = [
      strike(),
      articleOf('ferry', 'Ferry', 'The port was quiet.', 'Crews stopped work.'),
    ];
    await plain.prepare(indexOf(known));
    const library = libraryOf([known, other]);
    expect(ask(library, QUESTION, { meaning })).toEqual(ask(library, QUESTION));
  });

  it('makes the vectors of one article after the other, each once, and goes on where one fails', async () => {
    const order: string[] = [];
    const plain = createMeaning(encoder);
    const errors: unknown[] = [];
    const meaning = patientMeaning(
      {
        ...plain,
        async prepare(index) {
          order.push(`${index.article.id} begins`);
          if (index.article.id === 'bad') throw new Error('no room');
          await plain.prepare(index);
          order.push(`${index.article.id} ends`);
        },
      },
      (err) => errors.push(err),
    );
    const indexes = ['bad', 'a', 'b'].map((id) => indexOf(articleOf(id, id, `The ${id} sentence.`)));
    for (const index of [...indexes, ...indexes]) expect(meaning.article(index)).toBeUndefined();
    await expect.poll(() => meaning.making).toBe(false);
    expect(order).toEqual(['bad begins', 'a begins', 'a ends', 'b begins', 'b ends']);
    expect(errors).toEqual([new Error('no room')]);
    const last = indexOf(articleOf('c', 'c', 'The c sentence.'));
    expect(meaning.article(last)).toBeUndefined();
    await meaning.prepare(last);
    expect(order.slice(5)).toEqual(['c begins', 'c ends']);
  });
});
