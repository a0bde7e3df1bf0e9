// Colours of what is drawn on canvas; those of everything else stand in style.css.
import { computed } from "@preact/signals";
import { day } from "./settings.ts";

export interface Palette {
  ground: string; haze: string; kerb: string; road: string; marking: string; building: string; buildingTop: string;
  vehicle: string; vehicleTop: string; unequipped: string; glass: string; own: string; ownTop: string; shadow: string;
  vector: string; red: string; amber: string; green: string; text: string; plate: string; lamp: string; lampOn: string;
}

const night: Palette = {
  ground: "#0b1015", haze: "#0b1015", kerb: "#35424f", road: "#1e2832", marking: "#566676", building: "#151d25",
  buildingTop: "#1a242d", vehicle: "#8796a6", vehicleTop: "#a9b7c5", unequipped: "#56626e", glass: "#1d2833",
  own: "#48b8ac", ownTop: "#7fe3d7", shadow: "rgba(0,0,0,.45)", vector: "#9fd8ff", red: "#ff5a52", amber: "#ffb224",
  green: "#4cc38a", text: "#e9eef4", plate: "rgba(11,16,21,.82)", lamp: "#7a2320", lampOn: "#ff3b30",
};
const light: Palette = {
  ground: "#e4e8e0", haze: "#eef1ec", kerb: "#aeb6ae", road: "#fbfbf9", marking: "#b9c0bb", building: "#cfd4cc",
  buildingTop: "#dadfd7", vehicle: "#5d6b79", vehicleTop: "#7b8997", unequipped: "#a4adb4", glass: "#28323b",
  own: "#00756a", ownTop: "#17998c", shadow: "rgba(20,30,25,.2)", vector: "#0a5ca8", red: "#c4161c", amber: "#d88a00",
  green: "#1d8a52", text: "#14191f", plate: "rgba(255,255,255,.9)", lamp: "#8f2a26", lampOn: "#ff2d20",
};

export const palette = computed(() => (day.value ? light : night));
