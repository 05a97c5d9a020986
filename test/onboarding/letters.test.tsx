import { render, toPlainText } from "@react-email/render";
import { describe, expect, it } from "vitest";
import * as overdue from "../../emails/plan-overdue.tsx";
import * as reminder from "../../emails/team-reminder.tsx";
import * as welcome from "../../emails/welcome-pack.tsx";

const written = {
  locale: "da" as const,
  siteUrl: "https://uddannelse.eksempel.dk",
  from: "Hotlinens sekretariat <hotline@eksempel.dk>",
};
const english = { ...written, locale: "en" as const };

describe("the welcome pack", () => {
  const pack = {
    name: "Astrid Vestergren",
    subject: "Velkommen i hotlinen",
    body: "Godt, du er her.\n\nSpørg <bare>.\nVi svarer.\n\n\n",
    startsOn: "2026-11-02",
    municipality: null,
    planId: 12,
  };

  it("has the secretariat's text as written, and a link to the new agent's plan", async () => {
    const html = await render(welcome.default({ ...written, props: pack }));
    const text = toPlainText(html);
    expect(welcome.subject(written, pack)).toBe("Velkommen i hotlinen");
    expect(text).toContain("Hej Astrid\n");
    expect(text).toMatch(/Godt, du er her\.\n\nSpørg <bare>\.\nVi svarer\./);
    expect(text).toContain("Datoerne i din plan regnes fra mandag den 2. november 2026.");
    expect(html).toContain("Spørg &lt;bare&gt;.");
    expect(html).toContain('href="https://uddannelse.eksempel.dk/planer/12"');
  });

  it("tells a leader about the municipality's plan, in the leader's language around the secretariat's text", async () => {
    const props = { ...pack, municipality: "Odder" };
    const drawn = async (as: typeof written | typeof english) =>
      toPlainText(await render(welcome.default({ ...as, props })));
    expect(await drawn(written)).toContain("Odder begynder i hotlinen mandag den 2. november 2026.");
    expect(await drawn(english)).toMatch(/Odder joins the hotline on Monday,? 2 November 2026\./);
  });
});

describe("the letter about overdue items", () => {
  const own = { title: "Adgange", plan: "Astrid Vestergren", owner: null, dueOn: "2026-11-02" };
  const others = { title: "E-læring", plan: "Bo Lindholt", owner: "Bo Lindholt", dueOn: "2026-11-16" };
  const drawn = async (items: (typeof own | typeof others)[]) =>
    toPlainText(await render(overdue.default({ ...written, props: { name: "Karen Overmark", items } })));

  it("lists the reader's own items apart from others', each with its day and owner", async () => {
    const text = await drawn([own, others]);
    expect(overdue.subject(written, { name: "Karen", items: [own, others] })).toBe("2 punkter er forsinket");
    expect(text).toMatch(
      /gøre noget\.\s+Adgange\nI planen for Astrid Vestergren\. Fristen var mandag den 2\. november 2026\.\s+Her er det andre/,
    );
    expect(text).toContain(
      "E-læring\nI planen for Bo Lindholt. Fristen var mandag den 16. november 2026. Bo Lindholt har punktet.",
    );
    expect(text).toContain("https://uddannelse.eksempel.dk/min-side/opgaver");
  });

  it("leaves out a list that is empty", async () => {
    expect(await drawn([own])).not.toContain("Her er det andre");
    expect(await drawn([others])).not.toContain("Her er det dig");
    expect(overdue.subject(english, { name: "Karen", items: [own] })).toBe("1 item is overdue");
  });
});

describe("a reminder from a leader", () => {
  it("says who reminds, and what is missing", async () => {
    const props = { name: "Astrid Vestergren", by: "Karen Overmark", lacks: "3 lektioner og en kursusdag" };
    const html = await render(reminder.default({ ...written, props }));
    const text = toPlainText(html);
    expect(reminder.subject(written)).toBe("Husk din uddannelse til hotlinen");
    expect(text).toContain("Hej Astrid\n\nDu mangler 3 lektioner og en kursusdag.");
    expect(text).toContain("Venlig hilsen\nKaren Overmark\n");
    expect(html).toContain('href="https://uddannelse.eksempel.dk/min-side"');
  });
});
