import { expect, it } from 'vitest';
import { Drawer } from '../../src/picture/drawer.js';
import { pictured, pictureOf } from './picture.js';

const first = pictureOf([pictured()]);
const numbered = (paragraph: number) => pictureOf([pictured({ paragraph })]);

function drawerOf() {
  const drawn: number[] = [];
  const drawer = new Drawer(
    (err) => expect.fail(String(err)),
    async () => async (picture) => {
      drawn.push(picture.dates[0]?.paragraph ?? 0);
      return Buffer.from(picture.heading);
    },
  );
  return { drawer, drawn };
}

it('draws a picture once, for all who ask at the same time and later', async () => {
  const { drawer, drawn } = drawerOf();
  const [one, two] = await Promise.all([drawer.draw(first), drawer.draw({ ...first })]);
  expect(one).toBe(two);
  expect(await drawer.draw(first)).toBe(one);
  expect(drawn).toEqual([1]);
});

it('keeps the last sixteen', async () => {
  const { drawer, drawn } = drawerOf();
  for (let paragraph = 1; paragraph <= 16; paragraph += 1) await drawer.draw(numbered(paragraph));
  await drawer.draw(numbered(1));
  await drawer.draw(numbered(17));
  await drawer.draw(numbered(1));
  expect(drawn).toHaveLength(17);
  await drawer.draw(numbered(2));
  expect(drawn.at(-1)).toBe(2);
});

it('tells once that drawing is not possible, and each time that a picture failed', async () => {
  const told: string[] = [];
  const tell = (_: unknown, message: string) => told.push(message);
  const missing = new Drawer(tell, () => Promise.reject(new Error('no binary')));
  expect(await missing.draw(numbered(1))).toBeUndefined();
  expect(await missing.draw(numbered(2))).toBeUndefined();
  expect(told).toHaveLength(1);
  const broken = new Drawer(tell, async () => () => Promise.reject(new Error('no memory')));
  expect(await broken.draw(numbered(1))).toBeUndefined();
  expect(await broken.draw(numbered(2))).toBeUndefined();
  expect(told.slice(1)).toEqual(['a picture could not be drawn', 'a picture could not be drawn']);
});
