import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/extract/markdown.js';

it('is read as people see it', () => {
  const source = `---
published: 2026-03-04
byline: Jane Roe
source: The Harbour Post
url: https://harbour.example/ferry
---

# The *old* ferry returns

The [harbour](https://harbour.example) of **Norhaven** opens on _Monday_,
the council said; \`ramp 2\` is closed.

![The pier](pier.jpg)

## What it cost

> A third more, she said.

- Steel &amp; stone
- Divers

| Year | Crossings |
| ---- | --------- |
| 2024 | 1,902     |
`;
  expect(readMarkdown(source, 'ferry.md')).toEqual({
    draft: {
      headline: 'The old ferry returns',
      published: '2026-03-04',
      byline: 'Jane Roe',
      source: 'The Harbour Post',
      url: 'https://harbour.example/ferry',
      paragraphs: [
        'The harbour of Norhaven opens on Monday, the council said; ramp 2 is closed.',
        'What it cost',
        'A third more, she said.',
        'Steel & stone',
        'Divers',
      ],
    },
    leftOut: [
      { kind: 'picture', count: 1 },
      { kind: 'table', count: 1 },
    ],
  });
});

it('front matter wins over its heading', () => {
  expect(readMarkdown('---\nheadline: Ferry\n---\n# Boat\n\nIt sails.', 'a.md').draft).toEqual({
    headline: 'Ferry',
    paragraphs: ['It sails.'],
  });
});

it('without a story it is refused', () => {
  expect(() => readMarkdown('# Ferry\n', 'a.md')).toThrow('a.md has no text');
});
