import { MessageFlags } from 'discord.js';
import type { Loopback } from '../discord/loopback/loopback.js';
import type { BotProcess } from './bot-process.js';

/** Questions of several kinds on the seed: told, told in other words, not told, with a typo, about the article. */
const QUESTIONS = [
  'What did NATO call Russia?',
  'When was the Union Treaty signed?',
  'What rights does the Union Treaty grant?',
  'When did Lukashenko give Russia permission to use Belarus as a base?',
  'Who is the king of Spain?',
  'How old is Putin?',
  'Why is Belarus being pushed towards Russia?',
  'What happened to the critics of Lukashenko?',
  'Who wrote this article?',
  'Which countries border Ukraine?',
  'How many soldiers died?',
  'What did the two presidents agree on?',
  'What has the West done to Belarus?',
  'Did Lukashenko win the election fairly?',
  'When did the Soviet Union fall apart?',
  'What do rights groups say about beatings?',
  'Where did the Russian leader speak?',
  'sanctions damage',
  'What did Putin say about the sanktions?',
  'Is there a vaccine?',
];

/** How often something is asked, and how. */
export interface Asking {
  readonly count: number;
  readonly atOnce: number;
  /** Whether each question is one that was never asked before: by a word more. */
  readonly fresh?: boolean;
  /** Over and over these first few questions; all of them by default. */
  readonly different?: number;
}

let words = 0;

function freshWord(): string {
  words += 1;
  return `word${words}`;
}

/**
 * Uses /ask so often, so many at a time, each as soon as one before it is answered; milliseconds from the dispatch of
 * each interaction to the arrival of its callback.
 * @throws {Error} where the bot ends, or does not answer but refuse.
 */
export function askMany(
  { discord, failed }: Pick<BotProcess, 'discord' | 'failed'>,
  { count, atOnce, fresh = false, different = QUESTIONS.length }: Asking,
): Promise<number[]> {
  return Promise.race([latenciesOf(discord, { count, atOnce, fresh, different }), failed]);
}

function latenciesOf(
  discord: Loopback,
  { count, atOnce, fresh, different }: Required<Asking>,
): Promise<number[]> {
  const sent = new Map<string, number>();
  const latencies: number[] = [];
  let asked = 0;
  const ask = () => {
    const known = QUESTIONS[asked % different] ?? '';
    const question = fresh ? `${known} ${freshWord()}` : known;
    asked += 1;
    const now = performance.now();
    sent.set(discord.command('ask', { question }), now);
  };
  return new Promise((resolve, reject) => {
    const unfollow = discord.requests.follow(({ params, arrived, json }) => {
      const since = sent.get(params['interaction_id'] ?? '');
      if (since === undefined) return;
      if (isRefusal(json)) reject(new Error(`/ask was refused: ${JSON.stringify(json)}`));
      latencies.push(arrived - since);
      if (asked < count) ask();
      else if (latencies.length === count) {
        unfollow();
        resolve(latencies);
      }
    });
    while (asked < Math.min(atOnce, count)) ask();
  });
}

/** What is said to the asker alone is no answer. */
function isRefusal(json: unknown): boolean {
  const flags = (json as { data?: { flags?: number } }).data?.flags ?? 0;
  return (flags & MessageFlags.Ephemeral) !== 0;
}

/** The value that so many of a hundred do not exceed (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.max(0, Math.ceil((percent / 100) * ordered.length) - 1)] ?? Number.NaN;
}
