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
 * Reads a form with at most one file into memory, never to disk. Refuses a file of more than `maxBytes` ("too-large"), and a form that is
 * cut off or that our pages do not send ("malformed"). Rejects when there is no room (`isNoRoom`).
 */
export function receiveForm(
  request: ExpressRequest,
  response: Response,
  maxBytes: number,
): Promise<ReceivedForm | { refused: "too-large" | "malformed" }> {
  return new Promise((resolve, reject) => {
    const hold = createHold(request, response);
    const received: ReceivedForm = { fields: new Map() };
    const end = (outcome: ReceivedForm | { refused: "too-large" | "malformed" }) => {
      request.unpipe();
      resolve(outcome);
    };
    const refuse = () => end({ refused: "malformed" });
    try {
      const limits = { files: 1, fields: maxFields, fieldSize: maxFieldBytes, fileSize: maxBytes };
      const form = new Busboy({ headers: request.headers as BusboyHeaders, limits });
      form.on("field", (name, value) => received.fields.set(name, value));
      form.on("file", (_field, file) => {
        const chunks: Buffer[] = [];
        file.on("data", (chunk: Buffer) => {
          if (hold.add(chunk.length)) return void chunks.push(chunk);
          reject(new NoRoomError());
          refuse();
        });
        file.on("limit", () => end({ refused: "too-large" })).on("error", refuse);
        file.on("end", () => {
          received.file = Buffer.concat(chunks);
        });
      });
      for (const event of ["filesLimit", "fieldsLimit"] as const) form.on(event, refuse);
      form.once("finish", () => end(received)).once("error", refuse);
      request.once("close", () => request.complete || refuse()).once("error", refuse);
      request.pipe(form);
    } catch {
      refuse();
    }
  });
}
