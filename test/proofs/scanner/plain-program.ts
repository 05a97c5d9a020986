/** A program without scripts: it opens links by GET and HEAD, and sends the forms of their pages. */
import { type Press, pressesOf } from "./presses.ts";
import type { Program } from "./walk.ts";

const maxRedirects = 10;

export class PlainProgram implements Program {
  private readonly cookies = new Map<string, string>();
  private link = "";
  private page = { address: "", html: "", status: 0 };

  /** With the fields as they stand, or filled with guesses. */
  constructor(private readonly isFilled: boolean) {}

  async open(link: string): Promise<number> {
    this.cookies.clear();
    this.link = link;
    await this.reopen();
    return this.page.status;
  }

  async reopen(): Promise<void> {
    await this.go({ to: this.link, method: "GET", entries: [] });
  }

  address = (): string => this.page.address;

  /** Asks for the head of the page alone. */
  async peek(link: string): Promise<void> {
    await fetch(link, { method: "HEAD" });
  }

  async pressNext(pressed: Set<string>): Promise<boolean> {
    const { html, address } = this.page;
    const next = pressesOf(html, address, this.isFilled).find(({ shape }) => !pressed.has(shape));
    if (!next) return false;
    pressed.add(next.shape);
    await this.go(next);
    return true;
  }

  async leave(): Promise<void> {}

  private async go({ to, method, entries }: Omit<Press, "shape">): Promise<void> {
    const sent = new URLSearchParams(entries);
    const address = method === "GET" && entries.length > 0 ? `${to.split("?")[0]}?${sent}` : to;
    let response = await this.request(address, method === "POST" ? sent : undefined);
    let [at, hops] = [address, 0];
    for (; response.headers.has("Location") && hops < maxRedirects; hops++) {
      at = new URL(response.headers.get("Location")!, at).href;
      await response.arrayBuffer();
      response = await this.request(at);
    }
    this.page = { address: at, html: await response.text(), status: response.status };
  }

  private async request(address: string, body?: URLSearchParams): Promise<Response> {
    const response = await fetch(address, {
      method: body ? "POST" : "GET",
      headers: {
        Accept: "text/html",
        Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(body && { Origin: new URL(address).origin }),
      },
      body,
      redirect: "manual",
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      this.cookies.set(name!, value!);
    }
    return response;
  }
}
