import type { TFunction } from "i18next";
import type { Locale } from "../base/texts/locale.ts";
import { dayText, dateTimeText } from "../base/dates/date-text.ts";
import type { OwnData } from "./own-data.server.ts";

/** One part of what is kept of a person, as words: on the page, and in the file to read. */
export interface OwnDataSection {
  title: string;
  head: string[];
  rows: string[][];
}

interface SectionTexts {
  t: TFunction<"own">;
  person: TFunction<"person">;
  mail: TFunction<"mail">;
  plans: TFunction<"plans">;
  locale: Locale;
}

/** Everything but the person's own particulars and who looked; parts of which there is nothing are left out. */
export function sectionsOf(
  data: OwnData,
  { t, person, mail, plans, locale }: SectionTexts,
): OwnDataSection[] {
  const day = (on: string) => dayText(new Date(on), locale);
  const moment = (at: Date | null) => (at ? dayText(at, locale) : "");
  const [on, where, what] = [t("column.on"), t("column.where"), t("column.what")];
  const sections: OwnDataSection[] = [
    {
      title: t("part.seats"),
      head: [on, where, what, t("column.needs")],
      rows: data.seats.map((seat) => [
        day(seat.on),
        seat.in,
        person(`state.${seat.state}`),
        [seat.food, seat.access].filter(Boolean).join("; "),
      ]),
    },
    {
      title: t("part.attendance"),
      head: [on, where, what],
      rows: data.attendance.map((one) => [day(one.on), one.in, person(`mark.${one.mark}`)]),
    },
    {
      title: t("part.exemptions"),
      head: [on, t("column.why")],
      rows: data.exemptions.map(({ on, reason }) => [day(on), reason]),
    },
    {
      title: t("part.lessons"),
      head: [what, on],
      rows: data.lessons.map(({ title, completedAt }) => [title, moment(completedAt)]),
    },
    {
      title: t("part.courses"),
      head: [what, on],
      rows: data.courses.map(({ title, completedAt }) => [title, moment(completedAt)]),
    },
    {
      title: t("part.diplomas"),
      head: [what, t("column.number"), on, t("column.revoked")],
      rows: data.diplomas.map((one) => [one.course, one.number, moment(one.issuedAt), moment(one.revokedAt)]),
    },
    {
      title: t("part.plan"),
      head: [what, t("column.party"), t("column.due"), t("column.done"), t("column.note")],
      rows: data.plan.map(({ title, party, dueOn, doneOn, note }) => [
        title,
        plans(`party.${party}`),
        day(dueOn),
        doneOn ? day(doneOn) : "",
        note,
      ]),
    },
    {
      title: t("part.earlierPlans"),
      head: [what, t("column.done"), t("column.note")],
      rows: data.earlierPlans.map(({ title, doneAt, note }) => [title, moment(doneAt), note]),
    },
    {
      title: t("part.listenIns"),
      head: [what, on, t("column.done")],
      rows: data.listenIns.map(({ way, on, doneAt }) => [t(`listen.${way}`), day(on), moment(doneAt)]),
    },
    {
      title: t("part.followUps"),
      head: [what, t("column.why"), t("column.due"), t("column.done")],
      rows: data.followUps.map((one) => [
        t(`followUp.${one.what}`),
        one.why,
        day(one.dueOn),
        moment(one.doneAt),
      ]),
    },
    {
      title: t("part.surveys"),
      head: [what, t("column.under")],
      rows: data.surveys.map(({ round, askedUnder }) => [round, askedUnder]),
    },
    {
      title: t("part.letters"),
      head: [what, on],
      rows: data.letters.map(({ letter, sentAt }) => [
        mail(`kind.${letter as "sign-in"}`, { defaultValue: letter }),
        sentAt ? dateTimeText(sentAt, locale) : "",
      ]),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}
