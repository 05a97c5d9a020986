import { useTranslation } from "react-i18next";
import { ActButton, Button, ButtonLink } from "../../ui/Button.tsx";
import { Field, type FieldState } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useDayWords } from "../days/useDayWords.tsx";
import { HostsSection } from "./HostsSection.tsx";
import { LettersText } from "./LettersText.tsx";
import type { SecretariatDayView } from "./secretariat-day.server.ts";

interface SecretariatDayPageProps {
  view: SecretariatDayView;
  done?: string | null;
  /** The number of seats as typed and what was wrong with it. */
  seats?: { typed: string; wrong: string };
  /** What else was refused. */
  refused?: SecretariatRefusal;
}

export type SecretariatRefusal =
  | "unknown-day"
  | "unknown-person"
  | "published"
  | "cancelled"
  | "past"
  | "unsure";

const doneWords = [
  "oprettet",
  "udgivet",
  "pladser",
  "aflyst",
  "vaert",
  "rettet",
  "flyttet",
  "skrevet",
] as const;

/** One day as the secretariat runs it. */
export function SecretariatDayPage({ view, done, seats, refused }: SecretariatDayPageProps) {
  const { t } = useTranslation("planning");
  const words = useTranslation("courseDays").t;
  const teamSignUp = useTranslation("teamSignUp").t;
  const site = useTranslation("site").t;
  const told = useDayWords();
  const { seen } = view;
  const { day } = seen;
  const said = doneWords.find((word) => word === done);
  const at = `/sekretariat/kursusdage/${day.id}`;
  const alters = day.state !== "cancelled" && view.ahead;
  const seatsField: FieldState = {
    id: "f-seats",
    name: "seats",
    initialValue: seats?.typed ?? String(day.seats),
    errors: seats && [seats.wrong],
  };
  return (
    <Page title={told.nameOf(seen)} up={{ to: "/sekretariat/kursusdage", label: t("title") }}>
      {refused && (
        <Notice kind="error" title={words("refusedTitle")}>
          {refused === "unsure" ? site("unsure") : t(`refused.${refused}`)}
        </Notice>
      )}
      {seats && !alters && (
        <Notice kind="error" title={words("refusedTitle")}>
          {t(day.state === "cancelled" ? "refused.cancelled" : "refused.past")}
        </Notice>
      )}
      {said && !refused && !seats && <Notice kind="success">{t(`done.${said}`)}</Notice>}
      <p>
        {told.timesOf(day)}
        <br />
        {[day.venue, day.room, day.address].filter(Boolean).join(", ")}
      </p>
      <p className="row">
        {told.seatsTag(seen, view.now)}
        <span>{words("seatsOf", { taken: seen.taken, count: day.seats })}</span>
      </p>
      <p className="row">
        <ButtonLink look="secondary" to={`/kursusdage/${day.id}/fremmoede`}>
          {words("participants")}
        </ButtonLink>
        {day.state === "published" && (
          <ButtonLink look="secondary" to={`/kursusdage/${day.id}/hold`}>
            {teamSignUp("linkOffice")}
          </ButtonLink>
        )}
        {day.state !== "cancelled" && view.ahead && (
          <ButtonLink look="secondary" to={`${at}/ret`}>
            {t("change")}
          </ButtonLink>
        )}
        {day.state !== "draft" && (
          <ButtonLink look="secondary" to={`${at}/skriv`}>
            {t("write.link")}
          </ButtonLink>
        )}
        <ButtonLink look="secondary" to={`${at}/kopier`}>
          {t("series.link")}
        </ButtonLink>
      </p>
      {day.state === "draft" && view.ahead && (
        <Section title={t("publish")}>
          <p>{t("publishText")}</p>
          {view.letters && <LettersText letters={view.letters} />}
          <ActButton final to={`${at}/udgiv`}>
            {t("publish")}
          </ActButton>
        </Section>
      )}
      {alters && (
        <Section title={words("seats")}>
          <form method="post" action={`${at}/pladser`}>
            <Field field={seatsField} label={t("seats")} hint={t("seatsHint")} inputMode="numeric" />
            <Button look="secondary">{t("setSeats")}</Button>
          </form>
        </Section>
      )}
      <HostsSection view={view} />
      {day.state === "published" && !view.ahead && <Evaluation asked={view.evaluation} />}
      {alters && (
        <Section title={t("cancel")}>
          <p>{t(day.state === "draft" ? "cancelDraftText" : "cancelText")}</p>
          {day.state === "published" && view.letters && <LettersText letters={view.letters} />}
          <ActButton look="danger" final to={`${at}/aflys`}>
            {t("cancel")}
          </ActButton>
        </Section>
      )}
    </Page>
  );
}

/** What those who were there said of the day, in the results' own pages once it is published: beside the days before it. */
function Evaluation({ asked }: { asked: SecretariatDayView["evaluation"] }) {
  const { t } = useTranslation("planning");
  return (
    <Section title={t("evaluation")}>
      {!asked && <p>{t("notAsked")}</p>}
      {asked && (
        <p>
          {t("asked")}{" "}
          {asked.published ? (
            <a href={`/maalinger/${asked.roundId}`}>{t("seeAnswers")}</a>
          ) : (
            <a href={`/sekretariat/maalinger/${asked.roundId}`}>{t("seeRound")}</a>
          )}
        </p>
      )}
    </Section>
  );
}
