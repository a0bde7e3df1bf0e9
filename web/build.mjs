// Bundles the pages into dist/; --tests bundles the unit tests into ../build/web_tests/; --watch rebuilds.
import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));
process.chdir(root);

const common = { bundle: true, format: "esm", target: "es2022", jsx: "automatic", jsxImportSource: "preact", logLevel: "warning" };

if (process.argv.includes("--tests")) {
  const folders = ["shared", "driver", "city", "inspector"];
  const files = await Promise.all(folders.map(async (folder) =>
    (await readdir(folder)).filter((name) => name.endsWith("_test.ts")).map((name) => join(folder, name))));
  const outdir = join(root, "../build/web_tests");
  await rm(outdir, { recursive: true, force: true });
  await esbuild.build({ ...common, platform: "node", entryPoints: files.flat(), outdir, outbase: ".",
                        outExtension: { ".js": ".mjs" }, entryNames: "[name]" });
} else {
  await rm("dist", { recursive: true, force: true });
  await mkdir("dist", { recursive: true });
  for (const name of ["index.html", "icon.svg"]) await cp(join("shared", name), join("dist", name));
  const options = { ...common, entryPoints: { app: "shared/app.tsx" }, outdir: "dist", minify: true, legalComments: "none" };
  if (process.argv.includes("--watch")) await (await esbuild.context(options)).watch();
  else await esbuild.build(options);
}
