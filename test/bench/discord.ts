import { type Asking, askMany, percentile } from './asking.js';
import { BOTS, type BotName, type BotProcess, startProcess } from './bot-process.js';

/** A figure of Footnote beside that of the ping bot; both of the same run. */
export interface Comparison {
  readonly figure: string;
  readonly unit: 'ms' | 'MiB';
  readonly footnote: number;
  readonly ping: number;
}

/** How much is measured. */
export interface Size {
  /** Starts of each bot. */
  readonly starts: number;
  /** /ask one at a time, and as many 50 at a time. */
  readonly asks: number;
  /** Interactions before memory is looked at, all told. */
  readonly interactions: number;
}

export const FULL: Size = { starts: 7, asks: 2000, interactions: 5000 };
export const SHORT: Size = { starts: 3, asks: 400, interactions: 1500 };

const IN_FLIGHT = 50;
/** The bots take turns after so many, so that what else the machine does falls on both. */
const TURN = 100;
/** Not measured, so that both bots' code is compiled. */
const WARM_UP = 200;
/** For so many that are asked over and over, one is asked that was never asked before. */
const FRESH_SHARE = 4;
/** Of those that are asked over and over, one in so many is another: in few, the first time of each would be the p99. */
const OVER_AND_OVER = 100;

const NAMES = Object.keys(BOTS) as BotName[];

type Measured = Record<BotName, number[]>;

/** Footnote and a plain bot of discord.js on Discords of their own on this machine: start, latency, memory. */
export async function compareWithPing({ starts, asks, interactions }: Size): Promise<Comparison[]> {
  const started = await measureStarts(starts);
  const different = Math.ceil(asks / OVER_AND_OVER);
  const bots = { footnote: await startProcess('footnote'), ping: await startProcess('ping') };
  try {
    await inTurns(bots, { count: WARM_UP, atOnce: 1, fresh: true });
    const first = await inTurns(bots, { count: asks / FRESH_SHARE, atOnce: 1, fresh: true });
    const single = await inTurns(bots, { count: asks, atOnce: 1, different });
    const flight = await inTurns(bots, { count: asks, atOnce: IN_FLIGHT, different });
    const rest = Math.max(0, interactions - WARM_UP - asks / FRESH_SHARE - 2 * asks);
    await inTurns(bots, { count: rest, atOnce: IN_FLIGHT });
    const [footnote, ping] = await Promise.all(NAMES.map((name) => bots[name].memory()));
    const memory = { footnote: [footnote ?? Number.NaN], ping: [ping ?? Number.NaN] };
    return [
      comparison('asked first, p50', 'ms', first, 50),
      comparison('asked first, p99', 'ms', first, 99),
      comparison('one at a time, p50', 'ms', single, 50),
      comparison('one at a time, p99', 'ms', single, 99),
      comparison(`${IN_FLIGHT} in flight, p50`, 'ms', flight, 50),
      comparison(`${IN_FLIGHT} in flight, p99`, 'ms', flight, 99),
      comparison('cold start to READY', 'ms', started, 50),
      comparison('resident memory, at rest', 'MiB', memory, 50),
    ];
  } finally {
    for (const name of NAMES) await bots[name].stop();
  }
}

/** Milliseconds from process to READY; a first start of each, which fills caches on disk, does not count. */
async function measureStarts(starts: number): Promise<Measured> {
  const measured: Measured = { footnote: [], ping: [] };
  for (let start = 0; start <= starts; start += 1) {
    for (const name of NAMES) {
      const bot = await startProcess(name);
      await bot.stop();
      if (start > 0) measured[name].push(bot.startMs);
    }
  }
  return measured;
}

async function inTurns(bots: Record<BotName, BotProcess>, asking: Asking): Promise<Measured> {
  const measured: Measured = { footnote: [], ping: [] };
  for (let asked = 0; asked < asking.count; asked += TURN) {
    const count = Math.min(TURN, asking.count - asked);
    for (const name of NAMES) measured[name].push(...(await askMany(bots[name], { ...asking, count })));
  }
  return measured;
}

function comparison(
  figure: string,
  unit: Comparison['unit'],
  measured: Measured,
  percent: number,
): Comparison {
  const { footnote, ping } = measured;
  return { figure, unit, footnote: percentile(footnote, percent), ping: percentile(ping, percent) };
}
