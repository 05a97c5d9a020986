import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { dateTimeText, dayText } from "../../base/dates/date-text.ts";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/Field.tsx";
import { Empty, Notice, Tag, UndoableNotice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { TextWithMailLink } from "../../ui/TextWithMailLink.tsx";
import { useDayWords } from "../days/useDayWords.tsx";
import { teamDoneCodes } from "./done-codes.ts";
import { ReserveForm, type ReserveReply } from "./ReserveForm.tsx";
import type { TeamSignUpRefusal } from "./refusals.ts";
import type { TeamCandidate, TeamDayView, TeamMember } from "./team-day-view.ts";

interface ActionData extends ReserveReply {
  refused?: TeamSignUpRefusal | "nothing-reserved";
}

/** A leader's own people on one day, or everyone for the secretariat: who has a seat, who could come, what is reserved. */
export function TeamDayPage() {
  const view = useLoaderData<() => TeamDayView & { done?: string | null }>();
  const actionData = useActionData<ActionData>();
  const { t } = useTranslation("teamSignUp");
  const words = useDayWords();
  const { summary, onDay, isSecretariat, done } = view;
  const doneCode = actionData ? undefined : teamDoneCodes.find((code) => code === done);
  const leaderTitle = summary.kind === "leaders" ? "titleLeaders" : "title";
  return (
    <Page
      title={t(isSecretariat ? "titleSecretariat" : leaderTitle)}
      lead={`${words.nameOf(summary)}, ${words.timesOf(summary)}.`}
      up={{ to: `/kursusdage/${summary.id}`, label: t("back") }}
    >
      {actionData?.refused && (
        <Notice kind="error" title={t("refusedTitle")}>
          {t(`refused.${actionData.refused}`)}
        </Notice>
      )}
      {doneCode && <UndoableNotice>{t(`done.${doneCode}`)}</UndoableNotice>}
      <p className="row">{words.seatsTag(summary, view.now)}</p>
      <Section title={t("on")}>
        {onDay.length === 0 ? <Empty>{t("nobody")}</Empty> : <TeamMembers view={view} />}
      </Section>
      <SignUpForm view={view} />
      {!isSecretariat && <ReserveForm view={view} refusal={actionData ?? {}} />}
    </Page>
  );
}

/** The label of a person in the list: name, municipality and the status of the course day they owe. */
function usePersonOptions(isSecretariat: boolean) {
  const { t } = useTranslation("teamSignUp");
  const { locale } = useRenderContext();
  const dutyText = ({ owes, dutyStatus }: TeamCandidate) => {
    if (owes) return t("owes");
    if (!dutyStatus || dutyStatus.stands === "owes") return null;
    return t(`stands.${dutyStatus.stands}`, { day: dayText(new Date(dutyStatus.on), locale) });
  };
  return (candidates: TeamCandidate[]) =>
    candidates.map((candidate) => ({
      value: String(candidate.id),
      label: [candidate.name, isSecretariat && candidate.municipality, dutyText(candidate)]
        .filter(Boolean)
        .join(", "),
    }));
}

/** Someone who has attended already may come again, but should not be sent by mistake. */
function AttendedHint({ candidates }: { candidates: TeamCandidate[] }) {
  const { t } = useTranslation("teamSignUp");
  return candidates.some(({ dutyStatus }) => dutyStatus?.stands === "attended") ? (
    <p className="hint">{t("attendedHint")}</p>
  ) : null;
}

const tagKinds = { enrolled: "good", offered: "waiting", waiting: "waiting" } as const;

function TeamMembers({ view }: { view: TeamDayView }) {
  const { t } = useTranslation("teamSignUp");
  const { locale } = useRenderContext();
  return (
    <ul className="roll">
      {view.onDay.map((member) => (
        <li key={member.id} className="placed">
          <p className="roll-name">
            <strong>{member.name}</strong>{" "}
            <Tag kind={tagKinds[member.state!]}>{t(`state.${member.state!}`)}</Tag>
            <br />
            <span className="hint">
              {member.offeredUntil
                ? t("answerBy", { until: dateTimeText(member.offeredUntil, locale) })
                : member.municipality}
            </span>
          </p>
          {view.isAhead && <MemberActions member={member} view={view} />}
        </li>
      ))}
    </ul>
  );
}

/** Signs a member off, or gives their seat to a colleague. */
function MemberActions({ member: { id, name, state }, view }: { member: TeamMember; view: TeamDayView }) {
  const { t } = useTranslation("teamSignUp");
  const optionsOf = usePersonOptions(view.isSecretariat);
  const { summary } = view;
  const candidates = view.candidates.filter(({ refused }) => !refused);
  const path = `/kursusdage/${summary.id}/hold`;
  return (
    <div className="row">
      <form method="post" action={`${path}/afmeld`}>
        <Button look="secondary" name="person" value={id} aria-label={t("signOffFor", { name })}>
          {t("signOff")}
        </Button>
      </form>
      {state === "enrolled" && candidates.length > 0 && (
        <details className="more">
          <summary>{t("swap")}</summary>
          <form method="post" action={`${path}/byt`}>
            <input type="hidden" name="fra" value={id} />
            <SelectField
              field={{ id: `f-til-${id}`, name: "til" }}
              label={t("swapFor", { name })}
              options={optionsOf(candidates)}
            />
            <AttendedHint candidates={candidates} />
            <Button look="secondary">{t("swapAct")}</Button>
          </form>
        </details>
      )}
    </div>
  );
}

/** Signs up one of those who may come, and names those who may not. */
export function SignUpForm({ view }: { view: TeamDayView }) {
  const { t } = useTranslation("teamSignUp");
  const { summary, reservation, refusedNow, isAhead, free, isSecretariat } = view;
  const candidates = view.candidates.filter(({ refused }) => !refused);
  const optionsOf = usePersonOptions(isSecretariat);
  const reservedLeft = reservation ? reservation.seats - reservation.filled : 0;
  if (!isAhead || (refusedNow && reservedLeft === 0)) {
    return refusedNow ? (
      <p>
        <TextWithMailLink>{t(`refused.${refusedNow}`)}</TextWithMailLink>
      </p>
    ) : null;
  }
  const action = reservedLeft > 0 ? "reserveret" : "tilmeld";
  const seatText = t(free > 0 ? "toSeat" : "toList");
  return (
    <Section title={t("signUp")}>
      {candidates.length === 0 ? (
        <Empty>{t(view.candidates.length === 0 ? "nobodyElse" : "nobodyFree")}</Empty>
      ) : (
        <form method="post" action={`/kursusdage/${summary.id}/hold/${action}`}>
          <p>{reservedLeft > 0 ? t("fromReserved", { count: reservedLeft }) : seatText}</p>
          <SelectField
            field={{ id: "f-person", name: "person" }}
            label={t("person")}
            options={optionsOf(candidates)}
          />
          <AttendedHint candidates={candidates} />
          <Button>{t("signUpAct")}</Button>
        </form>
      )}
      <RefusedCandidates view={view} />
    </Section>
  );
}

/** Who may not come onto the day, by the reason, with what can be done about it. */
function RefusedCandidates({ view: { candidates, isSecretariat } }: { view: TeamDayView }) {
  const { t } = useTranslation("teamSignUp");
  const optionsOf = usePersonOptions(isSecretariat);
  const refused = candidates.filter((candidate) => candidate.refused !== null);
  if (refused.length === 0) return null;
  const reasons = [...new Set(refused.map((candidate) => candidate.refused!))];
  return (
    <details className="more">
      <summary>{t("cannot", { count: refused.length })}</summary>
      {reasons.map((reason) => (
        <div key={reason}>
          <p>
            <TextWithMailLink>{t(`refused.${reason}`)}</TextWithMailLink>
          </p>
          <ul>
            {optionsOf(refused.filter((candidate) => candidate.refused === reason)).map(
              ({ value, label }) => (
                <li key={value}>{label}</li>
              ),
            )}
          </ul>
        </div>
      ))}
    </details>
  );
}
