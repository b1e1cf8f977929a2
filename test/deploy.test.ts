import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The variables of `.env.example`, set to nothing. */
const EXAMPLE = [...read('.env.example').matchAll(/^([A-Z_]+)=$/gmu)].map(([, name = '']) => name);
/** Where caches go, for programs of all kinds. */
const OTHERS = ['XDG_CACHE_HOME', 'NODE_ENV'];

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
      for (const volume of service.volumes) expect(volumes).toHaveProperty(volume.split(':')[0] ?? '');
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
      /^SHARD_LIST=\$\{HOSTNAME##\*-\} exec node dist\/bin\/footnote\.js bot$/u,
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
