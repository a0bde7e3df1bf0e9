// Numbers for people.

export function distance(metres: number): string {
  if (metres < 10) return `${Math.max(0, Math.round(metres))} m`;
  if (metres < 100) return `${Math.round(metres / 5) * 5} m`;
  if (metres < 1000) return `${Math.round(metres / 10) * 10} m`;
  return `${(metres / 1000).toFixed(1)} km`;
}

export const kmh = (mps: number): string => String(Math.round(Math.abs(mps) * 3.6));

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
export const count = (n: number): string => grouped.format(n).replaceAll(",", "\u202f");

export function elapsed(seconds: number): string {
  const whole = Math.floor(seconds);
  const pad = (n: number) => String(n).padStart(2, "0");
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes}:${pad(whole % 60)}` : `${Math.floor(minutes / 60)}:${pad(minutes % 60)}:${pad(whole % 60)}`;
}

// TimestampIts (TAI milliseconds since 2004) as UTC time of day; five leap seconds since then.
export function timeOfDay(its: number): string {
  return new Date(Date.UTC(2004, 0, 1) + its - 5000).toISOString().slice(11, 23);
}

export const total = (drops: Record<string, number>): number => Object.values(drops).reduce((sum, n) => sum + n, 0);
