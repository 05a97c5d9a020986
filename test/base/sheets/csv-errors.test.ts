import { expect, it } from "vitest";
import { readCsv } from "../../../app/base/sheets/csv.ts";

const text = (lines: string[]) => new TextEncoder().encode(lines.join("\n"));

it("a quote that never ends is told with its line", () => {
  const file = text(["navn;mail", '"Bo;bo@eksempel.dk', "Eva;eva@eksempel.dk"]);
  expect(readCsv(file, { needed: ["mail"] })).toMatchObject({ refused: "open-quote" });
});

it("a fault of the site's own is thrown on, and not told as an open quote", () => {
  let asked = 0;
  const faulty = {
    needed: ["mail"] as const,
    get maxRows(): number {
      if (asked++ === 0) throw new RangeError("a fault of the site's own");
      return 100;
    },
  };
  const file = text(["navn;mail", "Bo;bo@eksempel.dk"]);
  expect(() => readCsv(file, faulty)).toThrow("a fault of the site's own");
});
