import { describe, expect, it } from "vitest";
import { withPageTitle } from "../../app/ui/page-title.ts";

const page = (title: string, heading: string) =>
  `<head><title>${title}</title></head><body>${heading}</body>`;

describe("a page's title", () => {
  it("is its heading and the site's name", () => {
    expect(withPageTitle(page("Den Digitale Hotline", "<h1>Hej $&amp; Bo</h1>"))).toBe(
      page("Hej $&amp; Bo – Den Digitale Hotline", "<h1>Hej $&amp; Bo</h1>"),
    );
  });

  it("is kept when the page sets one itself, or has no heading", () => {
    for (const html of [page("Eget", "<h1>A</h1>"), page("Den Digitale Hotline", "")])
      expect(withPageTitle(html)).toBe(html);
  });

  it("begins with what stands first, whether it is the page's own or not", () => {
    expect(withPageTitle(page("Den Digitale Hotline", "<h1>Ny person</h1>"), "Fejl:")).toBe(
      page("Fejl: Ny person – Den Digitale Hotline", "<h1>Ny person</h1>"),
    );
    expect(withPageTitle(page("Eget", "<h1>A</h1>"), "Fejl:")).toBe(page("Fejl: Eget", "<h1>A</h1>"));
  });
});
