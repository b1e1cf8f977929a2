import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { FIRST, LAST, textsOf } from './texts.js';

const HEADLINE = 'Dam breaks above Harwick';
const TITLE_BLOCK = `${HEADLINE}\nBy Anna Berg\nValley correspondent`;

function read(...blocks: readonly string[]) {
  const article = parseArticle(blocks.join('\n\n'), 'harwick-dam');
  return { headline: article.headline, byline: article.byline, texts: textsOf(article) };
}

const WHOLE = { headline: HEADLINE, byline: 'Anna Berg', texts: [FIRST, LAST] };

/** Cookie banners, as they come along when a whole page is pasted. */
const BANNERS: readonly (readonly string[])[] = [
  ['We use cookies', 'Cookies help us to keep you signed in and to count our readers. You choose which.'],
  ['We use cookies', 'This lets our partners show you what you like.', 'Accept\nReject\nManage preferences'],
  ['We use cookies\nThis site uses cookies so that you get the best of it. Accept all Reject all'],
  ['We use cookies', 'Some are needed for the page to work, others tell who was here.', 'Accept all'],
  ['This website uses cookies', 'We and our 12 partners store data on your device.', 'Accept all'],
  [
    'Cookies on the Harwick Post website',
    'We use essential cookies to make it work.',
    'Allow all',
    'No, thanks',
  ],
  ['Your privacy', 'We care about your data. You can change your consent at any time.', 'I agree'],
  ['We value your privacy\nWe and our partners use cookies to improve your experience.\nGot it'],
  [
    'We use cookies to count our readers.',
    'Read our privacy policy to learn how you can turn them off.',
    'OK',
  ],
];

describe('a cookie banner above the headline', () => {
  it.each(BANNERS.map((banner) => [banner]))('is passed over: %j', (banner) => {
    expect(read(...banner, TITLE_BLOCK, 'Updated 2 hours ago', FIRST, LAST)).toEqual(WHOLE);
    expect(read(...banner, HEADLINE, 'By Anna Berg', FIRST, LAST)).toEqual(WHOLE);
    expect(read('Harwick Post', ...banner, HEADLINE, 'By Anna Berg', FIRST, LAST)).toEqual(WHOLE);
    expect(read('---\nbyline: Anna Berg\n---', ...banner, HEADLINE, '25 March 2009', FIRST, LAST)).toEqual(
      WHOLE,
    );
    const front = `---\nheadline: ${HEADLINE}\nbyline: Anna Berg\n---`;
    expect(read(front, ...banner, HEADLINE, 'By Anna Berg', FIRST, LAST)).toEqual(WHOLE);
  });

  it('takes no paragraph of a story without a headline', () => {
    expect(read('We use cookies', FIRST, LAST).texts).toEqual([FIRST, LAST]);
    expect(read('We use cookies', '1911', FIRST, LAST).headline).toBe('1911');
    const quoted = '“Our data are our own, and so is your consent,” the mayor said.';
    expect(read('We use cookies', quoted, LAST).texts).toEqual([quoted, LAST]);
  });

  it('is none where the story is about cookies', () => {
    const story = 'Cookies that we bake for our neighbours are the pride of the valley.';
    expect(read(HEADLINE, 'By Anna Berg', story, LAST)).toEqual({ ...WHOLE, texts: [story, LAST] });
    expect(read('Why we use cookies', story, LAST)).toMatchObject({
      headline: 'Why we use cookies',
      texts: [story, LAST],
    });
  });
});

describe("a site's name above the headline", () => {
  it.each([
    'Valley News',
    'The Harwick Post',
    'HARWICK GAZETTE',
    'The New Harwick Times',
    'harwickpost.example',
  ])('is passed over: %s', (name) => {
    expect(read(name, HEADLINE, 'By Anna Berg', FIRST, LAST)).toEqual(WHOLE);
    expect(read(name, TITLE_BLOCK, 'Updated 2 hours ago', FIRST, LAST)).toEqual(WHOLE);
    expect(read(`${name}\n${TITLE_BLOCK}`, FIRST, LAST)).toEqual(WHOLE);
    expect(read(name, 'Home', 'World', HEADLINE, 'By Anna Berg', FIRST, LAST)).toEqual(WHOLE);
    expect(read(name, 'Dam Breaks', 'By Anna Berg', FIRST, LAST).texts).toEqual([FIRST, LAST]);
    expect(read(name, 'Flood hits Harwick', '25 March 2009', FIRST).headline).toBe('Flood hits Harwick');
    expect(read(name, HEADLINE, FIRST, LAST)).toEqual({ ...WHOLE, byline: undefined });
  });

  it('is the headline where no other follows', () => {
    expect(read('The Harwick Post', FIRST, LAST)).toMatchObject({
      headline: 'The Harwick Post',
      texts: [FIRST, LAST],
    });
    expect(read('The Harwick Post', 'By Anna Berg', FIRST, LAST)).toEqual({
      ...WHOLE,
      headline: 'The Harwick Post',
    });
    expect(read('The Harwick Post', 'Anna Berg', '25 March 2009', FIRST, LAST)).toEqual({
      ...WHOLE,
      headline: 'The Harwick Post',
    });
    expect(read('The Harwick Post', 'History', FIRST, LAST)).toMatchObject({
      headline: 'The Harwick Post',
      texts: ['History', FIRST, LAST],
    });
  });

  it.each(['Flood tears through village post', 'Mayor Admits He Never Read The Post', 'Dam breaks', '1911'])(
    'is not seen in a headline: %s',
    (headline) => {
      const standfirst = 'Hundreds homeless as water covers the valley';
      expect(read(headline, standfirst, 'By Anna Berg', FIRST, LAST)).toEqual({ ...WHOLE, headline });
    },
  );
});
