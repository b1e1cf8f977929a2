import { expect, test } from 'vitest';
import { messageIn, type Rig, startRig } from './harness.js';
import type { Fault } from './loopback/faults.js';
import { CALLBACK, MESSAGE } from './loopback/loopback.js';

/** Callbacks for one interaction so far. */
function callbacks({ discord }: Rig, id: string): number {
  return discord.requests.entries.filter(({ params }) => params['interaction_id'] === id).length;
}

/** Everything that was logged as worth a look. */
function alarms({ logged }: Rig): string[] {
  return logged.entries.flatMap(({ level, msg }) => (level === 'error' || level === 'warn' ? [msg] : []));
}

/** Asks, and asks again when the first question is done with: the second must work whatever became of the first. */
async function askTwice(rig: Rig, until: (id: string) => Promise<unknown>): Promise<string> {
  const id = rig.discord.command('summary');
  await until(id);
  await rig.discord.answerTo(rig.discord.command('summary'));
  return id;
}

/** Resolves when everything under way is done with. */
async function finished({ bot }: Rig): Promise<void> {
  bot.stop();
  expect(await bot.ended).toBe(true);
}

function expire({ discord: { world } }: Rig, id: string): void {
  const interaction = world.interactions.get(id);
  if (interaction) interaction.expired = true;
}

const status = (code: number): Fault => ({ kind: 'status', status: code });

test.each([500, 502, 503])('a callback that fails with %i is tried again', async (code) => {
  const rig = await startRig();
  rig.discord.faults.order(CALLBACK, status(code), status(code));
  const id = await askTwice(rig, (asked) => rig.discord.requested(CALLBACK, 3).then(() => asked));
  expect(rig.discord.world.interactions.get(id)?.acknowledged).toBe(true);
  expect(callbacks(rig, id)).toBe(3);
  expect(alarms(rig)).toEqual([]);
});

test('a callback that fails for good is logged once, and ends nothing', async () => {
  const rig = await startRig();
  rig.discord.faults.order(CALLBACK, status(500), status(500), status(500), status(500));
  await askTwice(rig, () => rig.logged.waitFor('the error', ({ level }) => level === 'error'));
  expect(alarms(rig)).toEqual(['a reply could not be sent']);
});

test('a 502 that took effect ends in 40060, and the answer is there', async () => {
  const rig = await startRig();
  rig.discord.faults.order(CALLBACK, { kind: 'status', status: 502, afterEffect: true });
  const id = await askTwice(rig, () =>
    rig.logged.waitFor('40060', ({ code, level }) => code === 40060 && level === 'debug'),
  );
  expect(rig.discord.world.interactions.get(id)?.acknowledged).toBe(true);
  expect(callbacks(rig, id)).toBe(2);
  expect(alarms(rig)).toEqual([]);
});

test('an interaction whose three seconds are over is noted at debug', async () => {
  const rig = await startRig();
  await askTwice(rig, (id) => {
    expire(rig, id);
    return rig.logged.waitFor('10062', ({ code, level }) => code === 10062 && level === 'debug');
  });
  expect(alarms(rig)).toEqual([]);
});

test.each([false, true])(
  'a connection closed before the reply (effect: %s) is met with one more attempt',
  async (afterEffect) => {
    const rig = await startRig();
    rig.discord.faults.order(CALLBACK, { kind: 'close', afterEffect });
    const id = await askTwice(rig, (asked) =>
      rig.discord.requests.waitFor('two callbacks', ({ params }) => params['interaction_id'] === asked, 2),
    );
    expect(rig.discord.world.interactions.get(id)?.acknowledged).toBe(true);
    expect(alarms(rig)).toEqual([]);
  },
);

test('a connection closed twice is logged', async () => {
  const rig = await startRig();
  rig.discord.faults.order(CALLBACK, { kind: 'close' }, { kind: 'close' });
  await askTwice(rig, () => rig.logged.waitFor('the error', ({ level }) => level === 'error'));
  expect(alarms(rig)).toEqual(['a reply could not be sent']);
});

test('a reply to a callback that breaks off is no failure: the answer is there', async () => {
  const rig = await startRig();
  rig.discord.faults.order(CALLBACK, { kind: 'break', afterEffect: true });
  const id = await askTwice(rig, (asked) => rig.discord.answerTo(asked));
  await finished(rig);
  expect(rig.discord.world.interactions.get(id)?.acknowledged).toBe(true);
  expect(alarms(rig)).toEqual([]);
});

test('a reply that breaks off when a message was sent brings no second message', async () => {
  const rig = await startRig();
  rig.discord.faults.order(MESSAGE, { kind: 'break', afterEffect: true });
  const id = rig.discord.writeDirectly('Who wrote this article?');
  await rig.discord.answerTo(id);
  await finished(rig);
  expect(rig.discord.world.repliesTo(id)).toHaveLength(1);
  expect(alarms(rig)).toEqual([]);
});

test.each([false, true])(
  'told that it asks too much (429, global: %s) it waits, and answers',
  async (global) => {
    const rig = await startRig();
    rig.discord.faults.order(CALLBACK, { kind: 'limit', seconds: 0.2, global });
    rig.discord.faults.order(MESSAGE, { kind: 'limit', seconds: 0.2, global });
    const command = rig.discord.command('summary');
    const message = rig.discord.writeDirectly('Who wrote this article?');
    await rig.discord.requested(CALLBACK, 2);
    await rig.discord.requested(MESSAGE, 2);
    await finished(rig);
    expect(rig.discord.world.interactions.get(command)?.acknowledged).toBe(true);
    expect(rig.discord.world.repliesTo(message)).toHaveLength(1);
    expect(alarms(rig)).toEqual([]);
  },
);

test('one who must wait holds up nobody else', async () => {
  const rig = await startRig();
  rig.discord.faults.order(CALLBACK, { kind: 'limit', seconds: 1 });
  const slow = rig.discord.command('summary');
  await rig.discord.requested(CALLBACK);
  await rig.discord.answerTo(rig.discord.command('summary'));
  expect(callbacks(rig, slow)).toBe(1);
});

test('a callback that hangs is tried again within the three seconds', async () => {
  const rig = await startRig();
  rig.discord.faults.order(CALLBACK, { kind: 'hang' });
  const started = performance.now();
  const id = rig.discord.command('summary');
  await rig.discord.requests.waitFor('two callbacks', ({ params }) => params['interaction_id'] === id, 2);
  expect(performance.now() - started).toBeLessThan(3000);
  expect(rig.discord.world.interactions.get(id)?.acknowledged).toBe(true);
});

test('where Discord refuses the form of an answer, the calm sentence goes out instead', async () => {
  const rig = await startRig();
  rig.discord.faults.order(CALLBACK, { kind: 'status', status: 400, code: 50035 });
  const id = rig.discord.command('summary');
  const [, second] = await rig.discord.requests.waitFor(
    'two callbacks',
    ({ params }) => params['interaction_id'] === id,
    2,
  );
  expect(second && messageIn(second).text).toContain('Something went wrong on my side');
  expect(alarms(rig)).toEqual(['a reply could not be sent']);
});

test('a form that is refused twice is not sent a third time', async () => {
  const rig = await startRig();
  const refusal: Fault = { kind: 'status', status: 400, code: 50035 };
  rig.discord.faults.order(CALLBACK, refusal, refusal);
  const id = await askTwice(rig, () => rig.logged.waitFor('two errors', ({ level }) => level === 'error', 2));
  expect(callbacks(rig, id)).toBe(2);
});

test('a reply to a message that fails after it took effect is sent again under the same nonce', async () => {
  const rig = await startRig();
  rig.discord.faults.order(MESSAGE, { kind: 'status', status: 502, afterEffect: true });
  const id = rig.discord.writeDirectly('Who wrote this article?');
  const replies = await rig.discord.requested(MESSAGE, 2);
  expect(replies.map(({ json }) => (json as { nonce: string }).nonce)).toEqual([id, id]);
  expect(rig.discord.world.repliesTo(id)).toHaveLength(1);
});

test('the log of a failure holds no token', async () => {
  const rig = await startRig();
  rig.discord.faults.order(CALLBACK, ...[1, 2, 3, 4].map(() => status(500)));
  rig.discord.command('summary');
  await rig.logged.waitFor('the error', ({ level }) => level === 'error');
  const written = JSON.stringify(rig.logged.entries);
  expect(written).not.toContain(rig.discord.world.token);
  expect(written).not.toContain('token-of-');
});
