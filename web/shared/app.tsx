import "./style.css";
import "../driver/driver.css";
import "../city/city.css";
import "../inspector/inspector.css";
import type { JSX } from "preact";
import { render } from "preact";
import { CityPage } from "../city/city.tsx";
import { DriverPage } from "../driver/driver.tsx";
import { InspectorPage } from "../inspector/inspector.tsx";
import { Shell } from "./shell.tsx";
import { connect, view } from "./store.ts";

const pages = { driver: DriverPage, city: CityPage, inspector: InspectorPage };

function App(): JSX.Element {
  const Page = pages[view.value];
  return <Shell><Page /></Shell>;
}

connect();
render(<App />, document.getElementById("app")!);
