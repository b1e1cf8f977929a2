import { expect, test } from 'vitest';
import { runCommand } from '../../commands/index.js';
import type { Picture } from '../../src/cards/picture.js';
import { LIMITS } from '../../src/discord/limits.js';
import { english } from '../../src/language/en/index.js';
import { Drawer } from '../../src/picture/drawer.js';
import { seedLibrary } from '../seed.js';
import { messageIn, quotationsIn, startRig } from './harness.js';
import { CALLBACK } from './loopback/loopback.js';
import { brokenRules } from './loopback/rules.js';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Component {
  readonly type: number;
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description: string }[];
  readonly components?: readonly Component[];
}

const galleryIn = (json: unknown) => {
  const [container] = (json as { data: { components: Component[] } }).data.components;
  return container?.components?.find(({ type }) => type === 12)?.items?.[0];
};

test('/timeline shows a picture, with alt text, and the same entries as text', async () => {
  const drawer = new Drawer((err) => expect.fail(String(err)));
  const draw = (picture: Picture) => drawer.draw(picture);
  // The first picture takes longer than a reply may.
  await draw(runCommand('timeline', {}, { library: seedLibrary, language: english }).picture as Picture);
  const { discord } = await startRig({ draw });
  const { json, files, ...request } = await discord.answerTo(discord.command('timeline'));
  const { text } = messageIn({ json, files, ...request });
  const picture = files.get('files[0]');
  const bytes = Buffer.from((await picture?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect(files.size).toBe(1);
  expect(bytes.subarray(0, 8)).toEqual(PNG);
  const item = galleryIn(json);
  expect(item?.media.url).toBe('attachment://timeline.png');
  expect(item?.description).toMatch(/^Timeline of 14 dates: .*\n1991 ¶9/);
  expect(item?.description.length).toBeLessThanOrEqual(LIMITS.altText);
  expect(quotationsIn(text).length).toBeGreaterThan(8);
  for (const date of ['1991', '24 February 2022', '26 June 2022', '1 to 12 of 14.'])
    expect(text).toContain(date);
});

test('/ask and /summary have no picture', async () => {
  const { discord } = await startRig();
  for (const [name, options] of [['summary', {}] as const, ['ask', { question: 'Who is Putin?' }] as const]) {
    expect((await discord.answerTo(discord.command(name, options))).files.size).toBe(0);
  }
});

test('where drawing is not possible the timeline is text, and the log says so once', async () => {
  const told: string[] = [];
  const drawer = new Drawer(
    (_, message) => told.push(message),
    () => Promise.reject(new Error("Cannot find module '@resvg/resvg-js-linux-x64-gnu'")),
  );
  const { discord } = await startRig({ draw: (picture) => drawer.draw(picture) });
  for (const id of [discord.command('timeline'), discord.command('timeline', {}, 'direct')]) {
    const answer = await discord.answerTo(id);
    expect(answer.files.size).toBe(0);
    expect(messageIn(answer).text).toContain('1991');
  }
  expect(told).toEqual(['pictures cannot be drawn on this machine: timelines are text alone']);
});

test('a picture that takes too long is left out', async () => {
  const { discord } = await startRig({ draw: () => new Promise(() => undefined) });
  const answer = await discord.answerTo(discord.command('timeline'));
  expect(answer.files.size).toBe(0);
  expect(messageIn(answer).text).toContain('1991');
});

test.each([
  [403, 50013],
  [413, 40005],
  [400, 50035],
])('where Discord refuses the picture (%i, %i) the timeline goes without it', async (status, code) => {
  const { discord, logged } = await startRig({ draw: () => Promise.resolve(PNG) });
  discord.faults.order(CALLBACK, { kind: 'status', status, code });
  discord.command('timeline');
  const [first, second] = await discord.requested(CALLBACK, 2);
  expect([first?.files.size, second?.files.size]).toEqual([1, 0]);
  expect(second && messageIn(second).text).toContain('1991');
  await logged.waitFor('a warning', ({ level, msg }) => level === 'warn' && msg.includes('attach files'));
});

test.each([
  ['a file that nothing shows', { components: [text('a')] }, ['timeline.png']],
  ['a picture without its file', { components: [gallery('timeline.png')] }, []],
  ['another name', { components: [gallery('timeline.png')] }, ['other.png']],
  [
    'too long an alt text',
    { components: [gallery('a.png')], attachments: [{ id: '0', description: 'a'.repeat(1025) }] },
    ['a.png'],
  ],
  ['an attachment without a file', { components: [gallery('a.png')], attachments: [{ id: '1' }] }, ['a.png']],
])('%s breaks a rule of the loopback', (_, message, names) => {
  const files = new Map(names.map((name, index) => [`files[${index}]`, new File([PNG], name)]));
  const json = { flags: 1 << 15, allowed_mentions: { parse: [] }, ...message };
  expect(brokenRules('POST', '/channels/1/messages', json, files)).not.toEqual([]);
  const good = {
    ...json,
    components: [gallery('a.png')],
    attachments: [{ id: '0', description: 'An axis' }],
  };
  const one = new Map([['files[0]', new File([PNG], 'a.png')]]);
  expect(brokenRules('POST', '/channels/1/messages', good, one)).toEqual([]);
});

test('a file above Discord’s limit breaks a rule', () => {
  const json = { flags: 1 << 15, allowed_mentions: { parse: [] }, components: [gallery('a.png')] };
  const files = (bytes: number) => new Map([['files[0]', new File([Buffer.alloc(bytes)], 'a.png')]]);
  expect(brokenRules('POST', '/channels/1/messages', json, files(LIMITS.fileBytes))).toEqual([]);
  expect(brokenRules('POST', '/channels/1/messages', json, files(LIMITS.fileBytes + 1))).toHaveLength(1);
});

function text(content: string): object {
  return { type: 10, content };
}

function gallery(name: string): object {
  return { type: 12, items: [{ media: { url: `attachment://${name}` }, description: 'An axis' }] };
}
