// Every message that the ridden vehicle receives, live; any of them can be opened.
import { computed, signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { count, distance, timeOfDay } from "../shared/format.ts";
import { Icon } from "../shared/pictograms.tsx";
import type { Message } from "../shared/protocol.ts";
import { dropWords, hello, messages, messagesLost, messagesVersion, open, opened } from "../shared/store.ts";
import type { Verdict } from "./filter.ts";
import { filter } from "./filter.ts";
import { OpenedMessageView } from "./message.tsx";
import { Rows } from "./rows.ts";

const rowHeight = 32;
const query = signal("");
const verdict = signal<Verdict>("all");
const heldAt = signal<number | null>(null); // the list stands still at this message
const selected = signal<number | null>(null);

const rows = computed(() => {
  void hello.value; // its words are searched
  return new Rows(filter(query.value, verdict.value, dropWords));
});

function hold(): void {
  heldAt.value ??= messages.at(-1)?.id ?? 0;
}
function resume(): void {
  heldAt.value = null;
  selected.value = null;
}
function select(message: Message | undefined, andOpen: boolean): void {
  if (!message) return;
  hold();
  selected.value = message.id;
  if (andOpen) open(message.id);
}

function Line({ message, top }: { message: Message; top: number }): JSX.Element {
  const { drop } = message;
  return (
    <div role="row" id={`message-${message.id}`} class={`row${drop ? " dropped" : ""}`} aria-selected={message.id === selected.value}
      style={{ transform: `translateY(${top}px)` }} onClick={() => select(message, true)} data-id={message.id}>
      <span role="cell" class="time">{timeOfDay(message.time)}</span>
      <span role="cell"><span class="type" data-type={message.type}>{message.type || "?"}</span></span>
      <span role="cell" class="number">{message.station || "–"}</span>
      <span role="cell" class="number right">{message.distance === null ? "–" : distance(message.distance)}</span>
      <span role="cell" class="number right">{message.octets}</span>
      <span role="cell" class="signer">{message.signer.slice(-8) || "–"}</span>
      <span role="cell" class="verdict">{drop ? dropWords(drop) : "believed"}</span>
    </div>
  );
}

function List(): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  void messagesVersion.value;
  const held = heldAt.value ?? Infinity;
  rows.value.update(messages);
  const total = rows.value.count(held);
  const first = Math.max(0, Math.floor(top / rowHeight) - 6);
  const last = Math.min(total, Math.ceil((top + height) / rowHeight) + 6);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => { if (entry) setHeight(entry.contentRect.height); });
    observer.observe(scroller.current!);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (heldAt.value === null && scroller.current) scroller.current.scrollTop = 0;
  }, [heldAt.value]);

  const move = (by: number) => {
    hold();
    const until = heldAt.value ?? Infinity;
    const at = selected.value === null ? (by > 0 ? -1 : 0) : rows.value.indexOf(selected.value, until);
    const to = Math.max(0, Math.min(rows.value.count(until) - 1, at + by));
    select(rows.value.slice(to, to + 1, until)[0], opened.value !== null);
    const box = scroller.current!;
    if (to * rowHeight < box.scrollTop) box.scrollTop = to * rowHeight;
    if ((to + 1) * rowHeight > box.scrollTop + box.clientHeight) box.scrollTop = (to + 1) * rowHeight - box.clientHeight;
  };
  const key = (event: KeyboardEvent) => {
    switch (event.key) {
      case "ArrowDown": move(1); break;
      case "ArrowUp": move(-1); break;
      case "PageDown": move(Math.floor(height / rowHeight)); break;
      case "PageUp": move(-Math.floor(height / rowHeight)); break;
      case "Home": move(-Infinity); break;
      case "Enter": if (selected.value !== null) open(selected.value); break;
      default: return;
    }
    event.preventDefault();
  };
  return (
    <div class="list" ref={scroller} tabIndex={0} role="table" aria-label="Messages, newest first" aria-rowcount={total}
      aria-activedescendant={selected.value === null ? undefined : `message-${selected.value}`} onKeyDown={key} data-testid="list"
      onScroll={(event) => {
        const now = (event.target as HTMLElement).scrollTop;
        setTop(now);
        if (now > rowHeight) hold();
      }}>
      <div class="length" style={{ height: `${total * rowHeight}px` }}>
        {rows.value.slice(first, last, held).map((message, i) => <Line key={message.id} message={message} top={(first + i) * rowHeight} />)}
      </div>
      {total === 0 && <p class="empty muted">{messages.length === 0 ? "No message yet." : "No message passes the filter."}</p>}
    </div>
  );
}

const verdicts: [Verdict, string][] = [["all", "All"], ["believed", "Believed"], ["dropped", "Dropped"]];

function Tools(): JSX.Element {
  void messagesVersion.value;
  rows.value.update(messages);
  const held = heldAt.value;
  const fresh = held === null ? 0 : rows.value.count() - rows.value.count(held);
  return (
    <div class="tools">
      <label class="search">
        <span class="hidden">Filter</span>
        <input id="filter" type="search" placeholder="Filter: cam, station:17, drop:replayed, <100, -beacon" spellcheck={false} autocomplete="off"
          value={query.value} onInput={(event) => { query.value = (event.target as HTMLInputElement).value; }}
          onKeyDown={(event) => {
            if (event.key !== "Escape" && event.key !== "Enter") return;
            if (event.key === "Escape") query.value = "";
            document.querySelector<HTMLElement>(".list")?.focus();
            event.stopPropagation();
          }} />
        <kbd>/</kbd>
      </label>
      <div class="verdicts" role="group" aria-label="Verdict">
        {verdicts.map(([value, words]) => <button key={value} aria-pressed={verdict.value === value} onClick={() => { verdict.value = value; }}>{words}</button>)}
      </div>
      <button onClick={() => (held === null ? hold() : resume())} title="Space" data-testid="live" class={held === null ? "" : "primary"}>
        <Icon name={held === null ? "pause" : "play"} />{held === null ? "Live" : fresh > 0 ? `${count(fresh)} new` : "Go on"}
      </button>
      <span class="muted number shown">{count(rows.value.count(held ?? Infinity))} of {count(messages.length)}
        {messagesLost.value > 0 && <> · <span class="lost" title="They came faster than this page could take them">{count(messagesLost.value)} not shown</span></>}
      </span>
    </div>
  );
}

function close(): void {
  opened.value = null;
  document.querySelector<HTMLElement>(".list")?.focus();
}

function keys(event: KeyboardEvent): void {
  if ((event.target as HTMLElement).closest("input") || event.ctrlKey || event.metaKey || event.altKey) return;
  switch (event.key) {
    case "/": document.getElementById("filter")?.focus(); break;
    case " ":
      if ((event.target as HTMLElement).closest("button")) return;
      heldAt.value === null ? hold() : resume();
      break;
    case "Escape": if (opened.value) close(); else resume(); break;
    default: return;
  }
  event.preventDefault();
}

export function InspectorPage(): JSX.Element {
  useEffect(() => {
    window.addEventListener("keydown", keys);
    document.querySelector<HTMLElement>(".list")?.focus();
    return () => window.removeEventListener("keydown", keys);
  }, []);
  const message = opened.value;
  return (
    <div class={`inspector${message ? " divided" : ""}`}>
      <div class="messages">
        <Tools />
        <div class="row head" aria-hidden="true">
          <span>time</span><span>type</span><span>station</span><span class="right">distance</span><span class="right">octets</span><span>ticket</span><span>verdict</span>
        </div>
        <List />
      </div>
      {message && (message.gone
        ? <section class="message"><header><h2>Message {message.id}</h2><button class="quiet" onClick={close} aria-label="Close"><Icon name="close" /></button></header>
            <p class="muted gone">The server no longer keeps this message.</p></section>
        : <OpenedMessageView message={message} close={close} />)}
    </div>
  );
}
