import { existsSync } from 'node:fs';
import { variable } from './environment.js';
import { SetupError, UserError } from './errors.js';
import { packageVersion } from './package.js';
import { parseArguments, UsageError } from './terminal/arguments.js';
import { runTerminal } from './terminal/cli.js';
import { HELP } from './terminal/help.js';
import type { Io } from './terminal/io.js';
import { printable } from './terminal/printable.js';

/** Runs what the command line asks for: the bot where there is a token, else the terminal. Returns the exit status. */
async function main(argv: readonly string[], io: Io): Promise<number> {
  const invocation = parseArguments(argv);
  if (invocation.help) io.stdout.write(HELP);
  else if (invocation.version) io.stdout.write(`${packageVersion()}\n`);
  else if (
    invocation.command === 'bot' ||
    (invocation.command === undefined && variable(io.env, 'DISCORD_TOKEN'))
  ) {
    // discord.js takes longer to load than an answer in the terminal: only the bot loads it.
    const { runBot } = await import('./discord/run.js');
    return runBot(invocation.seeds === undefined ? io.env : { ...io.env, SEEDS_DIR: invocation.seeds });
  } else await runTerminal(invocation, io);
  return 0;
}

/**
 * Runs the program of this process, with the variables of `.env`, and tells what goes wrong; sets the exit status. The
 * process's input is opened only where it is read: that takes time.
 */
async function runProcess(io: NodeJS.Process): Promise<void> {
  try {
    if (existsSync('.env')) {
      const { config } = await import('dotenv');
      config({ quiet: true });
    }
    process.exitCode = await main(io.argv.slice(2), io);
  } catch (error) {
    io.stderr.write(`footnote: ${describe(error).split('\n').map(printable).join('\n')}\n`);
    process.exitCode = error instanceof SetupError ? 2 : 1;
  }
}

/** What went wrong, for a person; of the unexpected, where it happened only where that is asked for. */
function describe(error: unknown): string {
  if (error instanceof UsageError) return `${error.message} See footnote --help.`;
  if (error instanceof UserError) return error.message;
  const calm = 'Something went wrong that is no fault of yours; LOG_LEVEL=debug shows what.';
  if (variable(process.env, 'LOG_LEVEL') !== 'debug') return calm;
  return `${calm}\n${error instanceof Error ? error.stack : String(error)}`;
}

// A reader that leaves early, as `head` does, is no error.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write(`footnote: What it prints cannot be written (${message}).\n`);
  process.exit(code === 'EPIPE' ? 0 : 1);
});

void runProcess(process);
