import pino from "pino";
import { env } from "./env.server.ts";

/** JSON lines on standard output. Anything that identifies a person or grants access is redacted. */
export const log = pino({
  level: env.MODE === "test" ? "silent" : "info",
  redact: ["*.mail", "*.recipient", "*.token", "*.code", "*.cookie"],
});
