/** What the pages of letters' sentences, and of a person's letters, show. */
import { describe, expect, it } from "vitest";
import { LetterTextPage } from "../../app/mail/letter-texts/LetterTextPage.tsx";
import type { EditedSentence } from "../../app/mail/letter-texts/edited-letter.ts";
import type { ShownLetter } from "../../app/overviews/person/letters-again.ts";
import { PersonLetters } from "../../app/overviews/person/PersonLetters.tsx";
import { pageMarkup, pageText } from "../results/read-page.tsx";

const at = new Date("2024-05-16T12:05:00Z");
const subject: EditedSentence = {
  key: "subject",
  field: "text-subject",
  part: "subject",
  number: null,
  original: "Du har en plads på {day}",
  text: "Vi ses {day}",
  placeholders: ["day"],
};
const page = {
  letter: "course-day-confirmed",
  locale: "da" as const,
  sentences: [subject],
  version: 3,
  changes: [
    {
      version: 3,
      at,
      by: null,
      sentences: [{ part: "subject" as const, number: null, before: subject.original, after: subject.text }],
    },
  ],
  previews: [{ form: 1, subject: "Vi ses torsdag", text: "Hej Astrid <b>" }],
  fixed: ["link" as const, "calendar" as const],
  done: null,
  reply: undefined,
  answer: null,
};

describe("the page of a letter's sentences", () => {
  it("shows each with what the site fills in and how it read, the letter, and what was changed", () => {
    const text = pageText(<LetterTextPage {...page} />);
    expect(text).toContain("Plads på kursusdag");
    expect(text).toContain(
      "Emne Sitet sætter selv ind: {dag} (dagen). Oprindeligt stod der: Du har en plads på {dag}",
    );
    expect(text).toContain("Vi ses torsdag Hej Astrid &lt;b&gt;");
    expect(text).toContain("Aftalen til kalenderen");
    expect(text).toContain("16. maj 2024 kl. 14.05: En, der er slettet, rettede 1 sætning");
    expect(text).toContain("Før: Du har en plads på {dag} Efter: Vi ses {dag}");
    expect(text).toContain("Tilbage til de oprindelige sætninger");
    expect(pageMarkup(<LetterTextPage {...page} />)).toContain('name="version" value="3"');
  });

  it("keeps what was typed, says what is wrong with it, and what another has written meanwhile", () => {
    const typed = { "text-subject": "Vi ses", version: "2" };
    const wrong = { initialValue: typed, error: { "text-subject": ["lost {dag}"] } };
    const html = pageMarkup(<LetterTextPage {...page} reply={wrong} />);
    expect(html).toContain('value="Vi ses"');
    expect(html).toContain("Sætningen skal have {dag} med.");
    expect(html).toContain('name="version" value="2"');
    const stale = pageMarkup(<LetterTextPage {...page} reply={{ initialValue: typed }} answer="stale" />);
    expect(stale).toContain("En anden har rettet mailen, siden du åbnede siden.");
    expect(stale).toContain("Nu står der: Vi ses {dag}");
    expect(stale).toContain('value="Vi ses"');
    expect(stale).toContain('name="version" value="3"');
  });
});

describe("the table of a person's letters", () => {
  it("says what became of each, and has a button for what can be sent again", () => {
    const failed: ShownLetter = {
      id: 12,
      letter: "diploma",
      subject: "Tillykke, her er dit diplom",
      recipient: "astrid@eksempel.dk",
      state: "failed",
      postedAt: at,
      at: null,
      error: "550 5.1.1 No such user here",
      canBeSentAgain: true,
      idempotencyKey: null,
      again: "as-is",
    };
    const held: ShownLetter = { ...failed, id: 13, state: "held", at, error: null, again: null };
    const code: ShownLetter = {
      ...failed,
      id: 14,
      letter: "sign-in",
      state: "sent",
      error: null,
      again: "code",
    };
    const html = pageMarkup(
      <PersonLetters letters={[failed, held, code]} at="/sekretariat/personer/7/mails" />,
    );
    expect(html).toContain("Har en kode, der kun gælder kort");
    expect(html).toContain("Kom ikke frem");
    expect(html).toContain("550 5.1.1 No such user here");
    expect(html).toContain("Kan stadig fortrydes, sendes");
    expect(html.match(/<form method="post" action="\/sekretariat\/personer\/7\/mails"/g)).toHaveLength(1);
    expect(html).toContain('name="mail" value="12"');
  });
});
