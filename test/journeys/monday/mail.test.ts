/** Monday's errands about mail: a letter that did not arrive, and the text of one. */
import { expect } from "vitest";
import { withSiteOnMonday } from "./with-site.ts";

const { errand, rows, mailbox } = withSiteOnMonday(40, { env: { MAIL_PER_MINUTE: "6000" } });

const clara = { name: "Clara Nybjerg", mail: "clara.nybjerg@eksempel.dk" };

errand(13, async ({ she, begin, done }) => {
  mailbox().unknown.add(clara.mail);
  await she.goTo("tilføj en", /^Tilføj en person/);
  await she.type("Navn", clara.name);
  await she.type("Mail", clara.mail);
  await she.choose("Kommune", "Aarhus");
  await she.type("Startdato", "23-11-2026");
  await she.press("button", "Tilføj");
  await expect
    .poll(() => rows("select recipient from letters where state = 'failed'"), { timeout: 300_000 })
    .toEqual([clara.mail]);
  mailbox().unknown.clear();

  await begin();
  await she.sees("mail fra den sidste måned kom ikke frem");
  await she.press("link", "Se mails");
  const again = she.main.getByRole("button", { name: `Send mailen til ${clara.name} igen` });
  expect((await again.boundingBox())!.y).toBeLessThan(800);
  await she.press("button", `Send mailen til ${clara.name} igen`);
  await she.sees("Mailen er sat i kø igen og bliver sendt om et øjeblik.");
  expect((await mailbox().letterTo(clara.mail)).text).toContain("Clara");
  done("failed");

  await begin();
  await she.goTo("tekster", "Tekster i mails");
  await she.press("link", "Påmindelse om kursusdag, Dansk: Oprindelig");
  await she.type("Sætning 3", "Vi ses til en god dag.");
  await she.press("button", "Gem");
  await she.sees("Sætningerne er gemt.");
  expect(await she.main.locator(".letter-text").first().textContent()).toContain("Vi ses til en god dag.");
  expect(rows("select text from letter_texts")).toEqual(["Vi ses til en god dag."]);
  done("text");
});
