import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { FIRST, LAST, textsIn, textsOf } from './texts.js';

const HEADLINE = 'Dam breaks above Harwick';
const SECOND =
  'Engineers had found cracks in the east wall in January, but the repairs were put off until the spring.';
const THIRD =
  'Some 400 people spent the night in the school on the hill, where neighbours brought blankets and soup.';
const WRAPPED =
  'Engineers had found cracks in the east wall in January, but the\nrepairs were put off until the spring. Nobody told the village.';

const LABELS = [
  'Advertisement',
  'Read more: Mayor resigns over the dam',
  'Sign up for our newsletter',
  'Share this story',
  'Published: 25 March 2009',
  'Most read',
  'What the engineers knew',
] as const;

/** Lines that end a story, and yet also stand in the middle of one: a counter, a picture's source, a notice. */
const MARKERS = [
  'Comments (14)',
  '14 comments',
  'Join the conversation',
  'Leave a comment',
  'Source: Valley Wire',
  'SOURCE: VALLEY WIRE',
  '© 2009 Harwick Post. All rights reserved.',
  'Your email address will not be published.',
] as const;

describe('a list of links', () => {
  it.each(LABELS)('takes no paragraph between its link and %j', (label) => {
    const kept = label.startsWith('What') ? [SECOND, label, THIRD] : [SECOND, THIRD];
    expect(textsIn(HEADLINE, FIRST, 'Related stories', 'Storm hits', SECOND, label, THIRD)).toEqual([
      FIRST,
      ...kept,
    ]);
    expect(textsIn(HEADLINE, FIRST, 'Related stories', 'Storm hits', SECOND, label, THIRD, LAST)).toEqual([
      FIRST,
      ...kept,
      LAST,
    ]);
  });

  it('takes no short paragraph either', () => {
    expect(
      textsIn(HEADLINE, FIRST, 'Most read', 'Storm hits', 'It was over.', 'Advertisement', LAST),
    ).toEqual([FIRST, 'It was over.', LAST]);
  });

  it('takes no last paragraph', () => {
    expect(textsIn(HEADLINE, FIRST, 'Related stories', 'Storm hits', SECOND)).toEqual([FIRST, SECOND]);
    expect(textsIn(HEADLINE, FIRST, 'Related stories', 'Storm hits', SECOND, 'Leave a Reply')).toEqual([
      FIRST,
      SECOND,
    ]);
  });

  it('takes no line of wrapped text', () => {
    expect(textsIn(HEADLINE, FIRST, 'Related stories', 'Storm hits', WRAPPED, LAST)).toEqual([
      FIRST,
      WRAPPED,
      LAST,
    ]);
  });

  it('takes the sentences that tell of each link, whatever follows', () => {
    const links = ['Storm hits', 'It came from the west.', 'Dam was old', 'It was built in 1911.'];
    for (const label of ['Advertisement', 'Leave a Reply', 'Most read'])
      expect(textsIn(HEADLINE, FIRST, 'Related stories', ...links, label, LAST).slice(0, 1)).toEqual([FIRST]);
    expect(textsIn(HEADLINE, FIRST, 'Related stories', ...links, 'Advertisement', LAST)).toEqual([
      FIRST,
      LAST,
    ]);
  });
});

describe('what may end a story', () => {
  it.each(MARKERS)('is passed over where the story goes on below it: %j', (marker) => {
    expect(textsIn(HEADLINE, FIRST, marker, SECOND, THIRD, 'It was over.')).toEqual([
      FIRST,
      SECOND,
      THIRD,
      'It was over.',
    ]);
    expect(textsIn(HEADLINE, FIRST, marker, 'Share', SECOND, 'Advertisement', THIRD)).toEqual([
      FIRST,
      SECOND,
      THIRD,
    ]);
    expect(textsIn(HEADLINE, FIRST, marker, 'A wall of water', SECOND, THIRD)).toEqual([
      FIRST,
      'A wall of water',
      SECOND,
      THIRD,
    ]);
  });

  it('is passed over in wrapped text, and where every line is a paragraph', () => {
    expect(textsIn(HEADLINE, FIRST, 'Comments (14)', WRAPPED, WRAPPED)).toEqual([FIRST, WRAPPED, WRAPPED]);
    const lines = [HEADLINE, '', FIRST, SECOND, 'Comments (14)', THIRD, LAST, SECOND];
    expect(textsOf(parseArticle(lines.join('\n'), 'dam'))).toEqual([FIRST, SECOND, THIRD, LAST, SECOND]);
  });

  it('ends it where it stands for the last time', () => {
    expect(
      textsIn(HEADLINE, FIRST, 'Comments (14)', 'Source: Valley Wire', SECOND, THIRD, 'Leave a Reply', LAST),
    ).toEqual([FIRST, SECOND, THIRD]);
  });

  it.each([
    ['what readers wrote', 'Comments (2)', 'Anna Berg', SECOND, 'Tom Vale', THIRD],
    ['names and times', 'Comments (2)', 'Anna Berg', '3 hours ago', SECOND, THIRD],
    ['one line on the author', 'About the author', SECOND],
    ['short notices', 'Comments', 'Be kind.', 'Stay on topic.', 'We read everything.', 'The Post', SECOND],
    ['links and what they say', 'Source: Valley Wire', 'Storm hits', SECOND, 'Dam was old', THIRD],
  ])('ends it above %s', (_, ...tail) => {
    expect(textsIn(HEADLINE, FIRST, LAST, ...tail)).toEqual([FIRST, LAST]);
  });

  it('takes no date from below its end', () => {
    const seed = [HEADLINE, FIRST, 'Leave a Reply', 'Published: 25 March 2009'].join('\n\n');
    expect(parseArticle(seed, 'dam').published).toBeUndefined();
  });
});
