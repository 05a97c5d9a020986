import type { TFunction } from "i18next";
import type { Locale } from "../base/texts/locale.ts";
import { dayText, dateTimeText } from "../base/dates/date-text.ts";
import { dayHoursText } from "../onboarding/plans/listen-in-text.ts";
import type { OwnData } from "./own-data.ts";

/** One kind of data about a person as a table of text, on the page and in the file. */
export interface OwnDataSection {
  title: string;
  head: string[];
  rows: string[][];
}

interface SectionTexts {
  t: TFunction<"ownData">;
  person: TFunction<"person">;
  mail: TFunction<"mail">;
  plans: TFunction<"plans">;
  locale: Locale;
}

/** Everything but the person's own details and who has seen them; empty sections are left out. */
export const sectionsOf = (data: OwnData, texts: SectionTexts): OwnDataSection[] =>
  [
    ...courseDaySections(data, texts),
    ...trainingSections(data, texts),
    ...planSections(data, texts),
    ...agreementSections(data, texts),
    ...messageSections(data, texts),
  ].filter(({ rows }) => rows.length > 0);

/** A day (yyyy-mm-dd), or a moment, in the reader's language; nothing where there is none. */
const dayOf = (when: string | Date | null, { locale }: SectionTexts): string =>
  when === null ? "" : dayText(new Date(when), locale);

function courseDaySections(data: OwnData, texts: SectionTexts): OwnDataSection[] {
  const { t, person } = texts;
  const [on, where, what] = [t("column.on"), t("column.where"), t("column.what")];
  return [
    {
      title: t("part.seats"),
      head: [on, where, what, t("column.needs")],
      rows: data.seats.map((seat) => [
        dayOf(seat.on, texts),
        seat.in,
        person(`state.${seat.state}`),
        [seat.food, seat.access].filter(Boolean).join("; "),
      ]),
    },
    {
      title: t("part.attendance"),
      head: [on, where, what],
      rows: data.attendance.map((day) => [dayOf(day.on, texts), day.in, person(`mark.${day.mark}`)]),
    },
    {
      title: t("part.exemptions"),
      head: [on, t("column.why")],
      rows: data.exemptions.map(({ on, reason }) => [dayOf(on, texts), reason]),
    },
  ];
}

function trainingSections(data: OwnData, texts: SectionTexts): OwnDataSection[] {
  const { t } = texts;
  const [on, what] = [t("column.on"), t("column.what")];
  return [
    {
      title: t("part.lessons"),
      head: [what, on],
      rows: data.lessons.map(({ title, completedAt }) => [title, dayOf(completedAt, texts)]),
    },
    {
      title: t("part.courses"),
      head: [what, on],
      rows: data.courses.map(({ title, completedAt }) => [title, dayOf(completedAt, texts)]),
    },
    {
      title: t("part.diplomas"),
      head: [what, t("column.number"), on, t("column.revoked")],
      rows: data.diplomas.map(({ course, number, issuedAt, revokedAt }) => [
        course,
        number,
        dayOf(issuedAt, texts),
        dayOf(revokedAt, texts),
      ]),
    },
  ];
}

function planSections(data: OwnData, texts: SectionTexts): OwnDataSection[] {
  const { t, plans } = texts;
  const what = t("column.what");
  return [
    {
      title: t("part.plan"),
      head: [what, t("column.party"), t("column.due"), t("column.done"), t("column.note")],
      rows: data.plan.map(({ title, party, dueOn, doneOn, note }) => [
        title,
        plans(`party.${party}`),
        dayOf(dueOn, texts),
        dayOf(doneOn, texts),
        note,
      ]),
    },
    {
      title: t("part.earlierPlans"),
      head: [what, t("column.done"), t("column.note")],
      rows: data.earlierPlans.map(({ title, doneAt, note }) => [title, dayOf(doneAt, texts), note]),
    },
  ];
}

/** What is agreed with others: listen-ins and follow-ups. */
function agreementSections(data: OwnData, texts: SectionTexts): OwnDataSection[] {
  const { t } = texts;
  const [on, what] = [t("column.on"), t("column.what")];
  return [
    {
      title: t("part.listenIns"),
      head: [what, on, t("column.when"), t("column.where"), t("column.done")],
      rows: data.listenIns.map(({ way, on, fromTime, toTime, place, doneAt }) => [
        t(`listen.${way}`),
        dayOf(on, texts),
        fromTime && toTime ? dayHoursText({ from: fromTime, to: toTime }, texts.locale) : "",
        place,
        dayOf(doneAt, texts),
      ]),
    },
    {
      title: t("part.followUps"),
      head: [what, t("column.why"), t("column.due"), t("column.done")],
      rows: data.followUps.map((followUp) => [
        t(`followUp.${followUp.what}`),
        followUp.why,
        dayOf(followUp.dueOn, texts),
        dayOf(followUp.doneAt, texts),
      ]),
    },
  ];
}

function messageSections(data: OwnData, texts: SectionTexts): OwnDataSection[] {
  const { t } = texts;
  const what = t("column.what");
  return [
    {
      title: t("part.surveys"),
      head: [what, t("column.under"), t("column.mail")],
      rows: data.surveys.map(({ round, askedUnder, lettersTo }) => [round, askedUnder, lettersTo ?? ""]),
    },
    {
      title: t("part.accounts"),
      head: [t("column.municipality"), t("column.number"), t("column.tiedAt"), t("column.usedAt")],
      rows: data.accounts.map(({ municipality, subject, tiedAt, usedAt }) => [
        municipality,
        subject,
        dayOf(tiedAt, texts),
        dayOf(usedAt, texts),
      ]),
    },
    {
      title: t("part.mailChanges"),
      head: [t("column.oldMail"), t("column.newMail"), t("column.on"), what, t("column.why")],
      rows: data.mailChanges.map(({ oldMail, newMail, askedAt, state, reason }) => [
        oldMail,
        newMail,
        dayOf(askedAt, texts),
        t(`mailState.${state}`),
        reason,
      ]),
    },
    letterSection(data, texts),
    declinedSection(data, texts),
  ];
}

function letterSection({ letters }: OwnData, texts: SectionTexts): OwnDataSection {
  const { t, mail, locale } = texts;
  return {
    title: t("part.letters"),
    head: [t("column.what"), t("column.on")],
    rows: letters.map(({ letter, subject, sentAt }) => [
      [mail(`kind.${letter as "sign-in"}`, { defaultValue: letter }), subject].filter(Boolean).join(": "),
      sentAt ? dateTimeText(sentAt, locale) : "",
    ]),
  };
}

function declinedSection({ declinedLetters }: OwnData, texts: SectionTexts): OwnDataSection {
  const { t, mail } = texts;
  return {
    title: t("part.declinedLetters"),
    head: [t("column.what"), t("column.on")],
    rows: declinedLetters.map(({ letter, declinedAt }) => [mail(`kind.${letter}`), dayOf(declinedAt, texts)]),
  };
}
