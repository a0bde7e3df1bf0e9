// Own pictograms and icons; everything is drawn in the colour of the text around it.
import type { JSX } from "preact";
import type { WarningKind } from "./protocol.ts";

const car = "M24 45 30 29.5Q32 25 37 25H59Q64 25 66 29.5L72 45Q78 47 78 54V69H72V74Q72 77 69 77H65Q62 77 62 74V69H34V74Q34 77 31 77H27Q24 77 24 74V69H18V54Q18 47 24 45Z" +
  "M31 44H65L60.5 32.5Q60 31 58 31H38Q36 31 35.5 32.5Z" + "M24.5 52H34.5V58.5H24.5Z" + "M61.5 52H71.5V58.5H61.5Z";

function ForwardCollision(): JSX.Element {
  return (
    <g>
      <path transform="translate(8.6 -10) scale(.82)" d={car} fill="currentColor" fill-rule="evenodd" />
      <path d="M28 73 48 61 68 73" fill="none" stroke="currentColor" stroke-width="7" stroke-linejoin="round" stroke-linecap="round" />
      <path d="M28 89 48 77 68 89" fill="none" stroke="currentColor" stroke-width="7" stroke-linejoin="round" stroke-linecap="round" />
    </g>
  );
}

function EmergencyBrakeLight(): JSX.Element {
  return (
    <g>
      <path transform="translate(9.6 16) scale(.8)" d={car} fill="currentColor" fill-rule="evenodd" />
      <g stroke="currentColor" stroke-width="6.5" stroke-linecap="round">
        <path d="M17 60H5M19 49 8 42M19 71 8 78M79 60H91M77 49 88 42M77 71 88 78" />
      </g>
      <path d="M48 7V19" stroke="currentColor" stroke-width="8" stroke-linecap="round" />
      <circle cx="48" cy="30" r="4.6" fill="currentColor" />
    </g>
  );
}

function StationaryVehicle(): JSX.Element {
  return (
    <g>
      <path transform="translate(-8 -14) scale(.86)" d={car} fill="currentColor" fill-rule="evenodd" />
      <path d="M66 41 93 88H39Z" fill="var(--pictogram-ground, #000)" stroke="var(--pictogram-ground, #000)" stroke-width="12" stroke-linejoin="round" />
      <path d="M66 43 91 87H41Z" fill="none" stroke="currentColor" stroke-width="6.5" stroke-linejoin="round" />
      <path d="M66 58V70" stroke="currentColor" stroke-width="6" stroke-linecap="round" />
      <circle cx="66" cy="78.5" r="3.5" fill="currentColor" />
    </g>
  );
}

const pictograms: Record<WarningKind, () => JSX.Element> = {
  forward_collision: ForwardCollision,
  emergency_brake_light: EmergencyBrakeLight,
  stationary_vehicle: StationaryVehicle,
};

export function Pictogram({ kind }: { kind: WarningKind }): JSX.Element {
  const Drawing = pictograms[kind] ?? ForwardCollision;
  return <svg class="pictogram" viewBox="0 0 96 96" aria-hidden="true"><Drawing /></svg>;
}

const icons = {
  shield: "M12 3 5 5.6V11c0 4.6 2.9 8 7 10 4.1-2 7-5.4 7-10V5.6ZM8.8 11.8l2.4 2.4 4.2-4.6",
  unshielded: "M12 3 5 5.6V11c0 4.6 2.9 8 7 10 4.1-2 7-5.4 7-10V5.6ZM12 8v4.6M12 15.9v.1",
  sound: "M4 9.5v5h3.4L12 18.6V5.4L7.4 9.5ZM15.4 9a4 4 0 0 1 0 6M17.8 6.4a7.6 7.6 0 0 1 0 11.2",
  muted: "M4 9.5v5h3.4L12 18.6V5.4L7.4 9.5ZM16 9.6l4.8 4.8M20.8 9.6 16 14.4",
  sun: "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
  moon: "M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7Z",
  auto: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 3.5v17M12 7h4.5M12 10.5h7.2M12 14h7.2M12 17.5h4.5",
  pause: "M8.5 5.5v13M15.5 5.5v13",
  play: "M7.5 4.8v14.4L19 12Z",
  close: "M6 6l12 12M18 6 6 18",
  car: "M4.5 16.5v-4.2l2-5.1A1.8 1.8 0 0 1 8.2 6h7.600a1.8 1.8 0 0 1 1.7 1.200l2 5.100v4.200ZM5 12.300h14M6.5 16.500V18.500M17.5 16.500V18.5",
  radio: "M12 14.500a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM8.5 9.500a5 5 0 0 0 0 7M15.5 9.500a5 5 0 0 1 0 7M5.6 6.600a9 9 0 0 0 0 12.800M18.4 6.600a9 9 0 0 1 0 12.8",
  arrow: "M12 19.500V5M5.5 11.5 12 5l6.5 6.5",
  screen: "M3.5 5.500h17v10.500h-17ZM9 20h6M12 16v4",
  chevron: "M9 5.5 15.5 12 9 18.5",
} as const;

export function Icon({ name, turn }: { name: keyof typeof icons; turn?: number }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" style={turn === undefined ? {} : { transform: `rotate(${turn}deg)` }}>
      <path d={icons[name]} fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
