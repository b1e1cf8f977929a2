import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type Client, Status } from 'discord.js';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { UserError } from '../errors.js';
import type { Activity } from './activity.js';

/** Upper bounds of the histogram's buckets, in seconds; Discord gives three. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/**
 * Serves `/healthz` (200 while connected, else 503) and `/metrics` (Prometheus's text format) on this machine alone.
 * Resolves to what ends it, once the port is open.
 * @throws {UserError} where the port cannot be had.
 */
export async function openMetrics(
  port: number,
  client: Client,
  activity: Activity,
): Promise<() => Promise<void>> {
  const registry = registryOf(client, activity);
  const server = createServer(({ method, url }, response) => {
    if (method !== 'GET') send(response, 405, 'text/plain', 'GET only\n');
    else if (url === '/healthz') sendHealth(response, client);
    else if (url === '/metrics') {
      registry.metrics().then(
        (text) => send(response, 200, registry.contentType, text),
        (error) => response.destroy(error),
      );
    } else send(response, 404, 'text/plain', 'There is /healthz and /metrics.\n');
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error) => {
    throw portError(port, error);
  });
  return async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type }).end(text);
}

function sendHealth(response: ServerResponse, client: Client): void {
  const shards = client.ws.shards.map(({ status }) => Status[status]);
  const ready = client.isReady() && shards.every((status) => status === 'Ready');
  const health = { ready, shards, servers: client.guilds.cache.size };
  send(response, ready ? 200 : 503, 'application/json', `${JSON.stringify(health)}\n`);
}

function portError(port: number, error: NodeJS.ErrnoException): Error {
  if (error.code === 'EADDRINUSE') {
    return new UserError(
      `METRICS_PORT is ${port}, a port that another program uses: give another, or leave it empty.`,
    );
  }
  if (error.code !== 'EACCES') return error;
  return new UserError(
    `METRICS_PORT is ${port}, a port that you may not open: give one from 1024 on, or leave it empty.`,
  );
}

function registryOf(client: Client, activity: Activity): Registry {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const outcomes = new Counter({
    name: 'footnote_interactions_total',
    help: 'Commands run and questions answered, by the grade of the answer; else shown, refused or failed',
    labelNames: ['command', 'grade'],
    registers,
  });
  activity.on('ran', (command, grade) => outcomes.inc({ command, grade }));
  const latency = new Histogram({
    name: 'footnote_interaction_seconds',
    help: 'Seconds from the arrival of an interaction or message until Discord had the reply',
    labelNames: ['kind'],
    buckets: BUCKETS,
    registers,
  });
  activity.on('handled', (kind, milliseconds) => latency.observe({ kind }, milliseconds / 1000));
  new Gauge({
    name: 'footnote_servers',
    help: 'Servers that the bot is in',
    registers,
    collect() {
      this.set(client.guilds.cache.size);
    },
  });
  new Gauge({
    name: 'footnote_gateway_state',
    help: 'State of each connection to the gateway: 1 for the one that it is in',
    labelNames: ['shard', 'state'],
    registers,
    collect() {
      this.reset();
      for (const { id, status } of client.ws.shards.values()) {
        this.set({ shard: String(id), state: Status[status] }, 1);
      }
    },
  });
  return registry;
}
