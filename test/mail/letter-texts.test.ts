import { beforeEach, describe, expect, it } from "vitest";
import { placeholdersOf, type Sentences, sentencesIn } from "../../emails/parts/sentences.ts";
import { samples } from "../../app/mail/letter-texts/samples/samples.server.ts";
import * as kinds from "../../app/mail/letter-texts/routes/letter-kinds.tsx";
import * as page from "../../app/mail/letter-texts/routes/letter-text.tsx";
import {
  danishPlaceholder,
  withCodePlaceholders,
  withDanishPlaceholders,
} from "../../app/mail/letter-texts/placeholder-names.ts";
import { texts } from "../../app/mail/letter-texts/texts.ts";
import { type LetterName, letterFiles } from "../../app/mail/letters/letters.server.ts";
import { renderLetter } from "../../app/mail/letters/render.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { letterTexts } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { sessionCookieOf } from "../course-days/sample-days.ts";
import { visit } from "../visit.ts";

withDatabase();
let people: ReturnType<typeof addCast>;
let sanne: string;
beforeEach(() => {
  people = addCast();
  sanne = sessionCookieOf(people.sanne, "secretariat");
});

const letter = "course-day-waiting";
const address = `/sekretariat/post/tekster/${letter}/dansk`;
const open = (path = address) => page.loader(visit(path, { as: sanne }));

type Answer = { init?: { status?: number }; data: Refusal };
interface Refusal {
  reply: { error?: Record<string, string[]>; initialValue?: Record<string, string> };
  extra?: { stale?: boolean; previews?: { subject: string; text: string }[] };
}

/** Posts the form of the page as it stands, with some sentences and fields changed. */
async function post(
  changes: Record<string, string>,
  opened?: Awaited<ReturnType<typeof open>>,
  act = "gem",
): Promise<Partial<Refusal> & { to?: string | null; status?: number | undefined }> {
  const { sentences, version } = opened ?? (await open());
  const form = {
    ...Object.fromEntries(sentences.map(({ field, text }) => [field, text])),
    version: String(version),
    act,
    ...changes,
  };
  const answer = await page.action(visit(address, { as: sanne, form }));
  if (answer instanceof Response) return { to: answer.headers.get("Location") };
  const { init, data } = answer as unknown as Answer;
  return { status: init?.status, ...data };
}

const drawn = (locale: "da" | "en" = "da") => renderLetter(letter, locale, samples[letter][0]);

describe("the sentences of a letter", () => {
  it("go out as the secretariat has written them, in that language alone", async () => {
    const before = await drawn("en");
    const saved = await post({ "text-heading": "Du står i kø", "text-subject": "I kø til {day}" });
    expect(saved.to).toBe(`${address}?ok=gemt`);
    const { subject, text } = await drawn();
    expect(subject).toBe("I kø til kursusdagen torsdag den 10. december 2026");
    expect(text).toContain("Du står i kø");
    expect(await drawn("en")).toEqual(before);
    expect(kinds.loader().letters.find((row) => row.letter === letter)?.changed).toEqual({ da: 2, en: 0 });
    expect(db.select().from(auditLines).all()).toMatchObject([
      { act: "letter-text-changed", scope: `letter-text:${letter}`, actorId: people.sanne },
    ]);
  });

  it.each([
    ["text-subject", "I kø", "lost {dag}"],
    ["text-full", "Du er nummer {number}, {name}.", "unknown"],
    ["text-full", "Du er nummer {number} }.", "unknown"],
    ["text-heading", " \n ", "missing"],
    ["text-heading", "x".repeat(141), "long"],
  ])("are not saved when %s reads %j", async (field, typed, complaint) => {
    const refused = await post({ [field]: typed, "text-act": "Se listen" });
    expect(refused.status).toBe(400);
    expect(refused.reply?.error).toEqual({ [field]: [complaint] });
    expect(refused.reply?.initialValue).toMatchObject({ "text-act": "Se listen" });
    expect(db.select().from(letterTexts).all()).toEqual([]);
  });

  it("have what the site fills in under Danish names, and under those they were stored with", async () => {
    for (const day of ["{dag}", "{day}"]) {
      await post({ "text-subject": `I kø til ${day}` });
      expect(db.select().from(letterTexts).all().at(-1)).toMatchObject({ text: "I kø til {day}" });
      expect((await drawn()).subject).toBe("I kø til kursusdagen torsdag den 10. december 2026");
    }
    expect((await post({ "text-subject": "I kø til {kursus}" })).reply?.error).toEqual({
      "text-subject": ["lost {dag}"],
    });
  });

  it("are text, whatever is typed", async () => {
    await post({ "text-after": "<b>Vent</b> & se <script>alert(1)</script>\nhos os" });
    const { html, text } = await drawn();
    expect(html).toContain("&lt;b&gt;Vent&lt;/b&gt; &amp; se &lt;script&gt;");
    expect(text).toContain("<b>Vent</b> & se <script>alert(1)</script> hos os");
  });

  it("fill in what the site knows once, also where that looks like a placeholder", async () => {
    const day = { ...samples[letter][0]!, by: "{number}" };
    await post({ "text-full": "Nummer {number} og {number}." });
    expect((await renderLetter(letter, "da", day)).text).toContain(
      "Nummer 3 og 3. Det har {number} sørget for.",
    );
  });

  it("of a letter that has changed since are left out where they no longer fit", async () => {
    const own = { letter, locale: "da" as const, writtenAt: new Date(), version: 1 };
    db.insert(letterTexts)
      .values([
        { ...own, key: "subject", text: "Venteliste til {place}" },
        { ...own, key: "gone", text: "Væk" },
      ])
      .run();
    expect((await drawn()).subject).toBe(
      "Du er på ventelisten til kursusdagen torsdag den 10. december 2026",
    );
    expect((await open()).changes).toHaveLength(1);
  });
});

describe("the page of a letter's sentences", () => {
  it("shows the letter with what was typed, and saves nothing", async () => {
    const shown = await post({ "text-heading": "Du står i kø" }, undefined, "se");
    expect(shown.status).toBe(200);
    expect(shown.extra?.previews?.[0]?.text).toContain("Du står i kø");
    expect(db.select().from(letterTexts).all()).toEqual([]);
  });

  it("tells a second secretary what stands now, keeps what was typed, and saves it when meant", async () => {
    const early = await open();
    await post({ "text-heading": "Sannes overskrift" });
    const refused = await post({ "text-heading": "Min overskrift" }, early);
    expect(refused).toMatchObject({ status: 422, extra: { stale: true } });
    expect(refused.reply?.initialValue).toMatchObject({ "text-heading": "Min overskrift" });
    const now = await open();
    expect(now.sentences.find(({ key }) => key === "heading")?.text).toBe("Sannes overskrift");
    await post({ "text-heading": "Min overskrift" }, now);
    expect((await drawn()).text).toContain("Min overskrift");
  });

  it("tells who wrote what instead of what, newest first, and goes back to the original", async () => {
    await post({ "text-heading": "Første" });
    await post({ "text-heading": "Anden", "text-act": "Se listen" });
    await page.action(visit(address, { as: sanne, form: { act: "oprindelige" } }));
    const { changes, sentences } = await open();
    const heading = (before: string, after: string) =>
      expect.objectContaining({ part: "heading", before, after });
    expect(changes.map(({ version, by, sentences }) => [version, by, sentences])).toEqual([
      [3, "Sanne Tværgaard", [heading("Anden", "Du er på ventelisten"), expect.anything()]],
      [2, "Sanne Tværgaard", [heading("Første", "Anden"), expect.anything()]],
      [1, "Sanne Tværgaard", [heading("Du er på ventelisten", "Første")]],
    ]);
    expect(sentences.every(({ text, original }) => text === original)).toBe(true);
    expect((await post({})).to).toBe(`${address}?ok=uaendret`);
  });

  it("is there for every letter in both languages, and for nothing else", async () => {
    expect(kinds.loader().letters.map((row) => row.letter)).toEqual(Object.keys(letterFiles));
    const english = await open("/sekretariat/post/tekster/sign-in/engelsk");
    expect(english.sentences.map(({ text }) => text)).toContain("Continue to sign in");
    expect(english.shown.fixed).toEqual(["link", "code", "frame"]);
    expect((await open("/sekretariat/post/tekster/listen-in/dansk")).shown.fixed).toEqual([
      "link",
      "calendar",
      "frame",
    ]);
    for (const wrong of ["toString/dansk", `${letter}/svensk`])
      await expect(open(`/sekretariat/post/tekster/${wrong}`)).rejects.toMatchObject({ status: 404 });
  });
});

describe("every letter", () => {
  const letters = Object.keys(letterFiles) as LetterName[];
  const sentencesOf = (name: LetterName, locale: "da" | "en") =>
    sentencesIn(letterFiles[name].words[locale] as Sentences);

  it("has the same placeholders in both languages, each with a word for it", () => {
    for (const name of letters) {
      const danish = sentencesOf(name, "da").map(([key, text]) => [key, placeholdersOf(text).sort()]);
      const english = sentencesOf(name, "en").map(([key, text]) => [key, placeholdersOf(text).sort()]);
      expect(english, name).toEqual(danish);
      for (const [, names] of danish)
        for (const each of names!) expect(texts.placeholder).toHaveProperty(each);
    }
  });

  it("is the same again once it has been read with Danish names for its placeholders", () => {
    const names = new Set<string>();
    for (const name of letters)
      for (const [, sentence] of [...sentencesOf(name, "da"), ...sentencesOf(name, "en")]) {
        const danish = withDanishPlaceholders(sentence);
        expect(withCodePlaceholders(danish)).toBe(sentence);
        for (const each of placeholdersOf(sentence)) names.add(each);
      }
    expect(new Set([...names].map(danishPlaceholder)).size).toBe(names.size);
    // All but one are other words in Danish.
    expect([...names].filter((each) => danishPlaceholder(each) === `{${each}}`)).toEqual(["plan"]);
  });

  it("says in each of its forms what was written instead", async () => {
    for (const name of letters) {
      const marked = Object.fromEntries(sentencesOf(name, "da").map(([key, text]) => [key, `¤${text}`]));
      for (const props of samples[name] as readonly object[])
        expect((await renderLetter(name, "da", props, { texts: marked })).html, name).toContain("¤");
    }
  });
});
