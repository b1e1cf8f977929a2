import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { english } from '../../src/language/en/index.js';
import { chat as startChat } from '../../src/terminal/chat.js';
import { expectSentences, quotationsBehind } from '../quotations.js';
import { SEED_ID, seed, seedLibrary } from '../seed.js';
import { run } from './run.js';

const chat = async (...lines: string[]) => (await run(['chat'], { input: `${lines.join('\n')}\n` })).stdout;

/** What the chat quotes, each quotation checked. */
async function quotations(...lines: string[]) {
  const quoted = quotationsBehind('│', await chat(...lines));
  expectSentences(quoted);
  return quoted;
}

it('says how to become a bot, then answers line by line', async () => {
  const shown = await chat('What rights does the Union Treaty grant?', '', 'Who is the king of Spain?');
  expect(shown.split('\n')[0]).toContain('DISCORD_TOKEN');
  expect(shown).toContain('¶5 · ');
  expectSentences(quotationsBehind('│', shown));
  expect(shown).toContain('The article does not tell.');
});

it('knows the commands as Discord does', async () => {
  expect(await quotations('/summary short')).toHaveLength(1);
  expect(await quotations('/summary length:short')).toHaveLength(1);
  expect(await quotations(`/timeline article:${SEED_ID}`)).toHaveLength(14);
  expect(await chat('/ask What rights does the Union Treaty grant?')).toContain('¶5 · ');
  expect(await quotations('/Summary 2')).toHaveLength(2);
  expect(await chat('/passage 5')).toContain('│ The Union Treaty preserves');
  expect(await chat('/article')).toContain(`One article\n${seed.headline} · 2 July 2022`);
  expect(await chat('help')).toContain('/passage number [article:…]');
  expect(await chat('help')).toContain('/summary [length:short|medium|long] [sentences:1–40] [article:…]');
});

it('answers a mistake with a sentence and goes on', async () => {
  const shown = await chat('/dance', '/summary huge', '/ask', 'Who wrote this article?');
  expect(shown).toContain('There is no command /dance');
  expect(shown).toContain('“huge” fits no option of /summary');
  expect(shown).toContain('/ask needs a question.');
  expect(shown).toContain('News Desk World');
});

it('checks statements against the article', async () => {
  const shown = await chat('/check Rights are granted by the Union Treaty. It rained.', '/check');
  expect(shown).toContain('│ The Union Treaty preserves');
  expect(shown).toContain('It rained.\nThe article does not tell.');
  expect(shown).toContain('That holds no statement');
});

it('reads on from the paragraph that was quoted last', async () => {
  const shown = await chat('next paragraph', 'read paragraph 2', 'previous paragraph', 'previous paragraph');
  expect(shown).toContain('There is no paragraph yet');
  expect(shown).toContain('  ¶2\n\n> previous paragraph');
  expect(shown).toContain('  ¶1\n\n> previous paragraph\n\nThat is the first paragraph.');
  expect(await chat('What rights does the Union Treaty grant?', 'next paragraph')).toContain('  ¶6\n');
});

it('takes the beginning of a timeline as it is said', async () => {
  expect(await quotations('timeline since march 2022')).toHaveLength(5);
  expect(await quotations('timeline from June to 27 June')).toHaveLength(3);
  expect(await chat('timeline from June to September')).not.toContain('turned round');
});

it('says where a token was put that is not read', async () => {
  const greeting = async (env: NodeJS.ProcessEnv) => (await run(['chat'], { input: '', env })).stdout;
  expect(await greeting({ DISCORD_TOKN: 'abc' })).toContain('DISCORD_TOKN is set');
  expect(await greeting({ BOT_TOKEN: 'abc' })).toContain('BOT_TOKEN is set');
  expect(await greeting({ BOT_TOKEN: '', GITHUB_TOKEN: 'abc' })).toContain('put DISCORD_TOKEN into .env');
});

it.each(['/why', '/explain', '/why please'])('%s tells what the last answer rests on', async (line) => {
  const shown = await chat('What rights does the Union Treaty grant?', '/summary short', line);
  expect(shown).toContain('Why this answer\n\n¶5 was the nearest.\nIn the sentence: “rights”');
  expect(await chat(line, 'Hello')).toContain('There is no answer yet to explain');
});

/** A folder with two articles, of a lighthouse and a mill. */
function lampsFolder(lighthouse: string, mill: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-chat-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (id: string, ...lines: string[]) =>
    writeFileSync(join(folder, `${id}.txt`), `${lines.join('\n\n')}\n`);
  write(lighthouse, 'Lighthouse sold', 'The lighthouse at Varde was sold in May.', 'It has two lamps.');
  write(mill, 'Mill opens', 'The mill at Tofte opens on Monday.', 'It has four lamps.');
  return folder;
}

it('goes on about the article of the last answer', async () => {
  const folder = lampsFolder('lighthouse', 'mill');
  const lines = [
    'Who sold the lighthouse at Varde?',
    'How many lamps does it have?',
    '/passage 2',
    '/passage 2 mi',
    'When was it sold at Varde, this lighthouse?',
  ];
  const { stdout } = await run(['chat', '--seeds', folder], { input: lines.join('\n') });
  const [, , lamps = '', passage = '', other = '', again = ''] = stdout.split(/^> .*$/mu);
  expect(lamps).toContain('two lamps');
  expect(lamps).not.toContain('four lamps');
  expect(passage).toContain('│ It has two lamps.');
  // An id need not be typed to its end.
  expect(other).toContain('│ It has four lamps.');
  // What another article alone answers is asked of that.
  expect(again).toContain('│ The lighthouse at Varde was sold in May.');
  const asked = ['Who sold the lighthouse at Varde?', '/ask question:Why? article:mill'].join('\n');
  const { stdout: apart } = await run(['chat', '--seeds', folder], { input: asked });
  expect(apart).not.toContain('You asked');
});

it('/article chooses what questions are about, until it is given none', async () => {
  const folder = lampsFolder('varde-lighthouse', 'tofte-mill');
  const lamps = 'How many lamps are there?';
  const lines = [
    '/article lighthouse',
    lamps,
    '/article mill opens',
    lamps,
    'why?',
    '/article',
    'What was sold in May?',
  ];
  const { stdout } = await run(['chat', '--seeds', folder], { input: lines.join('\n') });
  const [, shown = '', first = '', , second = '', why = '', , all = ''] = stdout.split(/^> .*$/mu);
  expect(shown).toContain('Questions are about this article from now on; /article alone goes back');
  for (const [text, has, lacks] of [
    [first, 'two lamps', 'four lamps'],
    [second, 'four lamps', 'two lamps'],
  ] as const) {
    expect(text).toContain(has);
    expect(text).not.toContain(lacks);
  }
  expect(why).toContain('You asked “why?”');
  expect(all).toContain('¶1 · Lighthouse sold');
});

it('goes on behind a question that could not be asked', async () => {
  const shown = await chat('/ask question:who? article:zzz', 'What did NATO call Russia?', '/passage 3');
  const [, wrong = '', answer = '', passage = ''] = shown.split(/^> .*$/mu);
  expect(wrong).toContain('There is no article “zzz”');
  expect(answer).toContain('¶15');
  expect(passage).toContain('¶3');
});

it('where the article does not tell, /more shows what comes nearest', async () => {
  const shown = await chat('Who is the king of Spain?', '/more');
  const [, absent = '', more = ''] = shown.split(/^> .*$/mu);
  expect(absent).toContain('/more shows what comes nearest.');
  expect(quotationsBehind('│', more).length).toBeGreaterThan(2);
  expect(more).not.toContain('/more');
});

it('/more turns the pages of the articles, and shows the passages that come next', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-chat-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const numbers = Array.from({ length: 23 }, (_, at) => at + 10);
  for (const number of numbers)
    writeFileSync(join(folder, `n${number}.txt`), `Ferry ${number} sails\n\nThe ferry sails at ${number}.\n`);
  const input = ['/article', '/more', '/more', '/more'].join('\n');
  const { stdout } = await run(['chat', '--seeds', folder], { input });
  const [, first = '', second = '', third = '', end = ''] = stdout.split(/^> \/.*$/mu);
  for (const page of [first, second]) expect(page).toContain('/more shows the next ones.');
  expect(third).not.toContain('/more');
  expect(end).toContain('There is nothing more of what was shown last.');
  const listed = [first, second, third].map((page) => page.match(/· n\d+$/gmu) ?? []);
  expect(listed.map(({ length }) => length)).toEqual([10, 10, 3]);
  expect(new Set(listed.flat()).size).toBe(23);
  const asked = await chat('What did NATO call Russia?', '/more');
  expect(asked.split('> /more')[1]).toMatch(/^ {2}¶\d+ · /mu);
});

it('what a line leaves out is taken from the question before, and the answer says so', async () => {
  const shown = await chat(
    'What did NATO call Russia?',
    '/summary short',
    'and when?',
    'and Belarus?',
    'Who wrote it?',
  );
  expect(shown).toContain('> and when?\n\nWhen did NATO call Russia?\n');
  expect(shown).toContain('You asked “and when?”: the rest is taken from the question before.');
  expect(shown).toContain('> and Belarus?\n\nWhen did NATO call Belarus?\n');
  expect(shown).toContain('> Who wrote it?\n\nIts byline is');
  expect(await chat('and when?')).not.toContain('You asked');
});

it.each(['/quit', 'exit'])('%s leaves', async (leave) => {
  expect(await chat(leave, 'Who wrote this article?')).not.toContain('News Desk World');
});

it('shows the line that was read before each answer, with no heading of the same words, and answers thanks in a line', async () => {
  const question = 'What rights does the Union Treaty grant?';
  expect(await chat(question)).toContain(`\n\n> ${question}\n\n│ The Union Treaty`);
  expect(await chat(`/ask ${question}`)).toContain(`\n\n> /ask ${question}\n\n│ The Union Treaty`);
  expect((await run(['ask', question])).stdout.split('\n')[0]).toBe(question);
  expect(await chat('/summary')).toContain('PUTIN SAYS\n2 July 2022');
  expect(await chat('thanks')).toMatch(/\n\nYou are welcome\.\n\n$/);
});

/**
 * A chat on a terminal: types each key sequence as soon as the prompt stands, in a window of its width. Resolves when
 * the chat ends, to what was shown before each prompt, without cursor movements.
 */
async function chatOn(
  keys: readonly { readonly width: number; readonly typed: string }[],
): Promise<string[]> {
  const answers: string[] = [];
  let shown = '';
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: keys[0]?.width ?? 80 });
  stdout.on('data', (chunk) => {
    shown += String(chunk);
  });
  const prompted = async () => {
    while (!shown.endsWith('> \u001b[3G')) await new Promise((resolve) => stdout.once('data', resolve));
    answers.push(stripVTControlCharacters(shown));
    shown = '';
  };
  async function* typing() {
    for (const { width, typed } of keys) {
      await prompted();
      stdout.columns = width;
      yield typed;
    }
    // The terminal stays open: only the chat itself can end the chat.
    await new Promise(() => {});
  }
  await startChat({ library: seedLibrary, language: english }, undefined, {
    stdin: Readable.from(typing()),
    stdout,
    stderr: new PassThrough(),
    env: { NO_COLOR: '1' },
  });
  return answers;
}

it('keeps to the width that the terminal has at each answer; 0 columns mean that it does not know', async () => {
  const widths = [40, 90, 60, 0];
  const [greeting, ...answers] = await chatOn([
    ...widths.map((width) => ({ width, typed: '/summary\n' })),
    { width: 80, typed: '/quit\n' },
  ]);
  const widest = (text = '') => Math.max(...text.split('\n').map(({ length }) => length));
  expect(greeting).toContain('DISCORD_TOKEN');
  expect(widest(greeting)).toBeLessThanOrEqual(40);
  for (const [at, width] of [40, 90, 60, 80].entries()) {
    expect(widest(answers[at])).toBeLessThanOrEqual(width);
    // Some line of several sentences nearly fills it.
    expect(widest(answers[at])).toBeGreaterThan(width - 10);
  }
});

it.each([
  ['Ctrl-C', '\u0003'],
  ['Ctrl-C in the middle of a line', 'Who wro\u0003'],
  ['Ctrl-D', '\u0004'],
])('%s leaves', async (_, typed) => {
  expect(await chatOn([{ width: 80, typed }])).toHaveLength(1);
  expect(
    await chatOn([
      { width: 80, typed: '/help\n' },
      { width: 80, typed },
    ]),
  ).toHaveLength(2);
});

it('several questions in one line complete each other', async () => {
  const shown = await chat(
    'When was the Union Treaty signed and what does it grant? What did NATO call Russia? And when?',
  );
  expect(shown).toContain('What does the Union Treaty grant?');
  expect(shown).toContain('What did NATO call Russia?');
  expect(await chat('What did NATO call Russia? And when?')).toContain('When did NATO call Russia?');
});

it('“who said that?” asks for who said what was quoted last', async () => {
  const shown = await chat('What rights does the Union Treaty grant?', 'who said that?');
  expect(shown).toContain('Who said “The Union Treaty preserves');
});
