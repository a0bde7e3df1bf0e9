// The filter of the list. Words in any order, all must hold:
//   cam            anywhere in type, station, signer, drop reason and its words
//   type:denm  station:17  signer:9f2a  drop:replay     in that column
//   <100  >100     nearer or farther than so many metres
//   -word          must not hold
import type { Message } from "../shared/protocol.ts";

export type Verdict = "all" | "believed" | "dropped";
export type Test = (message: Message) => boolean;

export function filter(query: string, verdict: Verdict, words: (reason: string) => string): Test {
  const tests = query.toLowerCase().split(/\s+/).filter(Boolean).map((word) => testOf(word, words));
  return (message) =>
    (verdict === "all" || (verdict === "dropped") === (message.drop !== null)) && tests.every((test) => test(message));
}

function testOf(word: string, words: (reason: string) => string): Test {
  if (word.length > 1 && word.startsWith("-")) {
    const test = testOf(word.slice(1), words);
    return (message) => !test(message);
  }
  const range = /^([<>])(\d+(?:\.\d+)?)m?$/.exec(word);
  if (range) {
    const metres = Number(range[2]);
    return ({ distance }) => distance !== null && (range[1] === "<" ? distance < metres : distance > metres);
  }
  const column = /^(type|station|signer|drop):(.*)$/.exec(word);
  if (column) {
    const wanted = column[2]!;
    switch (column[1]) {
      case "type": return (m) => m.type.toLowerCase().startsWith(wanted);
      case "station": return (m) => String(m.station) === wanted;
      case "signer": return (m) => m.signer.startsWith(wanted);
      default: return (m) => m.drop !== null && m.drop.includes(wanted);
    }
  }
  return (m) => m.type.toLowerCase().includes(word) || String(m.station) === word || m.signer.includes(word) ||
    (m.drop !== null && (m.drop.includes(word) || words(m.drop).toLowerCase().includes(word))) ||
    (m.drop === null && word === "ok");
}
