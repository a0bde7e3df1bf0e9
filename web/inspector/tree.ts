// The opened message as rows of a tree, and which field a bit belongs to.
import type { Field, Tree } from "../shared/protocol.ts";

export interface Node {
  key: string; // path, unique
  depth: number;
  name: string;
  value: string;
  unit: string;
  raw: string;
  type: string;
  bit: number;
  bits: number;
  layer: boolean;
  parent: Node | null;
  children: Node[];
}

export function nodesOf(tree: Tree): Node[] {
  const make = (field: Field, depth: number, parent: Node | null, key: string, layer: boolean): Node => {
    const node: Node = {
      key, depth, parent, layer, name: field.name, value: field.value ?? "", unit: field.unit ?? "", raw: field.raw ?? "",
      type: field.type ?? "", bit: field.bit, bits: field.bits, children: [],
    };
    node.children = (field.children ?? []).map((child, i) => make(child, depth + 1, node, `${key}/${i}`, false));
    return node;
  };
  return tree.layers.map((layer, i) =>
    make({ name: layer.name, bit: layer.bit, bits: layer.bits, children: layer.fields }, 0, null, String(i), true));
}

export function visible(nodes: Node[], closed: ReadonlySet<string>): Node[] {
  const found: Node[] = [];
  const walk = (node: Node) => {
    found.push(node);
    if (!closed.has(node.key)) node.children.forEach(walk);
  };
  nodes.forEach(walk);
  return found;
}

// Long lists and deep structures begin closed.
export function closedAtFirst(nodes: Node[], childrenMax = 24): Set<string> {
  const closed = new Set<string>();
  const walk = (node: Node) => {
    if (!node.layer && node.children.length > childrenMax) closed.add(node.key);
    node.children.forEach(walk);
  };
  nodes.forEach(walk);
  return closed;
}

// The smallest field that holds the bit; of equal ones the innermost.
export function fieldAt(nodes: Node[], bit: number): Node | null {
  let best: Node | null = null;
  const walk = (node: Node) => {
    if (bit >= node.bit && bit < node.bit + node.bits && (!best || node.bits <= best.bits)) best = node;
    node.children.forEach(walk);
  };
  nodes.forEach(walk);
  return best;
}

// "octet 12, bit 3, 10 bits long"
export function placeOf({ bit, bits }: { bit: number; bits: number }): string {
  const octet = Math.floor(bit / 8);
  const whole = bit % 8 === 0 && bits % 8 === 0;
  if (bits === 0) return `octet ${octet}, not sent: its default holds`;
  if (whole) return bits === 8 ? `octet ${octet}` : `octets ${octet} to ${octet + bits / 8 - 1}`;
  return `octet ${octet}, bit ${bit % 8}, ${bits} ${bits === 1 ? "bit" : "bits"} long`;
}

export interface Bit { on: boolean; inside: boolean }

// The octets that the field touches, as bits; at most `octetsMax` of them.
export function bitsOf(octets: Uint8Array, { bit, bits }: { bit: number; bits: number }, octetsMax = 8): Bit[][] {
  if (bits === 0) return [];
  const first = Math.floor(bit / 8);
  const last = Math.min(Math.floor((bit + bits - 1) / 8), first + octetsMax - 1, octets.length - 1);
  const found: Bit[][] = [];
  for (let at = first; at <= last; ++at)
    found.push(Array.from({ length: 8 }, (_, i) => ({
      on: ((octets[at]! >> (7 - i)) & 1) === 1,
      inside: at * 8 + i >= bit && at * 8 + i < bit + bits,
    })));
  return found;
}
