import QRCode from "qrcode";
import { describe, expect, it } from "vitest";
import drawDiploma from "../../app/diplomas/drawing/diploma.task.server.ts";
import { drawingOf } from "../../app/diplomas/drawing/draw.server.ts";
import { readPdf } from "../pdf-reader.ts";
import { earned } from "./sample-diploma.ts";

const address = "http://localhost:3000/diplom/2026-7KQ4-M2XD";

describe("the diploma's PDF", () => {
  it("has name, course, municipality, date, number and signature in an order that can be read aloud", async () => {
    const { spoken, pages, untagged } = await readPdf(await drawDiploma(drawingOf(earned)));
    expect(pages).toBe(1);
    expect(spoken).toEqual([
      ["P", "Den Digitale Hotline"],
      ["H1", "Diplom"],
      ["P", "Søren Ærø Ågesen"],
      ["P", "har gennemført"],
      ["P", "E-læring for agenter"],
      ["P", "Kommune"],
      ["P", "Lolland"],
      ["P", "Gennemført"],
      ["P", "20. november 2026"],
      ["P", "Nummer"],
      ["P", "2026-7KQ4-M2XD"],
      ["P", "Den Digitale Hotlines sekretariat"],
      ["Figure", `QR-kode til ${address}, hvor alle kan se, at diplomet er ægte`],
      ["P", "Se, at diplomet er ægte"],
      ["P", "localhost:3000/diplom/2026-7KQ4-M2XD"],
    ]);
    expect(untagged).toBe("");
  });

  it("has what PDF/UA requires: tags, language, title and embedded fonts", async () => {
    const bytes = await drawDiploma(drawingOf(earned));
    const raw = bytes.toString("latin1");
    const { marked, xmp, info } = await readPdf(bytes);
    expect(marked).toBe(true);
    expect(info).toMatchObject({
      PDFFormatVersion: "1.7",
      Title: "Diplom 2026-7KQ4-M2XD",
      Language: "da-DK",
    });
    expect(xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(xmp).toMatch(/<dc:title>[\s\S]*Diplom 2026-7KQ4-M2XD[\s\S]*<\/dc:title>/);
    expect(raw).toContain("/DisplayDocTitle true");
    expect(raw).toContain("/StructTreeRoot");
    expect(raw.match(/\/Type \/FontDescriptor/g)).toHaveLength(2);
    expect(raw.match(/\/FontFile2/g)).toHaveLength(2);
    expect(raw).not.toContain("Helvetica");
  });

  it("carries a QR code of the public page, drawn as shapes", async () => {
    const raw = (await drawDiploma(drawingOf(earned))).toString("latin1");
    const { size, data } = QRCode.create(address, { errorCorrectionLevel: "M" }).modules;
    const step = 100 / size;
    const drawn = new Set<number>();
    for (const [, x, y, width, height] of raw.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re$/gm)) {
      expect(Number(height)).toBeCloseTo(step, 2);
      const row = Math.round((Number(y) - 424) / step);
      const column = Math.round((Number(x) - 666) / step);
      for (let at = 0; at < Math.round(Number(width) / step); at++) drawn.add(row * size + column + at);
    }
    const dark = [...data.keys()].filter((index) => data[index]);
    expect([...drawn].sort((a, b) => a - b)).toEqual(dark);
    expect(raw).not.toContain("/Subtype /Image");
  });

  it("is the same to the byte whenever it is drawn", async () => {
    const first = await drawDiploma(drawingOf(earned));
    const others = await Promise.all([
      drawDiploma(drawingOf({ ...earned, name: "En anden" })),
      drawDiploma(drawingOf(earned)),
    ]);
    expect(others[1]!.equals(first)).toBe(true);
    expect(others[0]!.equals(first)).toBe(false);
  });

  it("has its own letters, whatever was drawn before it with the same ones written otherwise", async () => {
    await drawDiploma(drawingOf({ ...earned, name: "\ufb01n" }));
    const raw = (await drawDiploma(drawingOf({ ...earned, name: "Josefine" }))).toString("latin1");
    // The ligature of f and i, and the two letters that it stands for here.
    expect(raw).toContain("<0066 0069>");
    expect(raw.toLowerCase()).not.toContain("<fb01>");
  });

  it("stays one page with the longest name that can be stored, and leaves out a missing municipality", async () => {
    const name = `${"Rosenkrantz-Charisius ".repeat(9)}Ø`;
    const { pages, text } = await readPdf(
      await drawDiploma(drawingOf({ ...earned, name, municipality: "" })),
    );
    expect(pages).toBe(1);
    expect(text.replace(/\s/g, "")).toContain(name.replace(/\s/g, ""));
    expect(text).not.toContain("Kommune");
  });

  it("throws for an unknown layout", () => {
    return expect(drawDiploma(drawingOf({ ...earned, layout: 99 }))).rejects.toThrow("layout 99");
  });
});
