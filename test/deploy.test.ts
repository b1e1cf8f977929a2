import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../src/config.js';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The variables of `.env.example`, set to nothing. */
const EXAMPLE = [...read('.env.example').matchAll(/^([A-Z_]+)=$/gmu)].map(([, name = '']) => name);
/** Where caches go, for programs of all kinds. */
const OTHERS = ['XDG_CACHE_HOME', 'NODE_ENV'];

/** What other programs set, and what all of them read: not the bot's own. */
const FOREIGN = ['NO_COLOR', 'SHARDING_MANAGER', 'TERM', 'XDG_CACHE_HOME'];

/** The variables that the configuration asks for, whatever it is told. */
function configured(): Set<string> {
  const names = new Set<string>();
  const env = new Proxy<NodeJS.ProcessEnv>(
    {},
    {
      get(_, name) {
        names.add(String(name));
        return name === 'DISCORD_TOKEN' ? 'a.token' : undefined;
      },
    },
  );
  readConfig(env);
  return names;
}

/** The variables that source files name where they read an environment. */
function namedInSource(): string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...read(join('src', file)).matchAll(/\b(?:variable\([\w.]+, |env(?:\.|\['))'?([A-Z][A-Z_]+)\b/gu),
    ])
    .map(([, name = '']) => name);
}

function yaml(file: string): unknown[] {
  return parseAllDocuments(read(file), { merge: true }).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS() as unknown;
  });
}

describe('.env.example', () => {
  test('has every variable that the README lists, and no other', () => {
    const table = read('README.md').match(/^\| variable \|.*?\n\n/msu)?.[0] ?? '';
    const rows = [...table.matchAll(/^\| ([^|]+) \|/gmu)].map(([, cell = '']) => cell);
    const listed = rows.flatMap((cell) => [...cell.matchAll(/`([A-Z_]+)`/gu)].map(([, name = '']) => name));
    expect([...EXAMPLE].sort()).toEqual([...listed].sort());
  });

  test('has every variable that the program reads, and no other', () => {
    const named = namedInSource();
    expect(named).toEqual(expect.arrayContaining(['FOOTNOTE_LANG', ...FOREIGN]));
    const readByProgram = new Set([...configured(), ...named].filter((name) => !FOREIGN.includes(name)));
    expect([...readByProgram].sort()).toEqual([...EXAMPLE].sort());
  });

  test('says of each variable what it is', () => {
    for (const block of read('.env.example').split('\n\n').slice(1))
      expect(block).toMatch(/^# .+\n(?:.+\n)*[A-Z_]+=/u);
  });
});

describe('deploy', () => {
  const strings = z.record(z.string(), z.string());

  test('compose.yaml sets variables that there are, and writes only where it may', () => {
    const [file] = yaml('deploy/compose.yaml');
    const { services, volumes } = z
      .object({
        services: z.record(
          z.string(),
          z.object({ environment: strings, volumes: z.array(z.string()), read_only: z.boolean().optional() }),
        ),
        volumes: z.record(z.string(), z.null()),
      })
      .parse(file);
    expect(EXAMPLE).toEqual(expect.arrayContaining(Object.keys(services['footnote']?.environment ?? {})));
    expect(services['footnote']?.read_only).toBe(true);
    for (const service of Object.values(services))
      for (const volume of service.volumes.filter((one) => !one.endsWith(':ro')))
        expect(volumes).toHaveProperty(volume.split(':')[0] ?? '');
    expect(services['footnote']?.volumes).toContain('../seeds:/seeds:ro');
  });

  test('kubernetes.yaml gives each pod the shard of its ordinal, of as many as there are pods', () => {
    const [, set] = yaml('deploy/kubernetes.yaml');
    const container = z.object({
      command: z.array(z.string()),
      env: z.array(z.object({ name: z.string(), value: z.string() })),
      readinessProbe: z.object({ exec: z.object({ command: z.array(z.string()) }) }),
      livenessProbe: z.object({ exec: z.object({ command: z.array(z.string()) }) }),
    });
    const { spec } = z
      .object({
        kind: z.literal('StatefulSet'),
        spec: z.object({
          replicas: z.number(),
          template: z.object({ spec: z.object({ containers: z.tuple([container]) }) }),
        }),
      })
      .parse(set);
    const [footnote] = spec.template.spec.containers;
    expect(footnote.env).toEqual([{ name: 'SHARD_COUNT', value: String(spec.replicas) }]);
    expect(footnote.command.at(-1)).toMatch(
      /^SHARD_LIST=\$\{HOSTNAME##\*-\} exec node dist\/bin\/footnote\.cjs bot$/u,
    );
    expect(footnote.livenessProbe.exec).toEqual(footnote.readinessProbe.exec);
    expect(read('Dockerfile')).toContain(footnote.readinessProbe.exec.command.at(-1));
  });

  test('the service and the image set variables that there are', () => {
    const settings = [
      ...read('deploy/footnote.service').matchAll(/^Environment=(.+)$/gmu),
      ...read('Dockerfile').matchAll(/^ENV (.+)$/gmu),
    ].flatMap(([, line = '']) => [...line.matchAll(/(\w+)=/gu)].map(([, name = '']) => name));
    expect(settings).toEqual(expect.arrayContaining(['DATA_DIR', 'METRICS_PORT']));
    expect([...EXAMPLE, ...OTHERS]).toEqual(expect.arrayContaining(settings));
  });
});
