/** A server with the upload handlers, and with what shows an uploaded film or picture, behind the real gate. */
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import { afterEach, beforeEach } from "vitest";
import { uploadHandlers } from "../../app/elearning/authoring/upload-handlers.server.ts";
import { sendFilm } from "../../app/elearning/kinds/film/film-handlers.server.ts";
import { sendPicture } from "../../app/elearning/kinds/interactive-page/open-part.server.ts";
import { admit } from "../../app/server/gate.server.ts";

/** The gate, with 401 for a GET by a signed-out visitor, otherwise 404. */
const enter: RequestHandler = (request, response, next) => {
  const { admission, session } = admit(request.path, request.headers.cookie, new Date());
  if (admission !== "open")
    return void response.sendStatus(admission === "sign-in" && request.method === "GET" ? 401 : 404);
  response.locals.session = session;
  next();
};

/** Gives each test of the file a server of its own; calls `started` with its origin. */
export function withUploadServer(started: (base: string) => void): void {
  let server: Server;
  beforeEach(async () => {
    const app = express().use(enter);
    app.get("/film/:file", sendFilm).get("/e-laering/:lesson/billede/:file", sendPicture);
    for (const { path, handle } of uploadHandlers) app.post(path, handle);
    server = app.listen(0);
    await once(server, "listening");
    started(`http://localhost:${(server.address() as AddressInfo).port}`);
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
}
