/** What is asked of a site whose disk takes no writes: pages that are to be shown, and writes that are to be refused in a sentence. */
import { request, type Answer, type Sent } from "../crash/requests.ts";

interface Asked {
  base: string;
  /** Sessions. */
  secretariat: string;
  agent: string;
  filmLesson: { id: number; slug: string };
}

/** A refusal: its status, and its sentence. */
interface Refusal {
  status: number;
  says: RegExp;
}

/** Larger than what a full disk may have left in a block. */
export const film = { name: "film.mp4", text: "x".repeat(3_000_000) };

export class Asking {
  asked = 0;
  notShown = 0;
  notRefused = 0;

  constructor(readonly world: Asked) {}

  /** What is shown to people who only look, though it leaves a trace or a note of their visit. */
  async readPages(people: number[]): Promise<void> {
    const paths = [
      ...people.flatMap((id) => [`/sekretariat/personer/${id}`, `/sekretariat/personer/${id}/mails`]),
      "/sekretariat",
      "/sekretariat/post",
      "/sekretariat/personer",
      "/sekretariat/personer.csv",
      "/sekretariat/spor",
      "/min-side/data",
      "/maalinger",
    ];
    for (const path of paths)
      this.expectPage(path, await request(this.world.base, path, { cookie: this.world.secretariat }));
    for (const path of [
      "/min-side",
      "/kursusdage",
      `/e-laering/${this.world.filmLesson.slug}`,
      "/min-side/data.json",
    ])
      this.expectPage(path, await request(this.world.base, path, { cookie: this.world.agent }));
    for (const path of ["/", "/log-ind", "/health/live"])
      this.expectPage(path, await request(this.world.base, path));
  }

  private expectPage(path: string, { status, text }: Answer): void {
    this.asked++;
    if (status === 200) return;
    this.notShown++;
    console.error(path, status, mainOf(text));
  }

  /** Forms and uploads, each of which must be refused so; a form with what was typed in it. */
  async tryToWrite(name: string, expected: Refusal): Promise<void> {
    const json = { headers: { Accept: "application/json" } };
    const forms: [path: string, Sent, typed?: string][] = [
      ["/sekretariat/kurser/ny", courseForm(name), `${name}-kursus`],
      [
        "/sekretariat/feeds",
        {
          form: [
            ["name", `${name}-feed`],
            ["scopes", "completion"],
          ],
        },
        `${name}-feed`,
      ],
      ["/min-side/telefon", { form: [["phone", "20304050"]], cookie: this.world.agent }, "20304050"],
      ["/log-ind", { form: [["mail", "astrid.vestergren@eksempel.dk"]], cookie: "" }],
    ];
    for (const [path, sent, typed] of forms) {
      const key = await this.formKey(path, sent.cookie ?? this.world.secretariat, sent.form![0]![0]);
      const answer = await this.post(path, { ...sent, form: [...sent.form!, ...key] });
      this.expectRefusal(path, answer, expected, typed);
    }
    for (const path of [filmUpload(this.world), "/sekretariat/personer/import/fil"])
      for (const accept of [{}, json]) {
        const answer = await this.post(path, { file: film, ...accept });
        this.expectRefusal(path, answer, expected);
      }
  }

  private expectRefusal(path: string, answer: Answer, { status, says }: Refusal, typed = ""): void {
    this.asked++;
    if (answer.status === status && says.test(answer.text) && answer.text.includes(typed)) return;
    this.notRefused++;
    console.error(path, answer.status, answer.location, mainOf(answer.text));
  }

  /** What the page adds to the form with this field, by which the site knows whose page it was, and shows what was typed in it. */
  private async formKey(path: string, cookie: string, field: string): Promise<[string, string][]> {
    const { text } = await request(this.world.base, path, { cookie });
    const before = text.slice(0, text.indexOf(`name="${field}"`));
    const key = [...before.matchAll(/name="once" value="([^"]+)"/g)].at(-1)?.[1];
    return key ? [["once", key]] : [];
  }

  /** Over a connection that may be kept, as browsers and proxies ask: what is sent on after an early answer is read and thrown away. */
  post = (path: string, sent: Sent): Promise<Answer> =>
    request(this.world.base, path, {
      cookie: this.world.secretariat,
      ...sent,
      headers: { Connection: "keep-alive", ...sent.headers },
    });
}

/** Another film for a published lesson, which is what its page takes. */
export const filmUpload = ({ filmLesson }: Asked) => `/sekretariat/lektioner/${filmLesson.id}/ny-film`;

export const courseForm = (name: string): Sent => ({
  form: [
    ["title", `${name}-kursus`],
    ["audience", "agent"],
  ],
});

const mainOf = (text: string) => /<main[\s\S]{0,600}/.exec(text)?.[0] ?? text.slice(0, 300);
