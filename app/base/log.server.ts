import pino from "pino";
import { env } from "./env.server.ts";

const secretNames = ["mail", "recipient", "token", "code", "cookie"];

/** How a line is written: anything that identifies a person or grants access is redacted, at the top of a line and one level below. */
export const logOptions = { redact: [...secretNames, ...secretNames.map((name) => `*.${name}`)] };

/** JSON lines on standard output. */
export const log = pino({ ...logOptions, level: env.MODE === "test" ? "silent" : "info" });
