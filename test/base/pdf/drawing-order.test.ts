/** What a PDF is drawn with does not depend on what was drawn before it, and shows every name that can be written. */
import PDFDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { drawnText, isDrawable } from "../../../app/base/pdf/drawable.ts";
import { fonts } from "../../../app/base/pdf/fonts.server.ts";
import { beginPdf, drawText } from "../../../app/base/pdf/pdf-page.server.ts";
import { isName } from "../../../app/people/register/person-name.ts";
import { viewResults } from "../../../app/results/round-page/results-view.server.ts";
import { withDatabase } from "../../app.ts";
import { freezeAndPublish } from "../../results/freeze-and-publish.ts";
import { both, closedRound, withTwoMunicipalities } from "../../results/round-of-two.ts";
import { after } from "../../surveys/sample-round.ts";
import { wholeText, withoutBlanks } from "../../pdf-reader.ts";
import { namesOfAllLetters } from "./all-letters.ts";
import { documentsOf } from "./every-document.ts";

withDatabase();
withTwoMunicipalities();

describe("a PDF", () => {
  it("has the same bytes and its whole text before and after every other", async () => {
    const names = namesOfAllLetters();
    expect(names.filter((name) => !isName(name))).toEqual([]);
    const roundId = closedRound(both);
    freezeAndPublish(roundId, "site", after);
    const documents = documentsOf(names, viewResults(roundId, null)!, after);
    const first = new Map<object, Buffer>();
    for (const document of documents) first.set(document, await document.draw());
    for (const document of documents.toReversed()) {
      const bytes = await document.draw();
      expect(bytes.equals(first.get(document)!), `${document.what} of ${document.words[0]}`).toBe(true);
      const text = await wholeText(bytes);
      expect(document.words.filter((words) => !text.includes(withoutBlanks(words)))).toEqual([]);
    }
  });

  it("says where it leaves out what its fonts lack", async () => {
    const { pdf, bytes } = beginPdf("Prøve", "Den Digitale Hotline", after, "da");
    const quote = drawText(pdf, "P", "»Tak 王小明 😀 for ﬂot hjælp, Ḥasan – 50 %«", 50, 50, { size: 12 });
    pdf.addStructure(pdf.struct("Document", {}, [quote]));
    pdf.end();
    expect(await wholeText(await bytes)).toBe(withoutBlanks("»Tak […] […] for flot hjælp, Ḥasan – 50 %«"));
  });
});

describe("the letters that can be drawn", () => {
  it("are in both fonts", () => {
    for (const file of Object.values(fonts)) {
      const pdf = new PDFDocument({ font: file as never }) as unknown as {
        _font: { font: { characterSet: number[] } };
      };
      const inFont = new Set(pdf._font.font.characterSet);
      const missing = Array.from({ length: 0xffff }, (_, code) => code).filter(
        (code) => isDrawable(String.fromCharCode(code)) && !inFont.has(code),
      );
      expect(missing.map((code) => code.toString(16))).toEqual([]);
    }
  });

  it.each([
    ["Nguyễn Thị Ánh", true],
    ["Łukasz Żółć-Wiśniewski", true],
    ["Олена Шевченко", true],
    ["Δήμητρα", true],
    ["Ægir Þórðarson ǿ", true],
    ["Ḥasan Ṣāliḥ Ǩoldo", true],
    ["Ɖoli", false],
    ["王小明", false],
    ["محمد علي", false],
    ["Anne 😀 Test", false],
    ["अनिता", false],
  ])("make %s a name or not", (name, is) => {
    expect(isName(name)).toBe(is);
  });

  it("are drawn by their parts where the whole is missing", () => {
    expect(drawnText("ḥ")).toBe("h\u0323");
    expect(drawnText("E\u2011mail\nÅse")).toBe("E-mail\nÅse");
  });
});
