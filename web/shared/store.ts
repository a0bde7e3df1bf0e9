// What the pages know, as signals; one connection feeds them.
import { batch, computed, effect, signal } from "@preact/signals";
import type { ConnectionState } from "./connection.ts";
import { Connection } from "./connection.ts";
import { Playback } from "./playback.ts";
import type { City, Command, FromServer, Hello, Message, OpenedMessage, Ride, Roads, ScriptedEvent, Status, View } from "./protocol.ts";
import { protocolVersion } from "./protocol.ts";

export const connection = signal<{ state: ConnectionState; retryAt: number; wasOpen: boolean }>(
  { state: "connecting", retryAt: 0, wasOpen: false });
export const hello = signal<Hello | null>(null);
export const outdated = computed(() => hello.value !== null && hello.value.protocol !== protocolVersion);
export const roads = signal<Roads | null>(null);
export const status = signal<Status | null>(null);
export const ride = signal<Ride | null>(null);
export const opened = signal<OpenedMessage | null>(null);
export const notice = signal("");

export const cityPlayback = new Playback<City>();
export const ridePlayback = new Playback<Ride>();

// Messages of the inspector, oldest first; the oldest leave.
const messagesKept = 20000;
export const messages: Message[] = [];
export const messagesVersion = signal(0);
export const messagesLost = signal(0);

export const view = signal<View>(viewOf(location.pathname));
export const rides = signal<number | null>(null); // chosen by this page

export function viewOf(path: string): View {
  return path.startsWith("/city") ? "city" : path.startsWith("/inspector") ? "inspector" : "driver";
}

let noticeTimer = 0;
export function tell(words: string): void {
  notice.value = words;
  clearTimeout(noticeTimer);
  noticeTimer = window.setTimeout(() => { notice.value = ""; }, 5000);
}

function received(message: FromServer): void {
  const now = performance.now();
  switch (message.type) {
    case "hello": hello.value = message; break;
    case "roads": roads.value = message; break;
    case "status": status.value = message; break;
    case "city": cityPlayback.push(message.time, message, now); break;
    case "ride":
      if (ride.value?.vehicle !== message.vehicle) ridePlayback.clear();
      ridePlayback.push(message.time, message, now);
      ride.value = message;
      break;
    case "messages":
      messages.push(...message.list);
      if (messages.length > messagesKept) messages.splice(0, messages.length - messagesKept);
      batch(() => {
        messagesVersion.value++;
        messagesLost.value += message.lost;
      });
      break;
    case "message": opened.value = message; break;
    case "left":
      rides.value = null;
      tell("Your vehicle has left the town. You sit in the first one again.");
      break;
    case "refused":
      if (message.reason === "vehicle_unknown") rides.value = null;
      tell(message.words);
      break;
  }
}

let link: Connection | null = null;

export function send(command: Command): void {
  if (!link?.send(command)) tell("Not connected; try again in a moment.");
}

export function connect(): void {
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  link = new Connection(`${scheme}//${location.host}/live`, {
    received,
    changed(state, retryAt) {
      connection.value = { state, retryAt, wasOpen: connection.value.wasOpen || state === "open" };
    },
    opened() {
      // Another run, perhaps: its numbers begin anew.
      messages.length = 0;
      batch(() => {
        messagesVersion.value++;
        messagesLost.value = 0;
      });
      cityPlayback.clear();
      ridePlayback.clear();
      link?.send({ command: "watch", views: [view.peek()] });
      const vehicle = rides.peek();
      if (vehicle !== null) link?.send({ command: "ride", vehicle });
    },
  });
  effect(() => {
    link?.send({ command: "watch", views: [view.value] });
  });
}

export const retryNow = (): void => link?.now();

export function goTo(next: View): void {
  if (next === view.value) return;
  history.pushState(null, "", next === "driver" ? "/" : `/${next}`);
  view.value = next;
}
window.addEventListener("popstate", () => { view.value = viewOf(location.pathname); });

export function rideIn(vehicle: number): void {
  rides.value = vehicle;
  send({ command: "ride", vehicle });
}
export const pause = (paused: boolean): void => send({ command: "pause", paused });
export const setSpeed = (factor: number): void => send({ command: "speed", factor });
export const trigger = (event: ScriptedEvent): void => send({ command: "trigger", event });
export const open = (message: number): void => send({ command: "open", message });

export function dropWords(reason: string): string {
  return hello.value?.drops[reason]?.words ?? reason.replaceAll("_", " ");
}
