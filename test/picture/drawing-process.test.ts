import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDrawing } from '../../src/picture/draw.js';
import { openDrawingProcess, startDrawing } from '../../src/picture/drawing-process.js';
import { pictured, pictureOf } from './picture.js';

const picture = pictureOf([pictured()]);

/** A way to start processes that draw, and all that were started so. */
function starting() {
  const started: ChildProcess[] = [];
  const start = () => {
    const child = startDrawing();
    started.push(child);
    return child;
  };
  const alive = () => started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  return { start, started, alive };
}

describe('a process that draws', () => {
  it('draws what this one would, several at a time', async () => {
    const here = await openDrawing();
    const { start, started } = starting();
    const there = await openDrawingProcess({ start });
    const pictures = [picture, pictureOf([pictured({ paragraph: 2 })])];
    const drawn = await Promise.all(pictures.map(there));
    const expected = await Promise.all(pictures.map(here));
    expect(drawn.map((png, place) => png.equals(expected[place] ?? Buffer.alloc(0)))).toEqual([true, true]);
    expect(started).toHaveLength(1);
  });

  it('ends when nothing was drawn for a while, and starts anew', async () => {
    const { start, started, alive } = starting();
    const draw = await openDrawingProcess({ start, idleMs: 50, staysFromCpuMs: 60_000 });
    const png = await draw(picture);
    await expect.poll(alive, { timeout: 5_000 }).toEqual([]);
    expect((await draw(picture)).equals(png)).toBe(true);
    expect(started).toHaveLength(2);
  });

  it('stays where it takes long to start', async () => {
    const { start, alive } = starting();
    const draw = await openDrawingProcess({ start, idleMs: 10, staysFromCpuMs: 0 });
    await draw(picture);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(alive()).toHaveLength(1);
  });

  it('that is killed is started anew, and what it was drawing is drawn', async () => {
    const { start, started } = starting();
    const draw = await openDrawingProcess({ start });
    const drawing = draw(picture);
    started[0]?.kill('SIGKILL');
    expect((await drawing).length).toBeGreaterThan(1000);
    expect(started).toHaveLength(2);
  });

  it('that takes for ever is killed, and so is the next that tries', async () => {
    const { start, started } = starting();
    const slow = await openDrawingProcess({ start, longestMs: 1 });
    await expect(slow(picture)).rejects.toThrow('the process that draws ended: SIGKILL');
    expect(started).toHaveLength(2);
  });

  it('stays for what is under way when all processes are told to end', async () => {
    const { start, started } = starting();
    const draw = await openDrawingProcess({ start });
    const drawing = draw(picture);
    started[0]?.kill('SIGINT');
    expect((await drawing).length).toBeGreaterThan(1000);
    expect(started).toHaveLength(1);
  });

  it('says why pictures cannot be drawn, and ends', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-drawing-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'child.mjs');
    writeFileSync(file, "process.send({ id: 'open', error: new Error('no binary') });");
    const child = fork(file, { serialization: 'advanced' });
    await expect(openDrawingProcess({ start: () => child })).rejects.toThrow('no binary');
    await expect.poll(() => child.exitCode, { timeout: 5_000 }).toBe(0);
  });

  it('draws the next one when one cannot be drawn, and says where that went wrong', async () => {
    const { start, started } = starting();
    const draw = await openDrawingProcess({ start });
    const failed = await draw({ ...picture, dates: [null] } as never).catch((error) => error);
    expect(failed).toBeInstanceOf(TypeError);
    expect(failed.stack).toMatch(/dist.bin.\w+\.cjs/u);
    expect((await draw(picture)).length).toBeGreaterThan(1000);
    expect(started).toHaveLength(1);
  });
});
