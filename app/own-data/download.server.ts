import type { Request, RequestHandler, Response } from "express";
import { writeRelaxed } from "../../db/database.server.ts";
import { trace } from "../audit/audit.server.ts";
import { findSession } from "../people/sign-in/sessions.server.ts";
import { localeOf } from "../base/texts/locale.ts";
import { textsOf } from "../base/texts/i18n.server.ts";
import { dayText } from "../base/dates/date-text.ts";
import { type OwnData, ownData } from "./own-data.server.ts";
import { actsText, accessByDay } from "./access-by-day.ts";
import { sectionsOf } from "./sections.ts";
import { refuseRequest } from "../base/refuse-request.server.ts";

/** GET /min-side/data.json and .txt: everything the site keeps of who asks, for a program and for reading. */
const send =
  (kind: "json" | "txt"): RequestHandler =>
  (request: Request, response: Response) => {
    const now = new Date();
    const person = findSession(request.headers.cookie, now)?.person;
    if (!person) return void refuseRequest(response, 404);
    const data = ownData(person, now);
    const mine = { act: "data-downloaded" as const, subjectId: person.id, scope: `person:${person.id}` };
    writeRelaxed((tx) => trace(tx, person, mine, now));
    response.attachment(`ddh.${kind}`).set("Cache-Control", "no-store");
    if (kind === "json") response.type("application/json").send(JSON.stringify(data, null, 2));
    else response.type("text/plain; charset=utf-8").send(plainTextOf(data, localeOf(request.headers.cookie)));
  };

function plainTextOf(data: OwnData, locale: ReturnType<typeof localeOf>): string {
  const [t, audit, site] = [textsOf(locale, "own"), textsOf(locale, "audit"), textsOf(locale, "site")];
  const [person, mail, plans] = [
    textsOf(locale, "person"),
    textsOf(locale, "mail"),
    textsOf(locale, "plans"),
  ];
  const own = textsOf(locale, "onboarding");
  const { name, municipality, startsOn, roles } = data.person;
  const words = {
    act: (act: string) => audit(`act.${act as "team-seen"}`, { defaultValue: act }),
    times: (count: number) => t("times", { count }),
  };
  const looks = accessByDay(data.looks).map((look) => [
    dayText(new Date(look.on), locale),
    look.role === "site" ? audit("site") : site(`role.${look.role as "agent"}`),
    t(`why.${look.why}`),
    actsText(look, words),
  ]);
  const parts = [
    {
      title: t("title"),
      head: [],
      rows: [
        [`${own("own.name")}: ${name}`],
        [`${own("own.mail")}: ${data.person.mail}`],
        [municipality ? `${own("own.municipality")}: ${municipality}` : ""],
        [
          `${own("own.roles", { count: roles.length })}: ${roles.map((role) => site(`role.${role}`)).join(", ")}`,
        ],
        [`${own("own.startsOn")}: ${dayText(new Date(startsOn), locale)}`],
      ],
    },
    ...sectionsOf(data, { t, person, mail, plans, locale }),
    {
      title: t("looks"),
      head: [t("column.when"), t("column.role"), t("column.why"), t("column.what")],
      rows: looks,
    },
    { title: t("answers"), head: [], rows: [[t("answersText")]] },
  ];
  const told = (head: string[]) => (cell: string, at: number) =>
    cell && head[at] ? `${head[at]}: ${cell}` : cell;
  const lines = parts.flatMap(({ title, head, rows }) => [
    title.toLocaleUpperCase(locale),
    ...rows.map((row) => row.map(told(head)).filter(Boolean).join(" · ")),
    "",
  ]);
  return `\uFEFF${lines.join("\r\n")}`;
}

export const ownDataHandlers = (["json", "txt"] as const).map((kind) => ({
  method: "get" as const,
  path: `/min-side/data.${kind}`,
  handle: send(kind),
}));
