// One WebSocket that comes back by itself: waits 0.25 s, then twice as long each time up to 8 s, each time a
// little differently so that many pages do not come back at the same moment.
import type { Command, FromServer } from "./protocol.ts";
import { parse } from "./protocol.ts";

export type ConnectionState = "connecting" | "open" | "waiting";

const firstDelay = 250;
const longestDelay = 8000;

export function delayBefore(attempt: number, random: number): number {
  return Math.min(longestDelay, firstDelay * 2 ** attempt) * (0.8 + 0.4 * random);
}

export interface Listener {
  received(message: FromServer): void;
  changed(state: ConnectionState, retryAt: number): void;
  opened(): void;
}

export class Connection {
  private socket: WebSocket | null = null;
  private attempt = 0;
  private timer = 0;

  constructor(private readonly url: string, private readonly listener: Listener) {
    window.addEventListener("online", () => this.now());
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.now(); });
    this.connect();
  }

  send(command: Command): boolean {
    if (this.socket?.readyState !== WebSocket.OPEN) return false;
    this.socket.send(JSON.stringify(command));
    return true;
  }

  // Does not wait for the next try.
  now(): void {
    if (this.socket) return;
    clearTimeout(this.timer);
    this.connect();
  }

  private connect(): void {
    this.listener.changed("connecting", 0);
    const socket = new WebSocket(this.url);
    this.socket = socket;
    socket.onopen = () => {
      this.attempt = 0;
      this.listener.changed("open", 0);
      this.listener.opened();
    };
    socket.onmessage = (event) => this.listener.received(parse(event.data as string));
    socket.onclose = () => {
      if (this.socket !== socket) return;
      this.socket = null;
      const delay = delayBefore(this.attempt++, Math.random());
      this.timer = window.setTimeout(() => this.connect(), delay);
      this.listener.changed("waiting", Date.now() + delay);
    };
  }
}
