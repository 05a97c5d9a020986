import pino from "pino";
import { env } from "./env.server.ts";

/** JSON lines on standard output. What could tell who someone is, or let someone in, is never written. */
export const log = pino({
  level: env.MODE === "test" ? "silent" : "info",
  redact: ["*.mail", "*.recipient", "*.token", "*.code", "*.cookie"],
});
