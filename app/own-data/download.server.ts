import type { Request, RequestHandler, Response } from "express";
import { writeRelaxed } from "../../db/database.server.ts";
import { trace } from "../audit/audit.server.ts";
import { currentPerson } from "../people/sign-in/current-person.server.ts";
import { type Locale, localeOf } from "../base/texts/locale.ts";
import { textsOf } from "../base/texts/i18n.server.ts";
import { dayText } from "../base/dates/date-text.ts";
import { phoneText } from "../base/phone-number.ts";
import { accessByDay, actsText } from "./access-by-day.ts";
import { ownData } from "./own-data.server.ts";
import type { OwnData } from "./own-data.ts";
import { type OwnDataSection, sectionsOf } from "./sections.ts";

const formats = ["json", "txt"] as const;
type Format = (typeof formats)[number];

/** GET /min-side/data.json and .txt: everything the site stores about whoever asks, for a program and for reading. */
const sendOwnData =
  (format: Format): RequestHandler =>
  (request: Request, response: Response) => {
    const now = new Date();
    const person = currentPerson(response.locals);
    const data = ownData(person, now);
    const line = { act: "data-downloaded", subjectId: person.id, scope: `person:${person.id}` } as const;
    writeRelaxed((tx) => trace(tx, person, line, now));
    response.attachment(`ddh.${format}`).set("Cache-Control", "no-store");
    if (format === "json") response.type("application/json").send(JSON.stringify(data, null, 2));
    else response.type("text/plain; charset=utf-8").send(plainTextOf(data, localeOf(request.headers.cookie)));
  };

function plainTextOf(data: OwnData, locale: Locale): string {
  const t = textsOf(locale, "ownData");
  const texts = {
    t,
    person: textsOf(locale, "person"),
    mail: textsOf(locale, "mail"),
    plans: textsOf(locale, "plans"),
  };
  const sections = [
    detailsSection(data, locale),
    ...sectionsOf(data, { ...texts, locale }),
    accessSection(data, locale),
    { title: t("answers"), head: [], rows: [[t("answersText")]] },
  ];
  // The byte order mark makes every editor read it as UTF-8.
  return `\uFEFF${sections.flatMap((section) => linesOf(section, locale)).join("\r\n")}`;
}

function linesOf({ title, head, rows }: OwnDataSection, locale: Locale): string[] {
  const labelled = (cell: string, at: number) => (cell && head[at] ? `${head[at]}: ${cell}` : cell);
  return [
    title.toLocaleUpperCase(locale),
    ...rows.map((row) => row.map(labelled).filter(Boolean).join(" · ")),
    "",
  ];
}

function detailsSection({ person }: OwnData, locale: Locale): OwnDataSection {
  const [t, site, own] = [textsOf(locale, "ownData"), textsOf(locale, "site"), textsOf(locale, "onboarding")];
  const { name, mail, phone, staffNumber, municipality, startsOn, roles } = person;
  const roleNames = roles.map((role) => site(`role.${role}`)).join(", ");
  return {
    title: t("title"),
    head: [],
    rows: [
      [`${own("own.name")}: ${name}`],
      [`${own("own.mail")}: ${mail}`],
      [phone ? `${own("own.phoneNumber")}: ${phoneText(phone)}` : ""],
      [staffNumber ? `${textsOf(locale, "staffNumbers")("number")}: ${staffNumber}` : ""],
      [municipality ? `${own("own.municipality")}: ${municipality}` : ""],
      [`${own("own.roles", { count: roles.length })}: ${roleNames}`],
      [`${own("own.startsOn")}: ${dayText(new Date(startsOn), locale)}`],
    ],
  };
}

function accessSection({ views }: OwnData, locale: Locale): OwnDataSection {
  const [t, audit, site] = [textsOf(locale, "ownData"), textsOf(locale, "audit"), textsOf(locale, "site")];
  const words = {
    act: (act: string) => audit(`act.${act as "team-seen"}`, { defaultValue: act }),
    times: (count: number) => t("times", { count }),
  };
  return {
    title: t("views"),
    head: [t("column.when"), t("column.role"), t("column.why"), t("column.what")],
    rows: accessByDay(views).map((access) => [
      dayText(new Date(access.on), locale),
      access.role === "site" ? audit("site") : site(`role.${access.role as "agent"}`),
      t(`why.${access.why}`),
      actsText(access, words),
    ]),
  };
}

export const ownDataHandlers = formats.map((format) => ({
  method: "get" as const,
  path: `/min-side/data.${format}`,
  handle: sendOwnData(format),
}));
