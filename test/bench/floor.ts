/** The floor that every figure is divided by: plain node:http and 1 kB, in its own process. Sends its port to the parent. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const body = Buffer.alloc(1024, "x");
const server = createServer((_request, response) => response.end(body)).listen(0, () =>
  process.send!((server.address() as AddressInfo).port),
);
// A figure measured once can take longer than the five seconds for which Node keeps an idle connection.
server.keepAliveTimeout = 600_000;
process.on("disconnect", () => process.exit(0));
