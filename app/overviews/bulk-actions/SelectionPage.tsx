import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { peopleListOf } from "../../base/people-pages.ts";
import { Button, ConfirmationTick } from "../../ui/Button.tsx";
import { dayText, dateTimeText } from "../../base/dates/date-text.ts";
import { optionsOf, SelectField } from "../../ui/Field.tsx";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { listText } from "../../ui/list-text.ts";
import type { AgentSelection, BulkAct, BulkRefusal } from "./selection.ts";

interface SelectionPageProps {
  selection: AgentSelection;
  /** The list they were chosen on. */
  up: string;
  /** The same, when it is that of those who lack a day: acts lead back to it. */
  fromDuty: string | null;
  /** The one act that the page is about; null: the reader is to choose. */
  act: BulkAct | null;
  /** Where the accounts of the same people are closed. */
  closeAt: string;
  refused?: BulkRefusal;
}

/** Several people at once: who they are, what can be done, and how many of them each act would concern. */
export function SelectionPage({ selection, up, fromDuty, act, closeAt, refused }: SelectionPageProps) {
  const { t } = useTranslation("selection");
  const secretariat = useTranslation("secretariat").t;
  const duty = useTranslation("duty").t;
  const site = useTranslation("site").t;
  const isTeam = up.startsWith(peopleListOf("leader"));
  const label = fromDuty ? duty("title") : isTeam ? site("nav.team") : secretariat("everyone");
  const back = { to: up, label };
  const own = { selection, fromDuty };
  const count = selection.agents.length;
  if (count === 0)
    return (
      <Page title={t("title")} up={back}>
        <Empty>{t("none")}</Empty>
      </Page>
    );
  return (
    <Page title={t("title")} lead={t("lead", { count })} up={back}>
      {refused && (
        <Notice kind="error">
          {refused === "unconfirmed" ? site("unconfirmed") : t(`refused.${refused}`)}
        </Notice>
      )}
      <Agents agents={selection.agents} withMunicipality={!isTeam} />
      {isAbout(act, "mind") && <Remind {...own} />}
      {isAbout(act, "tilmeld") && <SignUp {...own} isAlone={act === "tilmeld"} />}
      {isAbout(act, "sagsbehandler") && selection.handlers.length > 0 && <Handler {...own} />}
      {act === "luk" && <Close {...own} />}
      {act === null && (
        <p className="section">
          <a href={closeAt}>{t("closeLink")}</a>
        </p>
      )}
    </Page>
  );
}

/** What cannot be undone has a page of its own; the rest stands together, unless the address names one act. */
const isAbout = (act: BulkAct | null, own: BulkAct) => act === null || act === own;

interface AgentsProps {
  agents: AgentSelection["agents"];
  withMunicipality: boolean;
}

/** So many names are shown at once. */
const maxOpenNames = 6;

function Agents({ agents, withMunicipality }: AgentsProps) {
  const { t } = useTranslation("selection");
  return (
    <details className="more" open={agents.length <= maxOpenNames}>
      <summary>{t("who")}</summary>
      <ul>
        {agents.map(({ id, name, municipality }) => (
          <li key={id}>{[name, withMunicipality && municipality].filter(Boolean).join(", ")}</li>
        ))}
      </ul>
    </details>
  );
}

type OwnProps = Pick<SelectionPageProps, "selection" | "fromDuty">;

/** A form that names everyone in the selection. */
function ActForm({ act, selection, fromDuty, children }: OwnProps & { act: BulkAct; children: ReactNode }) {
  const from = fromDuty ? `?${new URLSearchParams({ fra: fromDuty })}` : "";
  return (
    <form method="post" action={`/personer/valgte${from}`}>
      <input type="hidden" name="act" value={act} />
      {selection.agents.map(({ id }) => (
        <input key={id} type="hidden" name="p" value={id} />
      ))}
      {children}
    </form>
  );
}

function Remind({ selection, fromDuty }: OwnProps) {
  const { t } = useTranslation("selection");
  const { locale } = useRenderContext();
  const { remindable: count, agents, nextReminderAt } = selection;
  const skipped = agents.length - count;
  return (
    <Section title={t("remind")}>
      {count > 0 && <p>{t("remindText", { due: count })}</p>}
      {count > 0 && skipped > 0 && <p>{t("remindSkipped", { count: skipped })}</p>}
      {count === 0 && (
        <p>
          {nextReminderAt
            ? t("remindAgain", { when: dateTimeText(new Date(nextReminderAt), locale) })
            : t("remindNone")}
        </p>
      )}
      {count > 0 && (
        <ActForm act="mind" selection={selection} fromDuty={fromDuty}>
          <Button>{t("remindButton", { count })}</Button>
        </ActForm>
      )}
    </Section>
  );
}

/** `isAlone`: no other act stands on the page, so that its button is the page's own. */
function SignUp({ selection, fromDuty, isAlone }: OwnProps & { isAlone: boolean }) {
  const { t } = useTranslation("selection");
  const { locale } = useRenderContext();
  const options = selection.days.map(({ id, on, host, free }) => ({
    value: String(id),
    label: t(free > 0 ? "dayOption" : "dayFull", { day: dayText(new Date(on), locale), host, free }),
  }));
  const { needingDay: count, agents } = selection;
  const skipped = agents.length - count;
  const maySignUp = count > 0 && options.length > 0;
  return (
    <Section title={t("day")}>
      {maySignUp && <p>{t("dayText", { count })}</p>}
      {maySignUp && skipped > 0 && <p>{t("daySkipped", { count: skipped })}</p>}
      {!maySignUp && <p>{count > 0 ? t("dayNone") : t("dayNobody")}</p>}
      {maySignUp && (
        <ActForm act="tilmeld" selection={selection} fromDuty={fromDuty}>
          <SelectField field={{ id: "dag", name: "dag" }} label={t("dayLabel")} options={options} />
          <Button look={isAlone ? "primary" : "secondary"}>{t("dayButton", { count })}</Button>
        </ActForm>
      )}
    </Section>
  );
}

function Close({ selection, fromDuty }: OwnProps) {
  const { t } = useTranslation("selection");
  const persons = useTranslation("persons").t;
  const { locale } = useRenderContext();
  const { closable: count, agents, leaderless, lostSeats } = selection;
  const skipped = agents.length - count;
  return (
    <Section title={t("close")}>
      {count > 0 && <p>{t("closeText", { count })}</p>}
      {skipped > 0 && <p>{t("closeSkipped", { count: skipped })}</p>}
      {leaderless.length > 0 && (
        <Notice kind="warning">{t("closeLeaders", { places: listText(leaderless, locale) })}</Notice>
      )}
      {count > 0 && (
        <ActForm act="luk" selection={selection} fromDuty={fromDuty}>
          {lostSeats > 0 && (
            <ConfirmationTick>{persons("endConfirm", { count: lostSeats })}</ConfirmationTick>
          )}
          <Button look="danger">{t("closeButton", { count })}</Button>
        </ActForm>
      )}
    </Section>
  );
}

function Handler({ selection, fromDuty }: OwnProps) {
  const { t } = useTranslation("selection");
  const options = optionsOf(selection.handlers);
  return (
    <Section title={t("handler")}>
      <ActForm act="sagsbehandler" selection={selection} fromDuty={fromDuty}>
        <SelectField
          field={{ id: "hvem", name: "hvem" }}
          label={t("handlerLabel")}
          options={[...options, { value: "", label: t("handlerNobody") }]}
        />
        <Button look="secondary">{t("handlerButton")}</Button>
      </ActForm>
    </Section>
  );
}
