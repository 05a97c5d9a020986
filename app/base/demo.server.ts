import { env } from "./env.server.ts";

/** Throws 404 in production, so that the demo's addresses are not protected by the gate alone. */
export function requireDemo(): void {
  if (env.MODE === "production") throw new Response(null, { status: 404 });
}
