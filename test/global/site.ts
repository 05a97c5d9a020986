/** Once for all tests that start the built site: a browser, the build, and folders filled with the demo's data. */
import { ensureBrowser } from "../browser.ts";
import { buildOnce } from "./build.ts";
import { fillFolders } from "./filled.ts";

export default async function prepareSite(): Promise<() => void> {
  if (process.env.DDH_FILLED) return () => {};
  const [remove] = await Promise.all([buildOnce().then(fillFolders), ensureBrowser()]);
  return remove;
}
