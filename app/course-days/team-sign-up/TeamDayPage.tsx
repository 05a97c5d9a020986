import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { dayText, dateTimeText } from "../../base/dates/date-text.ts";
import { SelectField } from "../../ui/Field.tsx";
import { Empty, Notice, Tag } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { TextWithMailLink } from "../../ui/TextWithMailLink.tsx";
import { useDayWords } from "../days/useDayWords.tsx";
import type { TeamSignUpRefusal } from "./sign-up-others.server.ts";
import type { TeamDayView, seeTeamDay } from "./team-day-view.server.ts";
import { ReserveForm, type ReserveReply } from "./ReserveForm.tsx";

interface Reply {
  refused?: TeamSignUpRefusal | "nothing-reserved";
  reserve?: ReserveReply;
}

const doneWords = ["tilmeldt", "venteliste", "afmeldt", "byttet", "reserveret", "frigivet"] as const;

/** A leader's own people on one day, or everyone for the secretariat: who has a seat, who could come, what is reserved. */
export function TeamDayPage() {
  const placing = useLoaderData<typeof seeTeamDay>() as TeamDayView & { done?: string | null };
  const reply = useActionData<Reply>();
  const { t } = useTranslation("teamSignUp");
  const words = useDayWords();
  const { seen, on, office, done } = placing;
  const said = doneWords.find((word) => word === done);
  return (
    <Page
      title={t(office ? "titleOffice" : seen.kind === "leaders" ? "titleLeaders" : "title")}
      lead={`${words.nameOf(seen)}, ${words.timesOf(seen)}.`}
      up={{ to: `/kursusdage/${seen.id}`, label: t("back") }}
    >
      {reply?.refused && (
        <Notice kind="error" title={t("refusedTitle")}>
          {t(`refused.${reply.refused}`)}
        </Notice>
      )}
      {said && !reply && <Notice kind="success">{t(`done.${said}`)}</Notice>}
      <p className="row">{words.seatsTag(seen, placing.now)}</p>
      <Section title={t("on")}>
        {on.length === 0 ? <Empty>{t("nobody")}</Empty> : <TeamMembers placing={placing} />}
      </Section>
      <SignUpForm placing={placing} />
      {!office && <ReserveForm placing={placing} reply={reply?.reserve} />}
    </Page>
  );
}

/** What a list of names says of each: who, whence, and where they stand with the day they owe. */
function usePersonOptions(office: boolean) {
  const { t } = useTranslation("teamSignUp");
  const { locale } = useRenderContext();
  const stands = ({ owes, standing }: TeamDayView["others"][number]) => {
    if (owes) return t("owes");
    if (!standing || standing.stands === "owes") return null;
    return t(`stands.${standing.stands}`, { day: dayText(new Date(standing.on), locale) });
  };
  return (others: TeamDayView["others"]) =>
    others.map((one) => ({
      value: String(one.id),
      label: [one.name, office && one.municipality, stands(one), one.busy && t("busy")]
        .filter(Boolean)
        .join(", "),
    }));
}

/** Who has attended already is not kept from another day, but not sent there by mistake either. */
function AttendedHint({ others }: { others: TeamDayView["others"] }) {
  const { t } = useTranslation("teamSignUp");
  return others.some(({ standing }) => standing?.stands === "attended") ? (
    <p className="hint">{t("attendedHint")}</p>
  ) : null;
}

function TeamMembers({ placing: { seen, on, others, ahead, office } }: { placing: TeamDayView }) {
  const { t } = useTranslation("teamSignUp");
  const { locale } = useRenderContext();
  const names = usePersonOptions(office);
  const at = `/kursusdage/${seen.id}/hold`;
  const kind = { enrolled: "good", offered: "waiting", waiting: "waiting" } as const;
  return (
    <ul className="roll">
      {on.map(({ id, name, municipality, state, offeredUntil }) => (
        <li key={id} className="placed">
          <p className="roll-name">
            <strong>{name}</strong> <Tag kind={kind[state!]}>{t(`state.${state!}`)}</Tag>
            <br />
            <span className="hint">
              {offeredUntil ? t("answerBy", { until: dateTimeText(offeredUntil, locale) }) : municipality}
            </span>
          </p>
          {ahead && (
            <div className="row">
              <form method="post" action={`${at}/afmeld`}>
                <Button look="secondary" name="person" value={id} aria-label={t("signOffFor", { name })}>
                  {t("signOff")}
                </Button>
              </form>
              {state === "enrolled" && others.length > 0 && (
                <details className="more">
                  <summary>{t("swap")}</summary>
                  <form method="post" action={`${at}/byt`}>
                    <input type="hidden" name="fra" value={id} />
                    <SelectField
                      field={{ id: `f-til-${id}`, name: "til" }}
                      label={t("swapFor", { name })}
                      options={names(others)}
                    />
                    <AttendedHint others={others} />
                    <Button look="secondary">{t("swapAct")}</Button>
                  </form>
                </details>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function SignUpForm({ placing }: { placing: TeamDayView }) {
  const { t } = useTranslation("teamSignUp");
  const { seen, others, reservation, shut, ahead, free, office } = placing;
  const names = usePersonOptions(office);
  const left = reservation ? reservation.seats - reservation.filled : 0;
  if (!ahead || (shut && left === 0)) {
    return shut ? (
      <p>
        <TextWithMailLink>{t(`refused.${shut}`)}</TextWithMailLink>
      </p>
    ) : null;
  }
  const to = left > 0 ? "reserveret" : "tilmeld";
  return (
    <Section title={t("signUp")}>
      {others.length === 0 ? (
        <Empty>{t("nobodyElse")}</Empty>
      ) : (
        <form method="post" action={`/kursusdage/${seen.id}/hold/${to}`}>
          <p>{left > 0 ? t("fromReserved", { count: left }) : t(free > 0 ? "toSeat" : "toList")}</p>
          <SelectField
            field={{ id: "f-person", name: "person" }}
            label={t("person")}
            options={names(others)}
          />
          <AttendedHint others={others} />
          <Button>{t("signUpAct")}</Button>
        </form>
      )}
    </Section>
  );
}
