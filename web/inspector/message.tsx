// One message opened: layers and fields beside the octets; what is pointed at on one side lights up on the other.
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { distance, timeOfDay } from "../shared/format.ts";
import { Icon } from "../shared/pictograms.tsx";
import type { OpenedMessage } from "../shared/protocol.ts";
import { dropWords, hello } from "../shared/store.ts";
import type { Node } from "./tree.ts";
import { bitsOf, closedAtFirst, fieldAt, nodesOf, placeOf, visible } from "./tree.ts";

const pointed = signal<Node | null>(null); // under the pointer
const picked = signal<Node | null>(null); // by click or key
const lit = (): Node | null => pointed.value ?? picked.value;

function Row({ node, open, picked: isPicked, toggle, failing }: {
  node: Node; open: boolean; picked: boolean; toggle: () => void; failing: boolean;
}): JSX.Element {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => { if (isPicked) row.current?.scrollIntoView({ block: "nearest" }); }, [isPicked]);
  return (
    <div ref={row} role="treeitem" id={`field-${node.key}`} aria-level={node.depth + 1} aria-selected={isPicked}
      aria-expanded={node.children.length > 0 ? open : undefined}
      class={`field${node.layer ? " layer" : ""}${failing ? " failing" : ""}`} style={{ paddingLeft: `${0.5 + node.depth * 0.85}rem` }}
      onMouseEnter={() => { pointed.value = node; }} onMouseLeave={() => { pointed.value = null; }}
      onClick={() => { picked.value = node; if (node.children.length > 0) toggle(); }}>
      <span class={`twist${open ? " open" : ""}`}>{node.children.length > 0 && <Icon name="chevron" />}</span>
      <span class="name">{node.name}</span>
      {node.value && <span class="value">{node.value}{node.unit && <small>{node.unit === "°" ? "°" : ` ${node.unit}`}</small>}</span>}
      {!node.value && node.children.length > 0 && !open && <span class="muted">{node.children.length} inside</span>}
    </div>
  );
}

function Fields({ nodes, failingBit }: { nodes: Node[]; failingBit: number | null }): JSX.Element {
  const [closed, setClosed] = useState(() => closedAtFirst(nodes));
  const rows = visible(nodes, closed);
  const toggle = (node: Node, open?: boolean) => {
    const next = new Set(closed);
    if (open ?? closed.has(node.key)) next.delete(node.key);
    else next.add(node.key);
    setClosed(next);
  };
  // A field picked in the octets may lie in something closed.
  useEffect(() => {
    const next = new Set(closed);
    for (let node = picked.value?.parent; node; node = node.parent) next.delete(node.key);
    if (next.size !== closed.size) setClosed(next);
  }, [picked.value]);
  const failing = failingBit === null ? null : fieldAt(nodes, failingBit);
  const key = (event: KeyboardEvent) => {
    const at = rows.findIndex((row) => row === picked.value);
    const now = rows[at];
    const go = (to: number) => { picked.value = rows[Math.max(0, Math.min(rows.length - 1, to))] ?? null; };
    switch (event.key) {
      case "ArrowDown": go(at + 1); break;
      case "ArrowUp": go(at - 1); break;
      case "PageDown": go(at + 15); break;
      case "PageUp": go(at - 15); break;
      case "Home": go(0); break;
      case "End": go(rows.length - 1); break;
      case "ArrowRight":
        if (now && now.children.length > 0) closed.has(now.key) ? toggle(now, true) : go(at + 1);
        break;
      case "ArrowLeft":
        if (now && now.children.length > 0 && !closed.has(now.key)) toggle(now, false);
        else if (now?.parent) picked.value = now.parent;
        break;
      default: return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const active = picked.value;
  return (
    <div class="fields" role="tree" tabIndex={0} aria-label="Layers and fields" onKeyDown={key} data-testid="fields"
      aria-activedescendant={active ? `field-${active.key}` : undefined}>
      {rows.map((node) => (
        <Row key={node.key} node={node} open={!closed.has(node.key)} picked={node === active} toggle={() => toggle(node)} failing={node === failing} />
      ))}
    </div>
  );
}

function Octets({ octets, nodes, failingBit }: { octets: Uint8Array; nodes: Node[]; failingBit: number | null }): JSX.Element {
  const field = lit();
  const first = field ? field.bit : -1;
  const last = field ? field.bit + field.bits : -1;
  const style = (at: number): string => {
    let classes = failingBit !== null && Math.floor(failingBit / 8) === at ? "failing" : "";
    if (first < at * 8 + 8 && last > at * 8) classes += first <= at * 8 && last >= at * 8 + 8 ? " lit" : " partly";
    return classes;
  };
  const lines = Array.from({ length: Math.ceil(octets.length / 16) }, (_, i) => i * 16);
  const octetOf = (event: Event): number | null => {
    const at = (event.target as HTMLElement).dataset["at"];
    return at === undefined ? null : Number(at);
  };
  return (
    <div class="octets" data-testid="octets" aria-label="Octets"
      onMouseOver={(event) => { const at = octetOf(event); pointed.value = at === null ? null : fieldAt(nodes, at * 8); }}
      onMouseLeave={() => { pointed.value = null; }}
      onClick={(event) => { const at = octetOf(event); if (at !== null) picked.value = fieldAt(nodes, at * 8); }}>
      {lines.map((line) => (
        <div class="line" key={line}>
          <span class="offset">{line.toString().padStart(4, "0")}</span>
          {Array.from(octets.subarray(line, line + 16), (octet, i) => (
            <span key={i} class={`octet ${style(line + i)}`} data-at={line + i}>{octet.toString(16).padStart(2, "0")}</span>
          ))}
        </div>
      ))}
    </div>
  );
}

function Explained({ octets }: { octets: Uint8Array }): JSX.Element {
  const field = lit();
  if (!field) return <div class="explained muted">Point at a field or an octet to see which bits it is made of.</div>;
  return (
    <div class="explained">
      <div><b>{field.name}</b>{field.type && <span class="muted"> {field.type}</span>}</div>
      <div class="muted">{placeOf(field)}{field.raw && <> · on the wire <code>{field.raw.length > 40 ? `${field.raw.slice(0, 40)}…` : field.raw}</code></>}</div>
      <div class="bits" aria-hidden="true">
        {bitsOf(octets, field).map((octet, i) => (
          <span key={i}>{octet.map((bit, j) => <i key={j} class={bit.inside ? "inside" : ""}>{bit.on ? 1 : 0}</i>)}</span>
        ))}
        {Math.ceil((field.bit % 8 + field.bits) / 8) > 8 && <span>…</span>}
      </div>
    </div>
  );
}

function Verdict({ message }: { message: OpenedMessage }): JSX.Element {
  const { drop } = message.entry;
  const failure = message.tree?.failure;
  return drop
    ? (
      <div class="verdict dropped" data-testid="verdict">
        <b>Dropped.</b> {dropWords(drop)} <span class="detail">{hello.value?.drops[drop]?.layer} · {drop}</span>
        {failure && <div class="detail">{failure.layer}, octet {Math.floor(failure.bit / 8)}{failure.path ? `, ${failure.path}` : ""}{failure.rule ? `: ${failure.rule}` : ""}</div>}
      </div>
    )
    : <div class="verdict believed" data-testid="verdict"><Icon name="shield" /> <b>Believed.</b> Every check was passed.</div>;
}

export function OpenedMessageView({ message, close }: { message: OpenedMessage; close: () => void }): JSX.Element {
  const nodes = useMemo(() => (message.tree ? nodesOf(message.tree) : []), [message]);
  useEffect(() => {
    pointed.value = null;
    picked.value = null;
  }, [message]);
  const failingBit = message.tree?.failure?.bit ?? null;
  const { entry } = message;
  return (
    <section class="message" aria-label={`Message ${entry.id}`} data-testid="message">
      <header>
        <h2>{entry.type || "unknown"}</h2>
        <span class="muted number">#{entry.id} · {timeOfDay(entry.time)} · station {entry.station || "unknown"}
          {entry.distance !== null && ` · ${distance(entry.distance)} away`}{entry.signer && <> · ticket <code>{entry.signer}</code></>}</span>
        <button class="quiet" onClick={close} aria-label="Close (Escape)" title="Escape"><Icon name="close" /></button>
      </header>
      <Verdict message={message} />
      <div class="sides">
        {nodes.length > 0
          ? <Fields key={entry.id} nodes={nodes} failingBit={failingBit} />
          : <div class="fields muted">Nothing of it can be read.</div>}
        <div class="bytes">
          <Octets octets={message.octets} nodes={nodes} failingBit={failingBit} />
          <Explained octets={message.octets} />
        </div>
      </div>
    </section>
  );
}
