/** Taking a port, before the site that answers on it is open. */
import type { RequestListener, Server } from "node:http";
import { StartRefused } from "../base/start-refused.ts";

interface Place {
  /** The setting that names the port. */
  name: "PORT" | "CONTENT_PORT";
  port: number;
  /** Every address of the machine when undefined. */
  address?: string;
}

/** Resolves when the server has its port. Rejects with a StartRefused that says what is in the way. */
export function listen(server: Server, place: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => reject(refusalOf(error, place));
    server.once("error", refuse);
    server.listen(place.port, place.address, () => {
      server.off("error", refuse);
      resolve();
    });
  });
}

function refusalOf(error: NodeJS.ErrnoException, { name, port, address }: Place): Error {
  const sentences: Record<string, string> = {
    EADDRINUSE: `${name} ${port} is taken by another process: \`ss -ltnp 'sport = :${port}'\` shows which. Stop it, or choose another ${name}.`,
    EACCES: `${name} ${port} is not this user's to listen on. Choose one from 1024 up, behind a proxy.`,
    EADDRNOTAVAIL: `LISTEN_ON ${address} is no address of this machine: \`ip address\` lists them.`,
  };
  const sentence = sentences[error.code ?? ""];
  return sentence ? new StartRefused(`${sentence} Nothing was opened or changed.`) : error;
}

/** Holds back requests that come between having the port and having opened the database. */
export function createOpening() {
  let isOpen = false;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = () => {
      isOpen = true;
      resolve();
    };
  });
  const hold =
    (listener: RequestListener): RequestListener =>
    (request, response) =>
      isOpen ? listener(request, response) : void ended.then(() => listener(request, response));
  return { hold, end: () => end() };
}
