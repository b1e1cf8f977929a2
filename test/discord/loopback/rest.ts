import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Body, readBody } from './body.js';
import type { Fault, Faults } from './faults.js';
import type { Journal } from './journal.js';
import { type Answer, failure, ROUTES } from './routes.js';
import { brokenRules } from './rules.js';
import { matchTemplate } from './templates.js';
import type { World } from './world.js';

/** A request of the bot, as it arrived. */
export interface RecordedRequest extends Body {
  /** Method and path template: `POST /channels/{channel_id}/messages`. */
  readonly route: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  /** When its body was there, in milliseconds as of `performance.now()`. */
  readonly arrived: number;
  /** The rules that it breaks. */
  readonly broken: readonly string[];
}

const BASE = '/api/v10';
const TEMPLATES = [...new Set(Object.keys(ROUTES).map((route) => route.split(' ')[1] ?? ''))];

/** Discord's REST API v10 over HTTP: records and checks each request, then answers it or does what a fault says. */
export function restServer(world: World, faults: Faults, requests: Journal<RecordedRequest>): Server {
  return createServer((request, response) => {
    serve(request, response, { world, faults, requests }).catch((error) => response.destroy(error));
  });
}

interface Parts {
  readonly world: World;
  readonly faults: Faults;
  readonly requests: Journal<RecordedRequest>;
}

async function serve(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const recorded = await record(request);
  const fault = parts.faults.take(recorded.route);
  const held = fault?.kind === 'hold';
  const effective = !fault || held || ('afterEffect' in fault && fault.afterEffect);
  const answer = effective ? answerTo(request, recorded, parts.world) : undefined;
  parts.requests.add(recorded);
  if (held) await fault.until;
  if (fault && !held) fail(response, fault);
  else if (answer) send(response, answer);
}

async function record(request: IncomingMessage): Promise<RecordedRequest> {
  const { method = 'GET', url = '/' } = request;
  const { pathname } = new URL(url, 'http://127.0.0.1');
  const whole = pathname.startsWith(`${BASE}/`) ? pathname.slice(BASE.length) : pathname;
  // The client writes `@original` so.
  const path = whole.replace('%40', '@');
  const { template, params } = matchTemplate(TEMPLATES, path) ?? { template: path, params: {} };
  const body = await readBody(request);
  const arrived = performance.now();
  return {
    route: `${method} ${template}`,
    path,
    params,
    arrived,
    ...body,
    broken: brokenRules(method, path, body.json, body.files),
  };
}

/** Routes that an interaction's token opens; all others take the bot's. */
const WITHOUT_BOT_TOKEN = /^\/(interactions|webhooks)\//;

function answerTo(
  request: IncomingMessage,
  { route, path, params, json }: RecordedRequest,
  world: World,
): Answer {
  const authorized = request.headers.authorization === `Bot ${world.token}`;
  if (!authorized && !WITHOUT_BOT_TOKEN.test(path)) return failure(401, 0, '401: Unauthorized');
  const gatewayUrl = `ws://${request.headers.host}`;
  const query = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams;
  return ROUTES[route]?.(world, { params, json, query }, gatewayUrl) ?? failure(404, 0, '404: Not Found');
}

function send(response: ServerResponse, { status, json }: Answer): void {
  if (json === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}

function fail(response: ServerResponse, fault: Fault): void {
  if (fault.kind === 'close') response.socket?.end();
  if (fault.kind === 'break') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
    response.write('{"id":', () => response.destroy());
  }
  if (fault.kind === 'limit') sendLimit(response, fault.seconds, fault.global ?? false);
  if (fault.kind === 'status') send(response, failure(fault.status, fault.code ?? 0, 'ordered by a test'));
}

function sendLimit(response: ServerResponse, seconds: number, global: boolean): void {
  response.setHeader('retry-after', String(seconds));
  response.setHeader('x-ratelimit-scope', global ? 'global' : 'user');
  if (global) response.setHeader('x-ratelimit-global', 'true');
  send(response, { status: 429, json: { message: 'ordered by a test', retry_after: seconds, global } });
}
