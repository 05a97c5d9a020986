import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import type { Request as ExpressRequest, Response } from "express";
import { createHold, NoRoomError } from "./requests/held-bodies.ts";

/** A multipart form with at most one file, held in memory. */
export interface ReceivedForm {
  fields: Map<string, string>;
  /** The file's bytes; undefined when the form has no file. */
  file?: Buffer;
}

const maxFields = 20;
const maxFieldBytes = 1000;

/**
 * Reads a form with at most one file into memory, never to disk; null when it is malformed, cut off or its file exceeds `maxBytes`. Rejects
 * when there is no room (`isNoRoom`).
 */
export function receiveForm(
  request: ExpressRequest,
  response: Response,
  maxBytes: number,
): Promise<ReceivedForm | null> {
  return new Promise((resolve, reject) => {
    const hold = createHold(request, response);
    const received: ReceivedForm = { fields: new Map() };
    const end = (outcome: ReceivedForm | null) => {
      request.unpipe();
      resolve(outcome);
    };
    try {
      const limits = { files: 1, fields: maxFields, fieldSize: maxFieldBytes, fileSize: maxBytes };
      const form = new Busboy({ headers: request.headers as BusboyHeaders, limits });
      form.on("field", (name, value) => received.fields.set(name, value));
      form.on("file", (_field, file) => {
        const chunks: Buffer[] = [];
        file.on("data", (chunk: Buffer) => {
          if (hold.add(chunk.length)) return void chunks.push(chunk);
          reject(new NoRoomError());
          end(null);
        });
        file.on("limit", () => end(null)).on("error", () => end(null));
        file.on("end", () => {
          received.file = Buffer.concat(chunks);
        });
      });
      for (const event of ["filesLimit", "fieldsLimit"] as const) form.on(event, () => end(null));
      form.once("finish", () => end(received)).once("error", () => end(null));
      request.once("close", () => request.complete || end(null)).once("error", () => end(null));
      request.pipe(form);
    } catch {
      end(null);
    }
  });
}
