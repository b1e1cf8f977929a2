import { expect, test } from 'vitest';
import { column, pdfFile } from '../extract/pdf-file.js';
import { startSite } from '../fetch/server.js';
import { messageIn } from './harness.js';
import { type KeptRig, startKept, threadIn } from './kept-rig.js';
import type { Attachment } from './loopback/events.js';
import { snowflake } from './loopback/snowflakes.js';
import type { Json } from './loopback/world.js';
import { buttonsOf, press } from './press.js';

const STORY = `---
headline: Old bridge closed
published: 2026-03-04
source: The Harbour Post
---

The old bridge over the Wick was closed on Monday after engineers found cracks.

The engineer Dorte Holm examined the bridge in January.
`;

const PAGE = `<html><head><title>Lighthouse lit again</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lighthouse lit again","datePublished":"2026-02-01"}</script>
</head><body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Lighthouse lit again</h1>
${['The lighthouse on the Skarn was lit again on Sunday, after eleven years in the dark, as the keeper Marit Lund told visitors.', 'It had gone out when the cable from the mainland broke, and nobody had the money to lay another one until last summer.', 'The town council paid for half of the work, and fishermen from the whole coast gave the other half between them.', 'Some three hundred people came out to see the first beam, though it rained and the ferry was late.'].map((text) => `<p>${text}</p>`).join('\n')}
<figure><img src="a.png"><figcaption>The tower</figcaption></figure></article></body></html>`;

const PDF = pdfFile([
  [
    { text: 'Harbour wall mended', x: 60, y: 780, size: 20 },
    ...column(['The harbour wall was mended in March 2026,', 'after two winters of storms.'], {
      x: 60,
      y: 700,
    }),
  ],
  column(['The mason Ellen Voss led the work,', 'with forty helpers.'], { x: 60, y: 700 }),
]);

const FILES: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
  '/story.txt': ['text/plain', STORY],
  '/story.md': ['text/markdown', STORY.replace('bridge closed', 'bridge shut')],
  '/shared.txt': ['text/plain', `${STORY}\nShare this article\n\nRead more: The new bridge\n`],
  '/later.txt': ['text/plain', STORY.replace('03-04', '03-09')],
  '/wall.pdf': ['application/pdf', PDF],
  '/page.html': ['application/octet-stream', PAGE],
  '/photo.png': ['image/png', 'x'],
  '/empty.txt': ['text/plain', ' \n'],
  '/large.txt': ['text/plain', 'Word and more. '.repeat(200_000)],
  '/Skarn_(light)': ['text/html; charset=utf-8', PAGE],
  '/lighthouse': ['text/html; charset=utf-8', PAGE],
};

interface AddingRig extends KeptRig {
  readonly site: string;
  /** A file of the site as a person attaches it. */
  readonly file: (path: string) => Attachment;
}

/** A bot for which a site on this machine is the web, and Discord's place for attachments, too. */
async function startAdding(): Promise<AddingRig> {
  const attachmentOrigins: string[] = [];
  const { fetcher, site } = await startSite(
    ({ url = '' }, response) => {
      const [type, body] = FILES[url] ?? [];
      if (type === undefined) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': type }).end(body);
    },
    { attachmentOrigins },
  );
  attachmentOrigins.push(site);
  const file = (path: string) => ({
    ...{ id: snowflake(), filename: path.slice(1), size: 100, url: `${site}${path}` },
  });
  return { ...(await startKept({ fetcher })), site, file };
}

const DEFERRED = { type: 5, data: { flags: 1 << 6 } };
const EXAMINED = 'Who examined the bridge in January?';

test.each(['/story.txt', '/story.md'])(
  'a file %s is shown, kept, and answered from at once',
  async (path) => {
    const { discord, text, file } = await startAdding();
    const added = discord.command('library', { add: { file: file(path) } });
    expect((await discord.answerTo(added)).json).toMatchObject(DEFERRED);
    const card = await discord.deferredAnswerTo(added);
    const shown = messageIn(card).text;
    expect(shown).toMatch(/^### Old bridge (closed|shut)\n4 March 2026 · The Harbour Post · 2 paragraphs\n/);
    expect(shown).toContain('> The old bridge over the Wick was closed on Monday');
    expect(shown).toContain('waits for you for an hour');
    expect([...buttonsOf(card).keys()]).toEqual(['Keep', 'Correct', 'Discard']);
    expect(await text(discord.command('ask', { question: EXAMINED }))).not.toContain('Dorte Holm');
    const kept = await discord.answerTo(press(discord, card, 'Keep'));
    expect((kept.json as Json)['type']).toBe(7);
    expect(messageIn(kept).text).toMatch(
      /^“Old bridge (closed|shut)” is kept, .*Its id: old-bridge-(closed|shut)$/,
    );
    expect(await text(discord.command('ask', { question: EXAMINED }))).toContain('Dorte Holm');
    expect(await text(press(discord, card, 'Keep'))).toContain('no longer waits');
  },
);

test.each(['file', 'link'])('a PDF by its %s is cited with the page, also when it is kept', async (way) => {
  const { discord, store, server, text, file, site } = await startAdding();
  const options = way === 'file' ? { file: file('/wall.pdf') } : { link: `${site}/wall.pdf` };
  const card = await discord.deferredAnswerTo(discord.command('library', { add: options }));
  expect(messageIn(card).text).toMatch(/^### Harbour wall mended\n/);
  expect(messageIn(card).text).toContain(' · page 1');
  await discord.answerTo(press(discord, card, 'Keep'));
  const answer = await text(discord.command('ask', { question: 'Which mason led the work?' }));
  expect(answer).toContain('Ellen Voss');
  expect(answer).toContain(
    way === 'file' ? '¶2 · page 2 · Harbour' : `[¶2](${site}/wall.pdf#page=2) · page 2 · Harbour`,
  );
  const [article] = (await store.libraryOf(server))?.articles ?? [];
  for (const [command, page] of [
    ['summary', 'page 2'],
    ['timeline', 'page 1'],
    ['article', 'page 1'],
  ] as const)
    expect(await text(discord.command(command, { article: article?.id ?? '' }))).toContain(page);
});

const LUND = 'Who is the keeper of the lighthouse?';

test.each([
  ['/story.txt', 'bridge'],
  ['/story.md', 'bridge'],
  ['/page.html', 'lighthouse'],
  ['/wall.pdf', 'wall'],
])(
  'in direct messages a file %s is added to one’s own library, by command and by the menu of a message',
  async (path, word) => {
    const { discord, store, server, person, file } = await startAdding();
    const attached = file(path);
    const attachments = [{ ...attached, proxy_url: attached.url }];
    for (const add of [
      () => discord.command('library', { add: { file: attached } }, 'direct'),
      () => discord.messageCommand('Add this article', 'look', { attachments }, 'direct'),
    ]) {
      const card = await discord.deferredAnswerTo(add());
      expect(messageIn(card).text).toMatch(new RegExp(`^### .*${word}`, 'iu'));
      await discord.answerTo(press(discord, card, 'Keep', {}, 'direct'));
      expect((await store.libraryOf(person))?.articles.map(({ id }) => id)).toEqual([
        expect.stringContaining(word),
      ]);
      await store.forget(person);
    }
    expect(await store.libraryOf(server)).toBeUndefined();
  },
);

test('an HTML file, whose type only its name tells, is answered from', async () => {
  const { discord, text, file } = await startAdding();
  const card = await discord.deferredAnswerTo(
    discord.command('library', { add: { file: file('/page.html') } }),
  );
  await discord.answerTo(press(discord, card, 'Keep'));
  expect(await text(discord.command('ask', { question: LUND }))).toContain('Marit Lund');
});

test('an article is corrected before it is kept; a date that is none is told', async () => {
  const { discord, store, server, file } = await startAdding();
  const added = discord.command('library', { add: { file: file('/story.txt') } });
  const card = await discord.deferredAnswerTo(added);
  const form = await discord.answerTo(press(discord, card, 'Correct'));
  const { type, data } = form.json as { type: number; data: { custom_id: string; components: Json[] } };
  expect(type).toBe(9);
  expect(data.components.map((label) => (label['component'] as Json)['value'])).toEqual([
    'Old bridge closed',
    '2026-03-04',
    'The Harbour Post',
  ]);
  const message = { components: (card.json as Json)['components'], flags: 1 << 15 };
  const wrong = { headline: 'The bridge is closed', published: '03/04/2026', source: '' };
  const refused = await discord.answerTo(discord.submit(data.custom_id, wrong, message));
  expect(messageIn(refused).text).toContain('“03/04/2026” is no date that can be read in one way only');
  const right = { ...wrong, published: '5 March 2026' };
  const corrected = await discord.answerTo(discord.submit(data.custom_id, right, message));
  expect((corrected.json as Json)['type']).toBe(7);
  expect(messageIn(corrected).text).toMatch(/^### The bridge is closed\n5 March 2026 · 2 paragraphs\n/);
  await discord.answerTo(press(discord, corrected, 'Keep'));
  const [article] = (await store.libraryOf(server))?.articles ?? [];
  expect(article).toMatchObject({ id: 'the-bridge-is-closed', published: '2026-03-05' });
  expect(article).not.toHaveProperty('source');
});

test('what is discarded is gone, and nobody else can keep what waits', async () => {
  const { discord, store, server, text, file } = await startAdding();
  const add = async () =>
    discord.deferredAnswerTo(discord.command('library', { add: { file: file('/story.txt') } }));
  const card = await add();
  expect(await text(press(discord, card, 'Discard'))).toContain('nothing of it is kept');
  expect(await text(press(discord, card, 'Keep'))).toContain('no longer waits');
  const other = await add();
  Object.assign(discord.world.person, { id: snowflake() });
  expect(await text(press(discord, other, 'Keep'))).toContain('no longer waits');
  expect((await store.libraryOf(server))?.articles).toEqual([]);
});

test('what is no article is told, naming it', async () => {
  const { discord, text, file, site } = await startAdding();
  const refusal = async (options: Readonly<Record<string, string | Attachment>>) =>
    messageIn(await discord.deferredAnswerTo(discord.command('library', { add: options }))).text;
  expect(await refusal({ file: file('/photo.png') })).toContain('photo.png is no page, text or PDF');
  expect(await refusal({ file: file('/empty.txt') })).toContain('“empty.txt” cannot be read as an article');
  expect(await refusal({ file: file('/large.txt') })).toContain('large.txt is larger than 2 MiB');
  expect(await refusal({ file: file('/missing.txt') })).toContain('missing.txt');
  expect(await refusal({ link: 'http://10.0.0.1/' })).toContain('is not on the public internet');
  const elsewhere = { ...file('/story.txt'), url: `${site.replace('news', 'other')}/story.txt` };
  expect(await refusal({ file: elsewhere })).toContain('is no file attached in Discord');
  expect(await text(discord.command('library', { add: {} }))).toContain('no link and no file');
  const both = { link: `${site}/lighthouse`, file: file('/story.txt') };
  expect(await text(discord.command('library', { add: both }))).toContain('not both');
});

test('a file of which Discord tells that it is too large is refused at once, with the limit; one as large as that is taken', async () => {
  const { discord, file } = await startAdding();
  const over = { ...file('/story.txt'), size: 2 * 2 ** 20 + 1 };
  for (const added of [
    discord.command('library', { add: { file: over } }),
    discord.messageCommand('Add this article', 'look', { attachments: [{ ...over, proxy_url: over.url }] }),
  ]) {
    const refused = await discord.answerTo(added);
    expect(refused.json).toMatchObject({ type: 4, data: { flags: expect.any(Number) } });
    expect(messageIn(refused).text).toContain('story.txt is larger than 2 MiB');
  }
  const most = { ...over, size: 2 * 2 ** 20 };
  const card = await discord.deferredAnswerTo(discord.command('library', { add: { file: most } }));
  expect(messageIn(card).text).toContain('Old bridge closed');
});

test('what was left out of a text file is told, and nothing where all was taken', async () => {
  const { discord, file } = await startAdding();
  const shown = async (path: string) =>
    messageIn(await discord.deferredAnswerTo(discord.command('library', { add: { file: file(path) } }))).text;
  const shared = await shown('/shared.txt');
  expect(shared).toContain('2 paragraphs');
  expect(shared).toContain('Left out: other lines of the page.');
  expect(await shown('/story.txt')).not.toContain('Left out');
});

test('Add this article takes a message’s attachment or link; a thread on that message is about the article', async () => {
  const { discord, store, server, text, file, site } = await startAdding();
  const attached = file('/story.txt');
  const on = discord.messageCommand('Add this article', 'look', {
    attachments: [{ ...attached, proxy_url: attached.url }],
  });
  expect(messageIn(await discord.deferredAnswerTo(on)).text).toContain('### Old bridge closed');
  const id = snowflake();
  const linked = discord.messageCommand('Add this article', `Read this (${site}/lighthouse)!`, { id });
  const card = await discord.deferredAnswerTo(linked);
  expect(messageIn(card).text).toContain('### Lighthouse lit again\n1 February 2026 ·');
  expect(messageIn(card).text).toContain('Left out: pictures');
  await discord.answerTo(press(discord, card, 'Keep'));
  discord.gateway.dispatch('THREAD_CREATE', threadIn(discord.world, id));
  const { bot } = discord.world;
  const asked = discord.write(`<@${bot.id}> Who is the keeper of the lighthouse?`, { channel_id: id });
  expect(await text(asked)).toContain('Marit Lund');
  expect((await store.libraryOf(server))?.channels.get(id)).toBe('lighthouse-lit-again');
  expect(await text(discord.messageCommand('Add this article', 'nothing here'))).toContain(
    'no link and no file',
  );
});

test('Add this article finds the address in a message, whatever stands around it', async () => {
  const { discord, file, site } = await startAdding();
  const picture = file('/photo.png');
  const attachments = [{ ...picture, proxy_url: picture.url }];
  const forwarded = {
    message_reference: { type: 1, message_id: '8', channel_id: discord.world.channelId },
    message_snapshots: [{ message: { content: `${site}/lighthouse`, attachments: [], embeds: [] } }],
  };
  const messages: [content: string, shown?: Json][] = [
    [`A picture and ${site}/lighthouse`, { attachments }],
    [`(${site}/Skarn_(light))`],
    [`[Read](${site}/Skarn_(light)), ||${site}/nowhere||`],
    [`**${site}/lighthouse**, <${site}/nowhere>`],
    ['', forwarded],
  ];
  for (const [content, shown] of messages) {
    const card = await discord.deferredAnswerTo(discord.messageCommand('Add this article', content, shown));
    expect(messageIn(card).text).toContain('### Lighthouse lit again');
  }
  const alone = discord.messageCommand('Add this article', 'look', { attachments });
  expect(messageIn(await discord.deferredAnswerTo(alone)).text).toContain(
    'photo.png is no page, text or PDF',
  );
});

test('the same page added again takes the place of the one before; another of that headline gets a number', async () => {
  const { discord, store, server, file } = await startAdding();
  const addAndKeep = async (path: string) => {
    const added = discord.command('library', { add: { file: file(path) } });
    await discord.answerTo(press(discord, await discord.deferredAnswerTo(added), 'Keep'));
  };
  for (const path of ['/story.txt', '/story.txt', '/later.txt']) await addAndKeep(path);
  const ids = (await store.libraryOf(server))?.articles.map(({ id }) => id);
  expect(ids).toEqual(['old-bridge-closed', 'old-bridge-closed-2']);
});
