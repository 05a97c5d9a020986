import { useTranslation } from "react-i18next";
import { isSettled } from "../../course-days/duty/duty.ts";
import { DoneNotice } from "../../onboarding/plans/Outcome.tsx";
import { PersonOnboarding } from "../../onboarding/summaries/PersonOnboarding.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Button } from "../../ui/Button.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { PhoneLink } from "../../ui/PhoneLink.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { lastDayText } from "../../ui/last-day.ts";
import { OutcomeNotice } from "../team/OutcomeNotice.tsx";
import type { PersonView } from "./person-view.ts";
import { Training } from "./Training.tsx";
import { AccountTable } from "../../people/sign-in/with-account/AccountTable.tsx";
import { AccountOutcome } from "../../people/sign-in/with-account/OwnAccounts.tsx";
import { CourseDayDue } from "../team/CourseDayDue.tsx";
import { takeBackPath } from "../../people/persons/FormerPeopleList.tsx";

interface PersonPageProps {
  person: PersonView;
  /** The list that the page is reached from. */
  up: { to: string; label: string };
}

/** One person as leader and secretariat see them: data, training, days, diploma. */
export function PersonPage({ person, up }: PersonPageProps) {
  const { t } = useTranslation("person");
  const at = `${up.to}/${person.id}`;
  const isAgent = person.roles.includes("agent");
  return (
    <Page title={person.name} up={up}>
      <OutcomeNotice />
      <AccountOutcome />
      <DoneNotice word={new URLSearchParams(useRenderContext().search).get("ok")} />
      {person.mailFailingSince && !person.leftOn && (
        <MailFails person={person} since={person.mailFailingSince} />
      )}
      <PersonFacts person={person} />
      {person.leftOn && <TakeBack id={person.id} />}
      <ActLinks person={person} up={up} />
      {isAgent ? (
        <>
          <Training person={person} at={at} />
          <PersonOnboarding
            personId={person.id}
            onboarding={person.onboarding}
            isFixed={person.leftOn !== null || person.isViewer}
          />
        </>
      ) : (
        <p>{t("noTraining")}</p>
      )}
      {person.courses.length > 0 && <Courses courses={person.courses} at={at} agent={isAgent} />}
      <Days person={person} />
      <Accounts person={person} at={at} />
    </Page>
  );
}

/** That letters do not arrive, and the way to another address. */
function MailFails({ person: { id, mail, mayChange }, since }: { person: PersonView; since: Date }) {
  const { t } = useTranslation("person", { keyPrefix: "mailFails" });
  const { locale } = useRenderContext();
  return (
    <Notice kind="warning" title={t("title")}>
      <p>{t("text", { since: dayText(since, locale), mail })}</p>
      {mayChange && (
        <p>
          <a href={`/personer/${id}/ret`}>{t("change")}</a>
        </p>
      )}
    </Notice>
  );
}

/** Mail address, municipality, roles, first and last day, and a leave of absence. */
function PersonFacts({ person }: { person: PersonView }) {
  const { t } = useTranslation("person");
  const persons = useTranslation("persons").t;
  const team = useTranslation("team").t;
  const site = useTranslation("site").t;
  const staff = useTranslation("staffNumbers").t;
  const mail = useTranslation("mail").t;
  const { locale } = useRenderContext();
  const day = (on: string) => dayText(new Date(on), locale);
  const absenceText = (from: string, until: string | null) =>
    until
      ? persons("absenceNow", { from: day(from), until: day(until) })
      : persons("absenceOpen", { from: day(from) });
  const deputy = person.deputyUntil && t("deputyRole", { until: lastDayText(person.deputyUntil, locale) });
  const roleTexts = person.roles.map((role) => (role === "leader" && deputy) || site(`role.${role}`));
  return (
    <Facts
      facts={[
        [
          team("column.mail"),
          <a key="mail" href={`mailto:${person.mail}`}>
            {person.mail}
          </a>,
        ],
        [t("phone"), person.phone && <PhoneLink key="phone">{person.phone}</PhoneLink>],
        [staff("number"), person.staffNumber],
        [team("column.municipality"), person.municipality],
        [t("roles", { count: person.roles.length }), roleTexts.join(", ")],
        [team("column.startsOn"), day(person.startsOn)],
        [persons("absence"), person.leaveFrom && absenceText(person.leaveFrom, person.leaveUntil)],
        [t("leftOn"), person.leftOn && day(person.leftOn)],
        [t("declinedLetters"), person.declinedLetters.map((letter) => mail(`kind.${letter}`)).join(", ")],
      ]}
    />
  );
}

/** The links to what the viewer can do about the person. */
function ActLinks({ person, up }: PersonPageProps) {
  const { t } = useTranslation("person");
  return (
    <p>
      {person.roles.includes("agent") && !person.leftOn && (
        <>
          <a href={`/personer/valgte?p=${person.id}`}>{t("actOn")}</a>
          <br />
        </>
      )}
      {person.mayChange ? <a href={`/personer/${person.id}/ret`}>{t("change")}</a> : t("bySecretariat")}
      {up.to.startsWith("/sekretariat") && (
        <>
          <br />
          <a href={`${up.to}/${person.id}/mails`}>{t("letters.link")}</a>
          <br />
          <a href={`${up.to}/${person.id}/sammenlaeg`}>{t("merge")}</a>
        </>
      )}
    </p>
  );
}

/** Only the secretariat sees the page of someone who has left. */
function TakeBack({ id }: { id: number }) {
  const { t } = useTranslation("persons");
  return (
    <form method="post" action={takeBackPath} className="act">
      <p>{t("former.text")}</p>
      <Button look="secondary" name="p" value={id}>
        {t("former.reinstateOne")}
      </Button>
    </form>
  );
}

/** Courses besides the agents' own. The way to why they stand as they do is in an agent's training already. */
function Courses({ courses, at, agent }: { courses: PersonView["courses"]; at: string; agent: boolean }) {
  const { t } = useTranslation("person");
  const { locale } = useRenderContext();
  const isSecretariat = at.startsWith("/sekretariat/");
  return (
    <Section title={t("courses")}>
      <ul className="plain">
        {courses.map(({ slug, title, done, of, completedAt, number }) => (
          <li key={slug}>
            <span lang="da">{title}</span>:{" "}
            {completedAt
              ? t("courseCompleted", { day: dayText(completedAt, locale) })
              : t("courseSoFar", { done, count: of })}
            {number && (
              <>
                {" · "}
                <a href={isSecretariat ? `/sekretariat/diplomer/${number}` : `/diplom/${number}`}>
                  {t("diploma", { number })}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      {!agent && (
        <p>
          <a href={`${at}/e-laering`}>{t("why")}</a>
        </p>
      )}
    </Section>
  );
}

function Days({ person }: { person: PersonView }) {
  const { t } = useTranslation("person");
  const team = useTranslation("team").t;
  const { locale } = useRenderContext();
  const { days, training, roles, leftOn } = person;
  const owes = roles.includes("agent") && !leftOn && !isSettled(training.day);
  return (
    <Section title={t("days")}>
      {days.length === 0 && <p>{t("noDays")}</p>}
      {owes && (
        <p>
          <CourseDayDue agent={person} today={person.today} />{" "}
          <a href={`/personer/valgte?p=${person.id}&handling=tilmeld`}>{team("signUp")}</a>
        </p>
      )}
      <ul className="plain">
        {days.map(({ id, on, host, mark, state }) => (
          <li key={id}>
            <a href={`/kursusdage/${id}`}>{t("dayIn", { day: dayText(new Date(on), locale), host })}</a>:{" "}
            {mark ? t(`mark.${mark}`) : t(`state.${state!}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The municipality's account by which the person signs in, for the secretariat. */
function Accounts({ person, at }: { person: PersonView; at: string }) {
  const { t } = useTranslation("accounts", { keyPrefix: "own" });
  const { accounts, name } = person;
  if (accounts.length === 0) return null;
  return (
    <Section title={t("title")}>
      <p>{t("leadOf", { name })}</p>
      <AccountTable accounts={accounts} removePath={(id) => `${at}/konti/${id}/fjern`} />
    </Section>
  );
}
