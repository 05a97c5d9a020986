/** Taking the port comes before opening the database. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { StartRefused } from "../../app/base/start-refused.ts";
import { createOpening, listen } from "../../app/server/listen.ts";

const address = "127.0.0.1";

describe("a port", () => {
  it("that another process has is refused in a sentence that says how to find it", async () => {
    const other = createServer().listen(0, address);
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const refused = listen(createServer(), { name: "PORT", port, address });
    await expect(refused).rejects.toThrow(StartRefused);
    await expect(refused).rejects.toThrow(`PORT ${port} is taken by another process: \`ss -ltnp`);
    other.close();
  });

  it("on an address that the machine does not have is refused in a sentence", async () => {
    const refused = listen(createServer(), { name: "CONTENT_PORT", port: 0, address: "192.0.2.1" });
    await expect(refused).rejects.toThrow("LISTEN_ON 192.0.2.1 is no address of this machine");
  });

  it("answers only once the site is open", async () => {
    const opening = createOpening();
    let isOpen = false;
    const server = createServer(opening.hold((_request, response) => response.end(String(isOpen))));
    await listen(server, { name: "PORT", port: 0, address });
    const answer = fetch(`http://${address}:${(server.address() as AddressInfo).port}`);
    await once(server, "request");
    isOpen = true;
    opening.end();
    expect(await (await answer).text()).toBe("true");
    server.close();
  });
});
