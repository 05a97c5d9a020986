import { startSite } from "../journeys/site.ts";
import { openConnection } from "./measure.ts";

/** How long a site takes to end while a visitor holds the line, its folder's removal included. */
export async function stopMs(): Promise<number> {
  const site = await startSite();
  const line = openConnection(site.base);
  await line.ask({ path: "/" });
  const began = performance.now();
  await site.stop();
  const ms = performance.now() - began;
  line.close();
  return ms;
}
