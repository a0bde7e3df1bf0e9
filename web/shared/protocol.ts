// The protocol between server and pages, version 1; docs/page-protocol.md describes it.

export const protocolVersion = 1;

export type View = "driver" | "city" | "inspector";
export type ScriptedEvent = "hard_braking" | "broken_down";

export type Command =
  | { command: "watch"; views: View[] }
  | { command: "ride"; vehicle: number }
  | { command: "open"; message: number }
  | { command: "pause"; paused: boolean }
  | { command: "speed"; factor: number }
  | { command: "trigger"; event: ScriptedEvent };

export const flag = {
  braking: 1, emergencyBraking: 2, hazard: 4, stopped: 8, warned: 16, equipped: 32, mine: 64, leftTurn: 128, rightTurn: 256,
} as const;

// TS 102 894-2 StationType
export const stationType = {
  pedestrian: 1, cyclist: 2, moped: 3, motorcycle: 4, passengerCar: 5, bus: 6, lightTruck: 7, heavyTruck: 8, trailer: 9,
  specialVehicle: 10, tram: 11, roadSideUnit: 15,
} as const;
const stationTypeNames: Record<number, string> = {
  0: "unknown", 1: "pedestrian", 2: "cyclist", 3: "moped", 4: "motorcycle", 5: "car", 6: "bus", 7: "light truck",
  8: "lorry", 9: "trailer", 10: "special vehicle", 11: "tram", 15: "road-side unit",
};
export const stationTypeName = (type: number): string => stationTypeNames[type] ?? "unknown";

export interface Vehicle {
  id: number;
  east: number;
  north: number;
  heading: number; // degrees clockwise from north
  speed: number; // m/s
  flags: number;
  type: number;
  length: number;
  width: number;
  age: number; // seconds since it last told
}

export type Level = "imminent" | "warning" | "awareness" | "information";
export type WarningKind = "forward_collision" | "emergency_brake_light" | "stationary_vehicle";

export interface Warning {
  event: string;
  kind: WarningKind;
  level: Level;
  words: string;
  since: number;
  distance: number;
  time_to_collision?: number;
  deceleration?: number;
  bearing: number;
  east: number;
  north: number;
  station: number;
}

export interface DropReason {
  layer: string;
  words: string;
}
export type Drops = Record<string, number>;

export interface Hello {
  type: "hello";
  protocol: number;
  version: string;
  vehicle: number;
  speed_min: number;
  speed_max: number;
  drops: Record<string, DropReason>;
}
export type Point = [east: number, north: number];
export interface Lane {
  width: number;
  in_junction: boolean;
  line: Point[];
}
export interface Roads {
  type: "roads";
  name: string;
  lanes: Lane[];
  junctions: Point[][];
  buildings: Point[][];
  lights: [east: number, north: number, heading: number][];
}
export interface City {
  type: "city";
  time: number;
  lights: string;
  vehicles: Vehicle[];
}
export interface Status {
  type: "status";
  time: number;
  elapsed: number;
  speed: number;
  paused: boolean;
  secured: boolean;
  seed: string;
  vehicles: number;
  frames_per_s: number;
  verified_per_s: number;
  received: number;
  believed: number;
  drops: Drops;
}
export interface Ride {
  type: "ride";
  time: number;
  vehicle: number;
  station: number;
  lights?: string;
  own: Vehicle;
  acceleration: number;
  neighbours: Vehicle[];
  warnings: Warning[];
  secured: boolean;
  received: number;
  believed: number;
  sent: number;
  drops: Drops;
}
export interface Message {
  id: number;
  time: number;
  receiver: number;
  station: number;
  signer: string;
  type: string;
  octets: number;
  drop: string | null;
  distance: number | null;
}
export interface Messages {
  type: "messages";
  lost: number;
  list: Message[];
}
export interface Field {
  name: string;
  type?: string;
  value?: string;
  unit?: string;
  raw?: string;
  bit: number;
  bits: number;
  children?: Field[];
}
export interface Layer {
  name: string;
  bit: number;
  bits: number;
  fields: Field[];
}
export interface Failure {
  reason: string;
  words: string;
  layer: string;
  bit: number;
  path?: string;
  rule?: string;
}
export interface Tree {
  layers: Layer[];
  failure?: Failure;
}
export interface OpenedMessage {
  type: "message";
  id: number;
  gone?: boolean;
  entry: Message;
  octets: Uint8Array;
  tree: Tree | null;
}
export interface Left {
  type: "left";
  vehicle: number;
}
export interface Refused {
  type: "refused";
  reason: string;
  words: string;
}

export type FromServer = Hello | Roads | City | Status | Ride | Messages | OpenedMessage | Left | Refused;

type Row = (number | string | null)[];

function vehicle(row: Row): Vehicle {
  const [id, east, north, heading, speed, flags, type, length, width, age] = row as number[];
  return {
    id: id!, east: east!, north: north!, heading: heading!, speed: speed!, flags: flags!, type: type!, length: length!,
    width: width!, age: age ?? 0,
  };
}

function message(row: Row): Message {
  const [id, time, receiver, station, signer, type, octets, drop, distance] = row;
  return { id, time, receiver, station, signer, type, octets, drop, distance } as Message;
}

export function octetsOf(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

// Rows of the wire become objects here, so that nothing else needs to know their order.
export function parse(text: string): FromServer {
  const json = JSON.parse(text);
  switch (json.type) {
    case "city": return { ...json, vehicles: json.vehicles.map(vehicle) };
    case "ride": return { ...json, own: vehicle(json.own), neighbours: json.neighbours.map(vehicle) };
    case "messages": return { ...json, list: json.list.map(message) };
    case "message": return json.gone ? json : { ...json, entry: message(json.entry), octets: octetsOf(json.hex) };
    default: return json;
  }
}
