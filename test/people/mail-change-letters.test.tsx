/** How the letters about new addresses and roles read. */
import { render, toPlainText } from "@react-email/render";
import { describe, expect, it } from "vitest";
import * as asked from "../../emails/mail-change/asked.tsx";
import * as ended from "../../emails/mail-change/ended.tsx";
import * as merged from "../../emails/mail-change/merged.tsx";
import * as toNew from "../../emails/mail-change/new.tsx";
import * as roles from "../../emails/roles-changed.tsx";

const danish = {
  locale: "da" as const,
  siteUrl: "https://uddannelse.eksempel.dk",
  from: "hotline@eksempel.dk",
};
const english = { ...danish, locale: "en" as const };
const link = { token: "hemmelig", code: "012345" };
const change = { changeId: 1, name: "Bo Lindholt", newMail: "bo.ny@eksempel.dk" };

describe("the letter to the old address", () => {
  const props = { ...change, ...link, by: "Karen Overmark", replaces: null, until: "2026-12-07" };
  const drawn = async (more: object, as: typeof danish | typeof english = danish) =>
    toPlainText(await render(asked.default({ ...as, props: { ...props, ...more } })));

  it("says who asked, what happens and by when, with the link and its code", async () => {
    const text = await drawn({});
    expect(text).toContain("Karen Overmark har bedt om, at du fremover logger ind");
    expect(text).toContain("bo.ny@eksempel.dk");
    expect(text).toContain("senest mandag den 7. december 2026");
    expect(text).toContain("012345");
    expect(text).toContain("https://uddannelse.eksempel.dk/mailadresse/hemmelig");
    expect(text).not.toContain("erstatter");
    expect(await drawn({}, english)).toContain("Karen Overmark has asked that you sign in");
  });

  it("says that it replaces an earlier request", async () => {
    expect(await drawn({ replaces: "bo.x@eksempel.dk" })).toContain(
      "Det erstatter en tidligere anmodning om adressen bo.x@eksempel.dk.",
    );
  });

  it("asks whether it was the person when they asked themselves", async () => {
    const text = await drawn({ by: null });
    expect(text).toContain("Du har bedt om at logge ind");
    expect(text).toContain("når du siger ja med koden her og bekræfter den nye adresse");
    expect(text).toContain("/mailadresse/hemmelig");
    expect(text).toContain("Var det ikke dig, så svar nej");
  });
});

describe("the letter to the new address", () => {
  const drawn = async (by: string | null, props: object) =>
    toPlainText(
      await render(toNew.default({ ...danish, props: { ...change, until: "2026-12-07", by, ...props } })),
    );

  it("has the link and the code when the person asked, and neither when another did", async () => {
    const own = await drawn(null, link);
    expect(own).toContain("012345");
    expect(own).toContain("/mailadresse/hemmelig");
    const others = await drawn("Karen Overmark", {});
    expect(others).toContain("Karen Overmark har bedt om");
    expect(others).not.toContain("/mailadresse/");
  });
});

describe("the letter about the end", () => {
  const props = {
    ...change,
    side: "old" as const,
    outcome: "approved" as const,
    by: "Sanne",
    reason: "Nedlagt",
  };
  const drawn = async (more: object) =>
    toPlainText(await render(ended.default({ ...danish, props: { ...props, ...more } })));

  it("says that the address is changed, by whom and why", async () => {
    const text = await drawn({});
    expect(text).toContain("Denne adresse giver ikke længere adgang.");
    expect(text).toContain("Sanne i sekretariatet har godkendt det.");
    expect(text).toContain("Begrundelse\nNedlagt");
    expect(text).toContain("Er det en fejl, så svar på denne mail");
  });

  it("says of one's own that both addresses have said yes", async () => {
    const text = await drawn({ outcome: "confirmed", by: null, reason: "" });
    expect(text).toContain("Den gamle adresse har sagt ja, og den nye er bekræftet.");
    expect(text).not.toContain("Begrundelse");
  });

  it.each(["refused", "withdrawn", "replaced", "lapsed", "refused-by-secretariat"] as const)(
    "says that nothing is changed when it ended as %s",
    async (outcome) => {
      const text = await drawn({ outcome, reason: "" });
      expect(ended.subject(danish, { ...props, outcome })).toBe("Din mailadresse er ikke skiftet");
      expect(text).toContain("Du logger ind med denne adresse som før");
    },
  );
});

describe("the letter about a change that ended for another reason", () => {
  const props = { ...change, by: null, reason: "", newMail: "bo.ny@eksempel.dk" };

  it.each([
    ["left", "old", "Du er meldt stoppet."],
    ["left", "new", "Du er meldt stoppet."],
    ["merged", "old", "De to registreringer af dig er lagt sammen."],
    ["merged", "new", "De to registreringer af dig er lagt sammen."],
  ] as const)("%s: tells the %s address so, and of no way to sign in", async (outcome, side, why) => {
    const own = { ...props, outcome, side };
    const text = toPlainText(await render(ended.default({ ...danish, props: own })));
    expect(ended.subject(danish, own)).toBe("Din mailadresse er ikke skiftet");
    expect(text).toContain(`Det sker ikke. ${why}`);
    expect(text).not.toContain("som før");
  });
});

it("the letter about a merge says which address signs in, and why", async () => {
  const props = { name: "Bo", by: "Sanne", reason: "Samme person", keptMail: "a@b.dk", mergedMail: "c@d.dk" };
  const text = toPlainText(await render(merged.default({ ...danish, props: { ...props, side: "merged" } })));
  expect(text).toContain("Du logger ind med a@b.dk");
  expect(text).toContain("Denne adresse giver ikke længere adgang.");
  expect(text).toContain("Begrundelse\nSamme person");
});

it("the letter about roles says what was given and taken, until when and by whom", async () => {
  const props = { name: "Bo", about: null, by: "Karen", taken: [], returned: false };
  const deputy = { ...props, given: ["leader" as const], until: "2026-12-24" };
  const text = toPlainText(await render(roles.default({ ...danish, props: deputy })));
  expect(text).toContain(
    "Hej Bo\n\nDu er nu leder. Det gælder til og med torsdag den 24. december 2026. Det har Karen gjort.",
  );
  expect(roles.subject(danish, { ...deputy, about: "Vibeke" })).toBe("Sekretariatet har fået et nyt medlem");
});
