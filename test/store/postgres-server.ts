import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian's packages put a version's programs. */
const VERSIONS = '/usr/lib/postgresql';

/** A PostgreSQL of a test's own: a new cluster in a folder of its own, on a loopback port, with trust. */
export interface PostgresServer {
  /** Of an empty database of a new name. */
  createDatabase(): string;
  start(): void;
  stop(): void;
  /** Stops it for good. */
  remove(): void;
}

const programs = existsSync(VERSIONS)
  ? readdirSync(VERSIONS)
      .map((version) => join(VERSIONS, version, 'bin'))
      .filter((folder) => existsSync(join(folder, 'initdb')))
      .sort()
      .at(-1)
  : undefined;

/** Whether there is one to start: always in CI, which says so in POSTGRES_TESTS. */
export const hasPostgres = programs !== undefined || process.env['POSTGRES_TESTS'] === 'required';

if (!hasPostgres) console.log('There is no PostgreSQL here: what is kept is tested on SQLite only.');

/** It does not run as root, and needs files that its user may read. */
function userOfPostgres(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const entry = /^postgres:[^:]*:(\d+):(\d+):/mu.exec(readFileSync('/etc/passwd', 'utf8'));
  return { uid: Number(entry?.[1]), gid: Number(entry?.[2]) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

export async function startPostgres(): Promise<PostgresServer> {
  const user = userOfPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'footnote-postgres-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const port = await freePort();
  const data = join(folder, 'data');
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programs ?? '', program), args, { ...user, cwd: folder, stdio: 'ignore' });
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -F`;
  const control = (...args: string[]) => run('pg_ctl', '-D', data, '-w', ...args);
  const start = () => control('-l', join(folder, 'log'), '-o', settings, 'start');
  const stop = () => control('-m', 'immediate', 'stop');
  run('initdb', '-D', data, '-A', 'trust', '-U', 'footnote', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync');
  start();
  let databases = 0;
  let removed = false;
  const remove = () => {
    if (removed) return;
    removed = true;
    stop();
    rmSync(folder, { recursive: true, force: true });
  };
  // Also where the tests are ended early.
  process.once('exit', remove);
  return {
    createDatabase() {
      databases += 1;
      const name = `test${databases}`;
      run('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'footnote', name);
      return `postgres://footnote@127.0.0.1:${port}/${name}`;
    },
    start,
    stop,
    remove,
  };
}
