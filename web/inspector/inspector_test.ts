import assert from "node:assert/strict";
import { test } from "node:test";
import type { Message, Tree } from "../shared/protocol.ts";
import { filter } from "./filter.ts";
import { Rows } from "./rows.ts";
import { bitsOf, fieldAt, nodesOf, placeOf, visible } from "./tree.ts";

const words = (reason: string) => (reason === "replayed" ? "The same signed message was received before." : reason);
const message = (id: number, more: Partial<Message> = {}): Message =>
  ({ id, time: 0, receiver: 1, station: 17, signer: "9f2a", type: "CAM", octets: 300, drop: null, distance: 80, ...more });

test("the filter understands words, columns, distances and denial", () => {
  const table: [string, Partial<Message>, boolean][] = [
    ["", {}, true], ["cam", {}, true], ["CAM 17", {}, true], ["denm", {}, false], ["type:ca", {}, true],
    ["station:1", {}, false], ["station:17", {}, true], ["signer:9f", {}, true], ["<100", {}, true], [">100m", {}, false],
    ["<100", { distance: null }, false], ["-cam", {}, false], ["-denm", {}, true], ["ok", {}, true],
    ["drop:repl", { drop: "replayed" }, true], ["received before", { drop: "replayed" }, true], ["ok", { drop: "replayed" }, false],
    ["drop:", {}, false], ["-", {}, false],
  ];
  for (const [query, more, expected] of table)
    assert.equal(filter(query, "all", words)(message(1, more)), expected, JSON.stringify([query, more]));
  assert.equal(filter("", "dropped", words)(message(1)), false);
  assert.equal(filter("", "believed", words)(message(1)), true);
});

test("rows follow a list whose beginning goes away", () => {
  const rows = new Rows((m) => m.id % 2 === 0);
  let all = Array.from({ length: 10 }, (_, i) => message(i + 1));
  rows.update(all);
  assert.deepEqual(rows.slice(0, 3).map((m) => m.id), [10, 8, 6]);
  all = [...all.slice(4), message(11), message(12)];
  rows.update(all);
  assert.deepEqual(rows.slice(0, 10).map((m) => m.id), [12, 10, 8, 6]);
  assert.equal(rows.count(9), 2);
  assert.deepEqual(rows.slice(0, 10, 9).map((m) => m.id), [8, 6]);
  assert.equal(rows.indexOf(8, 9), 0);
  assert.equal(rows.indexOf(7), -1);
  rows.update([message(1), message(2)]);
  assert.deepEqual(rows.slice(0, 10).map((m) => m.id), [2]);
  rows.update([]);
  assert.equal(rows.count(), 0);
});

const tree: Tree = {
  layers: [
    { name: "header", bit: 0, bits: 16, fields: [{ name: "version", bit: 0, bits: 4 }, { name: "next", bit: 4, bits: 4 }] },
    { name: "CAM", bit: 16, bits: 16, fields: [{ name: "a", bit: 19, bits: 10, children: [{ name: "b", bit: 19, bits: 10 }] }] },
  ],
};

test("a bit belongs to the smallest and innermost field", () => {
  const nodes = nodesOf(tree);
  assert.equal(fieldAt(nodes, 5)?.name, "next");
  assert.equal(fieldAt(nodes, 9)?.name, "header");
  assert.equal(fieldAt(nodes, 20)?.name, "b");
  assert.equal(fieldAt(nodes, 99), null);
  assert.deepEqual(visible(nodes, new Set(["1/0"])).map((n) => n.name), ["header", "version", "next", "CAM", "a"]);
});

test("places and bits are told as people count them", () => {
  assert.equal(placeOf({ bit: 16, bits: 8 }), "octet 2");
  assert.equal(placeOf({ bit: 16, bits: 32 }), "octets 2 to 5");
  assert.equal(placeOf({ bit: 19, bits: 1 }), "octet 2, bit 3, 1 bit long");
  const bits = bitsOf(Uint8Array.of(0, 0, 0b00010000, 0b10000000), { bit: 19, bits: 6 });
  assert.equal(bits.length, 2);
  assert.equal(bits[0]!.map((b) => (b.inside ? Number(b.on) : "-")).join(""), "---10000");
  assert.equal(bits[1]!.map((b) => (b.inside ? Number(b.on) : "-")).join(""), "1-------");
});
