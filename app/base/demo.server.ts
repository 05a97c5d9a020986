import { env } from "./env.server.ts";

/** Throws 404 unless the demo runs (or a test of a route), so that the demo's addresses are not protected by the gate alone. */
export function requireDemo(): void {
  if (env.MODE !== "demo" && env.MODE !== "test") throw new Response(null, { status: 404 });
}

/** Throws 404 unless the site is being developed (or a route tested), so that what is for developers is not protected by the gate alone. */
export function requireDevelopment(): void {
  if (env.MODE !== "development" && env.MODE !== "test") throw new Response(null, { status: 404 });
}
