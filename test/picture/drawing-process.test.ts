import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { openDrawing } from '../../src/picture/draw.js';
import { openDrawingProcess } from '../../src/picture/drawing-process.js';
import { pictured, pictureOf } from './picture.js';

const picture = pictureOf([pictured()]);

/** The processes that this one has started. */
function children(): number[] {
  const rows = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' });
  return rows
    .split('\n')
    .flatMap((row) => (row.includes('picture/child.js') ? [Number.parseInt(row, 10)] : []));
}

describe('a process that draws', () => {
  it('draws what this one would, several at a time', async () => {
    const here = await openDrawing();
    const there = await openDrawingProcess();
    const pictures = [picture, pictureOf([pictured({ paragraph: 2 })])];
    const drawn = await Promise.all(pictures.map(there));
    const expected = await Promise.all(pictures.map(here));
    expect(drawn.map((png, place) => png.equals(expected[place] ?? Buffer.alloc(0)))).toEqual([true, true]);
  });

  it('ends when nothing was drawn for a while, and starts anew', async () => {
    const before = children();
    const draw = await openDrawingProcess(50);
    const png = await draw(picture);
    const left = () => children().filter((pid) => !before.includes(pid));
    await expect.poll(left, { timeout: 5_000 }).toEqual([]);
    expect((await draw(picture)).equals(png)).toBe(true);
  });

  it('tells that it was killed, and starts anew', async () => {
    const before = children();
    const draw = await openDrawingProcess();
    const drawing = draw(picture);
    for (const pid of children()) if (!before.includes(pid)) process.kill(pid, 'SIGKILL');
    await expect(drawing).rejects.toThrow('the process that draws ended: SIGKILL');
    expect((await draw(picture)).length).toBeGreaterThan(1000);
  });

  it('stays for what is under way when all processes are told to end', async () => {
    const before = children();
    const draw = await openDrawingProcess();
    const drawing = draw(picture);
    for (const pid of children()) if (!before.includes(pid)) process.kill(pid, 'SIGINT');
    expect((await drawing).length).toBeGreaterThan(1000);
  });

  it('draws the next one when one cannot be drawn', async () => {
    const draw = await openDrawingProcess();
    await expect(draw({ ...picture, dates: [null] } as never)).rejects.toThrow('TypeError');
    expect((await draw(picture)).length).toBeGreaterThan(1000);
  });
});
