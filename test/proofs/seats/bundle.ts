/** Bundles one entry, so that many processes of it start quickly. A broken run's replacement is applied to the bundle too. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { overlayOfProcess } from "../../overlay/overlay.ts";
import { bundleFolder } from "./bundle-folder.ts";

/** Returns the path of the bundle. */
export async function bundle(entry: string): Promise<string> {
  const outDir = bundleFolder(process.pid);
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [{ name: "broken", load: replaceTarget }],
    build: { ssr: entry, outDir, target: "node20", minify: false },
  });
  return join(outDir, "asker.js");
}

function replaceTarget(id: string): string | undefined {
  const { url, target, replacement } = overlayOfProcess().replacements[0] ?? {};
  if (pathToFileURL(id).href !== url) return undefined;
  return readFileSync(id, "utf8").split(target!).join(replacement);
}
