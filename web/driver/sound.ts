// Which sound a warning makes, and when: only the main warning sounds, the same event sounds again only when
// its level rises, and half a second lies between two sounds. An imminent one goes on while it lasts.
import { effect } from "@preact/signals";
import { signal } from "@preact/signals";
import type { Level, Warning } from "../shared/protocol.ts";

export type Tone = "burst" | "chime" | "soft";
const tones: Partial<Record<Level, Tone>> = { imminent: "burst", warning: "chime", awareness: "soft" };
const rank: Record<Level, number> = { imminent: 3, warning: 2, awareness: 1, information: 0 };

const betweenSounds = 500; // ms
const eventsRemembered = 64;

export class SoundPlan {
  private readonly loudest = new Map<string, number>();
  private last = -Infinity;

  // The sound to start now, if any; `playing`: the burst still sounds.
  next(main: Warning | undefined, now: number, playing: boolean): Tone | null {
    if (!main) return null;
    const tone = tones[main.level];
    if (!tone) return null;
    const before = this.loudest.get(main.event) ?? 0;
    const rises = rank[main.level] > before;
    if (!rises && (tone !== "burst" || playing)) return null;
    if (now - this.last < betweenSounds && tone !== "burst") return null; // comes again with the next snapshot
    this.last = now;
    this.loudest.delete(main.event);
    this.loudest.set(main.event, Math.max(before, rank[main.level]));
    if (this.loudest.size > eventsRemembered) this.loudest.delete(this.loudest.keys().next().value!);
    return tone;
  }
}

// Browsers let a page sound only after the user has touched it.
export const audible = signal(false);

export class Speaker {
  private context: AudioContext | null = null;
  private burst: { stop(): void } | null = null;
  private burstUntil = 0;

  // Call on a touch or key.
  wake(): void {
    this.context ??= new AudioContext();
    void this.context.resume().then(() => { audible.value = this.context?.state === "running"; });
  }

  get playing(): boolean { return this.burst !== null && this.context !== null && this.context.currentTime < this.burstUntil; }

  play(tone: Tone): void {
    if (!this.context || this.context.state !== "running") return;
    this.silence();
    if (tone === "burst") this.playBurst(this.context);
    if (tone === "chime") [[880, 0, 0.2], [1320, 0.17, 0.42]].forEach(([f, at, length]) => this.note(f!, at!, length!, 0.3, 0.01));
    if (tone === "soft") this.note(587, 0, 0.55, 0.16, 0.06);
  }

  silence(): void {
    this.burst?.stop();
    this.burst = null;
  }

  private note(frequency: number, at: number, length: number, loudness: number, attack: number): void {
    const context = this.context!;
    const start = context.currentTime + at;
    const gain = context.createGain();
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(loudness, start + attack);
    gain.gain.exponentialRampToValueAtTime(0.0005, start + length);
    gain.connect(context.destination);
    for (const [harmonic, part] of [[1, 1], [2, 0.25], [3, 0.08]] as const) {
      const oscillator = context.createOscillator();
      const level = context.createGain();
      level.gain.value = part;
      oscillator.frequency.value = frequency * harmonic;
      oscillator.connect(level).connect(gain);
      oscillator.start(start);
      oscillator.stop(start + length);
    }
  }

  // As 49 CFR 571.127 asks of a collision warning: fundamental of at least 800 Hz, 6 to 12 pulses a second (8),
  // a quarter to nearly all of the time on (0.55); with a part at 3 kHz, and full within 30 ms (ISO 15006).
  private playBurst(context: AudioContext): void {
    const start = context.currentTime;
    const pulses = 16;
    const gain = context.createGain();
    gain.gain.setValueAtTime(0, start);
    for (let i = 0; i < pulses; ++i) {
      const at = start + i / 8;
      gain.gain.setValueAtTime(0, at);
      gain.gain.linearRampToValueAtTime(0.5, at + 0.008);
      gain.gain.setValueAtTime(0.5, at + 0.069);
      gain.gain.linearRampToValueAtTime(0, at + 0.076);
    }
    gain.connect(context.destination);
    const oscillators = [[900, "square", 0.35], [2990, "sine", 0.5]].map(([frequency, type, part]) => {
      const oscillator = context.createOscillator();
      const level = context.createGain();
      oscillator.type = type as OscillatorType;
      oscillator.frequency.value = frequency as number;
      level.gain.value = part as number;
      oscillator.connect(level).connect(gain);
      oscillator.start(start);
      oscillator.stop(start + pulses / 8);
      return oscillator;
    });
    this.burstUntil = start + pulses / 8;
    this.burst = { stop: () => { gain.disconnect(); oscillators.forEach((o) => o.stop()); } };
  }
}

// Follows the main warning and the mute switch; gives the function that ends it.
export function sound(speaker: Speaker, main: { readonly value: Warning | undefined }, muted: { readonly value: boolean }): () => void {
  const plan = new SoundPlan();
  return effect(() => {
    const warning = main.value;
    if (muted.value || warning?.level !== "imminent") speaker.silence();
    const tone = plan.next(warning, performance.now(), speaker.playing);
    if (tone && !muted.value) speaker.play(tone);
  });
}
