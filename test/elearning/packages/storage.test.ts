import { describe, expect, it } from "vitest";
import { createPackageStorage } from "../../../app/elearning/kinds/package/runtime/storage.client.ts";
import { withScript } from "../../../app/server/package-pages.server.ts";

/** A window of a package, and how often what is saved of its storage has changed. */
function windowOf(elements = {}) {
  let changes = 0;
  const storage = createPackageStorage(() => (changes += 1));
  storage.load(elements);
  const inner = {} as Window & { localStorage: Storage };
  storage.prepare(inner);
  return { storage, inner, changes: () => changes };
}

describe("the storage of a package", () => {
  it("is a browser's: items are its properties, and texts", () => {
    const { inner, changes } = windowOf();
    const { localStorage: local } = inner;
    local.x = 1 as never;
    local.setItem("y", { toString: () => "to" } as never);
    expect([local.x, local.getItem("y"), local.length, local.key(1)]).toEqual(["1", "to", 2, "y"]);
    expect([local.z, local.getItem("z"), "x" in local, "z" in local]).toEqual([undefined, null, true, false]);
    expect([Object.keys(local), JSON.stringify(local)]).toEqual([["x", "y"], '{"x":"1","y":"to"}']);
    delete local.x;
    local.removeItem("findes ikke");
    expect([local.length, changes()]).toEqual([1, 3]);
    local.clear();
    expect([Object.keys(local), local.length]).toEqual([[], 0]);
  });

  it("is kept with the attempt, and no other storage is", () => {
    const first = windowOf();
    expect(first.storage.elements()).toEqual({});
    first.inner.localStorage.place = "side 7";
    first.inner.sessionStorage.setItem("kun nu", "x");
    const again = windowOf(first.storage.elements());
    expect({ ...again.inner.localStorage }).toEqual({ place: "side 7" });
    expect(again.inner.sessionStorage.length).toBe(0);
    again.inner.localStorage.clear();
    expect({ ...windowOf(again.storage.elements()).inner.localStorage }).toEqual({});
  });

  it("is the same for the parts of a package, of which the newest counts, and survives what is no storage", () => {
    const { storage, inner } = windowOf({ "site.storage": "intet" });
    inner.localStorage.place = "ny";
    storage.load({ "site.storage": '{"place":"gammel","anden":"del"}' });
    expect({ ...inner.localStorage }).toEqual({ place: "ny", anden: "del" });
  });

  it("is full at some time, which it says as a browser does", () => {
    const { inner } = windowOf();
    expect(() => inner.localStorage.setItem("x", "x".repeat(2_000_000))).toThrow(
      expect.objectContaining({ name: "QuotaExceededError" }),
    );
    expect(inner.localStorage.length).toBe(0);
  });
});

describe("a page of a package", () => {
  const tag = '<script src="/koer/vindue.js"></script>';
  const bytes = (text: string) => Buffer.from(text, "latin1");
  it.each([
    ["<!doctype html><script>x</script>", `<!doctype html>${tag}<script>x</script>`],
    [
      "\n<!-- a > b -->\n<?xml x?><!DOCTYPE html PUBLIC 'x'>\n<html>",
      `\n<!-- a > b -->\n<?xml x?><!DOCTYPE html PUBLIC 'x'>${tag}\n<html>`,
    ],
    ["<script>x</script>", `${tag}<script>x</script>`],
    ["\xef\xbb\xbf<p>\xe6", `\xef\xbb\xbf${tag}<p>\xe6`],
    [
      '<!doctype html><head><meta charset="windows-1252"><script>x',
      `<!doctype html><head><meta charset="windows-1252">${tag}<script>x`,
    ],
    [
      "<!doctype html><script>x</script><meta charset=utf-8>",
      `<!doctype html>${tag}<script>x</script><meta charset=utf-8>`,
    ],
    ["<!-- never ends", `${tag}<!-- never ends`],
    ["", tag],
  ])("%j is sent as %j", (page, sent) => {
    expect(withScript(bytes(page)).toString("latin1")).toBe(sent);
  });

  it("of UTF-16 stays that", () => {
    const page = Buffer.from("\ufeff<!doctype html><p>æ", "utf16le");
    expect(withScript(page).toString("utf16le")).toBe(`\ufeff<!doctype html>${tag}<p>æ`);
  });

  it("of a million comments is read at once", () => {
    expect(withScript(bytes("<!-- -->".repeat(100_000))).length).toBe(800_000 + tag.length);
  });
});
