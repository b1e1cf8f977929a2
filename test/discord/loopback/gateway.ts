import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { Journal } from './journal.js';
import type { Json, World } from './world.js';

/** A frame that the bot sent. */
export interface Frame {
  readonly op: GatewayOpcodes;
  readonly d: unknown;
}

/** What was dispatched in one session, so that it can be sent again. */
interface Session {
  readonly id: string;
  readonly dispatched: { readonly op: 0; readonly s: number; readonly t: string; readonly d: unknown }[];
}

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** Why somebody is not let in, as a close code. */
function refusalOf(known: boolean, intents: number): number | undefined {
  if (!known) return GatewayCloseCodes.AuthenticationFailed;
  return (intents & PRIVILEGED) === 0 ? undefined : GatewayCloseCodes.DisallowedIntents;
}

/** READY and the one GUILD_CREATE. */
const GREETING = 2;

/**
 * Discord's gateway v10. The server, and all that happens, is on the shard that identifies itself first: one session of
 * it at a time, which can be resumed until it is invalidated. On other shards there is nothing.
 */
export class Gateway {
  /** What the bot sent, in order. */
  readonly frames = new Journal<Frame>();
  readonly #world: World;
  readonly #sockets: WebSocketServer;
  readonly #url: () => string;
  #session: Session | undefined;
  #shard: number | undefined;
  #socket: WebSocket | undefined;
  #sessions = 0;
  #forgetful = false;
  #zombie = false;
  #refusal: number | undefined;

  constructor(server: Server, world: World, url: () => string, heartbeatMs: number) {
    this.#world = world;
    this.#url = url;
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on('connection', (socket) => {
      socket.on('message', (data) => this.#receive(socket, JSON.parse(String(data)) as Frame));
      socket.send(JSON.stringify({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatMs } }));
    });
  }

  /** Tells the bot of something; kept for a resume while the bot is not connected. */
  dispatch(t: string, d: unknown): void {
    if (!this.#session) throw new Error('no session: wait until the bot has identified itself');
    const event = {
      op: GatewayOpcodes.Dispatch as const,
      s: this.#session.dispatched.length + 1,
      t,
      d,
    } as const;
    this.#session.dispatched.push(event);
    if (!this.#zombie) this.#socket?.send(JSON.stringify(event), () => undefined);
  }

  /** Lets nobody in: closes with this code when the bot identifies itself. */
  refuseWith(code: number): void {
    this.#refusal = code;
  }

  /** Cuts the connection without a word. */
  drop(): void {
    this.#socket?.terminate();
    this.#socket = undefined;
  }

  /** Leaves the connection open, but dead: nothing comes through it any more, no answer to a heartbeat either. */
  die(): void {
    this.#zombie = true;
  }

  /** Closes the connection with one of Discord's codes. */
  closeWith(code: number): void {
    this.#socket?.close(code);
    this.#socket = undefined;
  }

  /** Op 7: asks the bot to connect anew and resume. */
  askToReconnect(): void {
    this.#send(GatewayOpcodes.Reconnect, null);
    this.#socket = undefined;
  }

  /** Op 9: ends the session; what was dispatched in it is lost. */
  invalidate(): void {
    this.#session = undefined;
    this.#send(GatewayOpcodes.InvalidSession, false);
  }

  /** Sends the last events of the session once more, as new ones. */
  repeat(count: number): void {
    for (const { t, d } of this.#session?.dispatched.slice(-count) ?? []) this.dispatch(t, d);
  }

  /** At the next resume, sends everything after the greeting once more, whatever the bot says that it has. */
  forgetWhatArrived(): void {
    this.#forgetful = true;
  }

  /** Resolves when the bot has read everything that was sent to it. */
  async arrived(): Promise<void> {
    const isHeartbeat = ({ op }: Frame) => op === GatewayOpcodes.Heartbeat;
    const before = this.frames.entries.filter(isHeartbeat).length;
    this.#send(GatewayOpcodes.Heartbeat, null);
    await this.frames.waitFor('a heartbeat', isHeartbeat, before + 1);
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #receive(socket: WebSocket, frame: Frame): void {
    const dead = this.#zombie && socket === this.#socket;
    if (frame.op === GatewayOpcodes.Heartbeat && !dead) {
      socket.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck, d: null }));
    }
    if (frame.op === GatewayOpcodes.Identify) this.#identify(socket, frame.d as Json);
    if (frame.op === GatewayOpcodes.Resume) this.#resume(socket, frame.d as Json);
    this.frames.add(frame);
  }

  #identify(socket: WebSocket, { token, intents, shard: numbers }: Json): void {
    const code = this.#refusal ?? refusalOf(token === this.#world.token, Number(intents));
    if (code !== undefined) {
      socket.close(code);
      return;
    }
    this.#sessions += 1;
    const id = `session-${this.#sessions}`;
    const [shard = 0] = (numbers as number[] | undefined) ?? [];
    this.#shard ??= shard;
    if (shard !== this.#shard) {
      socket.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, s: 1, t: 'READY', d: this.#ready(id, []) }));
      return;
    }
    this.#take(socket);
    this.#session = { id, dispatched: [] };
    this.dispatch('READY', this.#ready(id, [{ id: this.#world.guildId, unavailable: true }]));
    this.dispatch('GUILD_CREATE', this.#world.guild());
  }

  #ready(session: string, guilds: readonly Json[]): Json {
    const { applicationId, bot } = this.#world;
    return {
      v: 10,
      user: bot,
      guilds,
      session_id: session,
      resume_gateway_url: this.#url(),
      application: { id: applicationId, flags: 0 },
    };
  }

  /** The connection that things happen on from now on. */
  #take(socket: WebSocket): void {
    this.#socket = socket;
    this.#zombie = false;
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Json): void {
    this.#take(socket);
    if (token !== this.#world.token) socket.close(GatewayCloseCodes.AuthenticationFailed);
    else if (session_id !== this.#session?.id) this.invalidate();
    else {
      const last = this.#forgetful ? GREETING : Number(seq);
      const missed = this.#session?.dispatched.filter(({ s }) => s > last) ?? [];
      for (const event of missed) socket.send(JSON.stringify(event));
      this.dispatch('RESUMED', {});
    }
  }

  #send(op: GatewayOpcodes, d: unknown): void {
    this.#socket?.send(JSON.stringify({ op, d }));
  }
}
