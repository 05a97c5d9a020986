import { useTranslation } from "react-i18next";
import { ActButton, Button, ButtonLink, ConfirmationTick } from "../../ui/Button.tsx";
import { Field, type FieldState, TextField } from "../../ui/Field.tsx";
import { Notice, UndoableNotice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useDayWords } from "../days/useDayWords.tsx";
import { isCancellingUndoable } from "./cancelling.ts";
import { maxChars } from "./day-form.ts";
import { secretariatDoneCodes } from "./done-codes.ts";
import { HostsSection } from "./HostsSection.tsx";
import { LettersText } from "./LettersText.tsx";
import type { SecretariatDayView } from "./secretariat-views.ts";

interface SecretariatDayPageProps {
  view: SecretariatDayView;
  done?: string | null;
  /** The number of seats as typed and the complaint about it. */
  seats?: { typed: string; complaint: string };
  /** What else was refused. */
  refused?: SecretariatRefusal;
  /** The reason for cancelling, as it was typed in a refused form. */
  reason?: string | null;
}

export type SecretariatRefusal =
  | "unknown-day"
  | "unknown-person"
  | "no-hosts"
  | "published"
  | "cancelled"
  | "past"
  | "unconfirmed"
  | "reason-missing"
  | "reason-long";

interface SectionProps {
  view: SecretariatDayView;
  /** The address of the day's page, under which its forms are. */
  path: string;
}

/** One day as the secretariat runs it. */
export function SecretariatDayPage({ view, done, seats, refused, reason }: SecretariatDayPageProps) {
  const { t } = useTranslation("planning");
  const words = useDayWords();
  const { summary } = view;
  const { day } = summary;
  const doneCode = refused || seats ? undefined : secretariatDoneCodes.find((code) => code === done);
  const path = `/sekretariat/kursusdage/${day.id}`;
  const isCancelled = day.state === "cancelled";
  const canChange = !isCancelled && view.isAhead;
  return (
    <Page
      title={words.nameOf(summary)}
      up={{ to: "/sekretariat/kursusdage", label: t("title") }}
      beside={canChange && <CancelSection view={view} path={path} refused={refused} reason={reason} />}
    >
      <RefusalNotices refused={refused} seatsRefusal={seats && !canChange ? day.state : undefined} />
      {doneCode && <UndoableNotice>{t(`done.${doneCode}`)}</UndoableNotice>}
      <DayFacts view={view} />
      <DayLinks view={view} path={path} />
      {day.state === "draft" && view.isAhead && <PublishSection view={view} path={path} />}
      {canChange && <SeatsSection view={view} path={path} seats={seats} />}
      {!isCancelled && <HostsSection view={view} />}
      {day.state === "published" && !view.isAhead && <EvaluationSection evaluation={view.evaluation} />}
    </Page>
  );
}

/** When and where it is, and how full; of a cancelled one why. */
function DayFacts({ view: { summary, now } }: { view: SecretariatDayView }) {
  const courseDays = useTranslation("courseDays").t;
  const words = useDayWords();
  const { day, taken } = summary;
  if (day.state === "cancelled")
    return (
      <>
        <p>{words.timesOf(day)}</p>
        <p className="row">{words.seatsTag(summary, now)}</p>
        {day.changeReason && <p>{courseDays("cancelledBecause", { reason: day.changeReason })}</p>}
      </>
    );
  return (
    <>
      <p>
        {words.timesOf(day)}
        <br />
        {[day.venue, day.room, day.address].filter(Boolean).join(", ")}
      </p>
      <p className="row">
        {words.seatsTag(summary, now)}
        <span>{courseDays("seatsOf", { taken, count: day.seats })}</span>
      </p>
    </>
  );
}

/** The field of the reason says it, and the summary at the top. */
const isOfReason = (refused: SecretariatRefusal | undefined): refused is "reason-missing" | "reason-long" =>
  refused === "reason-missing" || refused === "reason-long";

/** Why the last act was refused; `seatsRefusal` is the state of a day whose seats cannot be changed any longer. */
function RefusalNotices({ refused, seatsRefusal }: { refused?: SecretariatRefusal; seatsRefusal?: string }) {
  const { t } = useTranslation("planning");
  const site = useTranslation("site").t;
  const title = useTranslation("courseDays").t("refusedTitle");
  return (
    <>
      {refused && !isOfReason(refused) && (
        <Notice kind="error" title={title}>
          {refused === "unconfirmed" ? site("unconfirmed") : t(`refused.${refused}`)}
        </Notice>
      )}
      {seatsRefusal && (
        <Notice kind="error" title={title}>
          {t(seatsRefusal === "cancelled" ? "refused.cancelled" : "refused.past")}
        </Notice>
      )}
    </>
  );
}

function DayLinks({ view: { summary, isAhead }, path }: SectionProps) {
  const { t } = useTranslation("planning");
  const courseDays = useTranslation("courseDays").t;
  const teamSignUp = useTranslation("teamSignUp").t;
  const { id, state } = summary;
  const links = [
    state !== "cancelled" && { to: `/kursusdage/${id}/fremmoede`, label: courseDays("participants") },
    state === "published" && { to: `/kursusdage/${id}/deltagerliste`, label: courseDays("list.link") },
    state === "published" && { to: `/kursusdage/${id}/hold`, label: teamSignUp("linkSecretariat") },
    state !== "cancelled" && isAhead && { to: `${path}/ret`, label: t("change") },
    state !== "draft" && { to: `${path}/skriv`, label: t("write.link") },
    { to: `/sekretariat/kursusdage/flere?som=${id}`, label: t("series.link") },
  ].filter((link) => link !== false);
  return (
    <p className="row">
      {links.map(({ to, label }) => (
        <ButtonLink key={to} look="secondary" to={to}>
          {label}
        </ButtonLink>
      ))}
    </p>
  );
}

function PublishSection({ view, path }: SectionProps) {
  const { t } = useTranslation("planning");
  return (
    <Section title={t("publish")}>
      <p>{t("publishText")}</p>
      {view.letters && <LettersText letters={view.letters} />}
      <ActButton to={`${path}/udgiv`}>{t("publish")}</ActButton>
    </Section>
  );
}

function SeatsSection({ view, path, seats }: SectionProps & Pick<SecretariatDayPageProps, "seats">) {
  const { t } = useTranslation("planning");
  const courseDays = useTranslation("courseDays").t;
  const field: FieldState = {
    id: "f-seats",
    name: "seats",
    initialValue: seats?.typed ?? String(view.summary.seats),
    errors: seats && [seats.complaint],
  };
  return (
    <Section title={courseDays("seats")}>
      <form method="post" action={`${path}/pladser`}>
        <Field field={field} label={t("seats")} hint={t("seatsHint")} inputMode="numeric" />
        <Button look="secondary">{t("setSeats")}</Button>
      </form>
    </Section>
  );
}

type CancelSectionProps = SectionProps & Pick<SecretariatDayPageProps, "refused" | "reason">;

function CancelSection({ view: { summary, now }, path, refused, reason }: CancelSectionProps) {
  const { t } = useTranslation("planning");
  const isFinal = !isCancellingUndoable(summary.day, now);
  const field: FieldState = {
    id: "f-reason",
    name: "reason",
    initialValue: reason ?? "",
    ...(isOfReason(refused) && { errors: [t(`refused.${refused}`)] }),
  };
  return (
    <Section title={t("cancel")}>
      <p>
        {t(summary.state === "draft" ? "cancelDraftText" : "cancelText")} {isFinal && t("cancelFinal")}
      </p>
      <form method="post" action={`${path}/aflys`} noValidate>
        {summary.state === "published" && (
          <TextField
            field={field}
            label={t("reason")}
            hint={t("reasonHint")}
            rows={2}
            maxLength={maxChars.reason}
          />
        )}
        {isFinal && <ConfirmationTick />}
        <Button look="danger">{t("cancel")}</Button>
      </form>
    </Section>
  );
}

/** A link to the survey round about the day, or to its results once they are published. */
function EvaluationSection({ evaluation }: { evaluation: SecretariatDayView["evaluation"] }) {
  const { t } = useTranslation("planning");
  return (
    <Section title={t("evaluation")}>
      {!evaluation && <p>{t("notAsked")}</p>}
      {evaluation && (
        <p>
          {t("asked")}{" "}
          {evaluation.published ? (
            <a href={`/maalinger/${evaluation.roundId}`}>{t("seeAnswers")}</a>
          ) : (
            <a href={`/sekretariat/maalinger/${evaluation.roundId}`}>{t("seeRound")}</a>
          )}
        </p>
      )}
    </Section>
  );
}
