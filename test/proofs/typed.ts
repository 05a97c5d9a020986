/**
 * What was typed is never lost: every form that each role reaches is filled, its session is ended, and it is sent. After signing in it stands
 * filled. Somebody else who signs in with that browser sees nothing of it, nor does its person after them, nor anybody after an hour.
 */
import { join } from "node:path";
import { closeDatabase, db, openDatabase, sqlite } from "../../db/database.server.ts";
import { keptForms } from "../../db/schema/people-sign-in.ts";
import { type Site, startSite } from "../journeys/site.ts";
import { samplesOf } from "./access/asking.ts";
import { addSampleData } from "./access/sample-data.ts";
import { listVisitors, type Visitor } from "./access/visitors.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";
import { fill, formsOf, isTypedIn, type PageForm, sentBy, shapeOf, typedIn } from "./typed/page-forms.ts";

const file = "build/server/index.js";

export const broken: Broken[] = [
  {
    name: "what was typed is not kept",
    file,
    target: "if (!owner || judgeFormBody(rest) !== null ||",
    replacement: "if (owner || judgeFormBody(rest) !== null ||",
    spoils: "lost",
  },
  {
    name: "it is shown to whoever signs in",
    file,
    target: "if (row.personId !== personId) return [];\n",
    replacement: "\n",
    spoils: "seen",
    inTests: true,
  },
  {
    name: "it is kept past its hour",
    file,
    target: "gt(keptForms.keptAt, new Date(now.getTime() - keptFormLifetimeMs))",
    replacement: "gt(keptForms.keptAt, /* @__PURE__ */ new Date(0))",
    spoils: "late",
  },
  {
    name: "it is kept as it was typed",
    file,
    target: "Buffer.concat([cipher.update(content), cipher.final()])",
    replacement: "Buffer.concat([cipher.update(content), cipher.final(), Buffer.from(content)])",
    spoils: "readable",
  },
];

export const bounds: Bounds = {
  forms: some,
  lost: none,
  unsaid: none,
  seen: none,
  late: none,
  readable: none,
};

const roles = ["leader", "secretariat", "agent", "host", "steering"] as const;

/** One role a round. */
export const rounds = roles.length;

/** In one round alone, so many forms are enough to show that it works. */
const sampleForms = 5;

export async function prove(rounds: number): Promise<Figures> {
  const site = await startSite({ people: 40 });
  openDatabase(join(site.folder, "data/ddh.sqlite"));
  try {
    addSampleData(new Date());
    const visitors = listVisitors();
    const typing = new Typing(site, visitors);
    for (const role of roles.slice(0, rounds))
      await typing.asRole(role, rounds === 1 ? sampleForms : Number.POSITIVE_INFINITY);
    return { ...typing.figures, first: typing.first };
  } finally {
    closeDatabase();
    await site.stop();
  }
}

/** What is written into every text, and must not be met elsewhere. */
const mark = "Skrevet-før-udløb";

class Typing {
  readonly figures = { forms: 0, lost: 0, unsaid: 0, seen: 0, late: 0, readable: 0 };
  /** The first thing that was wrong. */
  first = "";
  private readonly shapes = new Set<string>();

  constructor(
    private readonly site: Site,
    private readonly visitors: Visitor[],
  ) {}

  /** Fills the forms of the pages that this role reaches, of each kind one. */
  async asRole(role: (typeof roles)[number], maxForms: number): Promise<void> {
    const who = this.visitors.find(({ name }) => name === role)!;
    const opened = new Set<string>();
    await samplesOf(this.site.base, [who], {}, opened);
    for (const path of [...opened].map((page) => page.slice(who.name.length + 1))) {
      const { html } = await this.open(path, who.cookie());
      for (const [at, form] of formsOf(html, path).entries()) {
        if (!isTypedIn(form) || this.shapes.has(shapeOf(form)) || this.figures.forms >= maxForms) continue;
        this.shapes.add(shapeOf(form));
        await this.tryForm(who, path, at);
      }
    }
  }

  private async tryForm(who: Visitor, path: string, at: number): Promise<void> {
    const cookie = who.cookie();
    const form = formsOf((await this.open(path, cookie)).html, path)[at]!;
    const typed = fill(form, mark);
    this.figures.forms++;
    await this.post("/log-ud", cookie, path, []);
    const refused = await this.post(form.to, cookie, path, sentBy(typed));
    const kept = refused.headers.getSetCookie().find((set) => set.startsWith("__Host-ddh-kept="));
    const signIn = await this.open(refused.headers.get("Location") ?? "/", kept?.split(";")[0] ?? "");
    this.count("unsaid", !signIn.html.includes("Det, du skrev, er gemt i en time"), form);
    this.count("readable", holdsText(), form);
    await this.lookAgain(who, path, at, typed, kept?.split(";")[0] ?? "");
  }

  /** As the same person, as the same after an hour, as somebody else, and as the same after them. */
  private async lookAgain(
    who: Visitor,
    path: string,
    at: number,
    typed: PageForm,
    kept: string,
  ): Promise<void> {
    const as = (visitor: Visitor) => `${visitor.cookie()}; ${kept}`;
    const again = formsOf((await this.open(path, as(who))).html, path)[at];
    this.count("lost", !again || typedIn(again) !== typedIn(typed), typed);
    moveKept(-61);
    this.count("late", (await this.open(path, as(who))).html.includes(mark), typed);
    moveKept(61);
    const other = this.visitors.find(
      ({ name }) => name === (who.name === "secretariat" ? "leader" : "secretariat"),
    )!;
    const seen = [
      await this.open(path, as(other)),
      await this.open("/min-side", as(other)),
      await this.open(path, as(who)),
    ];
    this.count(
      "seen",
      seen.some(({ html }) => html.includes(mark)),
      typed,
    );
  }

  private count(figure: keyof Typing["figures"], isWrong: boolean, { to }: PageForm): void {
    this.figures[figure] += Number(isWrong);
    if (isWrong) this.first ||= `${figure}: ${to}`;
  }

  /** A page as it is shown, also when it is refused. */
  private async open(path: string, cookie: string): Promise<{ html: string }> {
    const headers = {
      Cookie: cookie,
      Accept: "text/html",
      "Accept-Encoding": "identity",
      Connection: "close",
    };
    const response = await fetch(this.site.base + path, { headers });
    return { html: await response.text() };
  }

  private async post(
    to: string,
    cookie: string,
    from: string,
    entries: [string, string][],
  ): Promise<Response> {
    const { base } = this.site;
    const response = await fetch(base + to, {
      method: "POST",
      headers: {
        Cookie: cookie,
        Origin: base,
        Referer: base + from,
        Accept: "text/html",
        Connection: "close",
      },
      body: new URLSearchParams(entries),
      redirect: "manual",
    });
    await response.arrayBuffer();
    return response;
  }
}

/** Whether the stored forms hold anything that was typed. */
const holdsText = (): boolean =>
  db
    .select()
    .from(keptForms)
    .all()
    .some(({ sealed }) => sealed.toString("latin1").includes("Skrevet"));

/** Makes every kept form so many minutes newer. */
const moveKept = (minutes: number): void =>
  void sqlite.prepare("update kept_forms set kept_at = kept_at + ?").run(minutes * 60_000);
