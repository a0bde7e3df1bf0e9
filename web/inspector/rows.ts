// The messages that pass the filter, kept up while messages come and go, without looking at old ones again.
import type { Message } from "../shared/protocol.ts";
import type { Test } from "./filter.ts";

export class Rows {
  private passed: Message[] = [];
  private seen = -1; // number of the last message looked at

  constructor(private readonly test: Test) {}

  // `all`: oldest first, ascending numbers.
  update(all: readonly Message[]): void {
    const last = all.at(-1);
    if (!last || last.id < this.seen) { // another run
      this.passed = [];
      this.seen = -1;
    }
    if (!last) return;
    let first = all.length;
    while (first > 0 && all[first - 1]!.id > this.seen) --first;
    for (let i = first; i < all.length; ++i) if (this.test(all[i]!)) this.passed.push(all[i]!);
    this.seen = last.id;
    const oldest = all[0]!.id;
    let gone = 0;
    while (gone < this.passed.length && this.passed[gone]!.id < oldest) ++gone;
    if (gone > 0) this.passed.splice(0, gone);
  }

  // How many there are up to message `until`.
  count(until = Infinity): number {
    let low = 0;
    let high = this.passed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.passed[middle]!.id <= until) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // Rows `first` to `last` (not included), newest first, of those up to message `until`.
  slice(first: number, last: number, until = Infinity): Message[] {
    const end = this.count(until);
    return this.passed.slice(Math.max(0, end - last), Math.max(0, end - first)).reverse();
  }

  indexOf(id: number, until = Infinity): number {
    const end = this.count(until);
    const at = this.count(id) - 1;
    return at >= 0 && this.passed[at]?.id === id ? end - 1 - at : -1;
  }
}
