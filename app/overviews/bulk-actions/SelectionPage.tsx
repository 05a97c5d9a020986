import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, ConfirmationTick } from "../../ui/Button.tsx";
import { dayText, dateTimeText } from "../../base/dates/date-text.ts";
import { SelectField } from "../../ui/Field.tsx";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { listText } from "../../ui/list-text.ts";
import type { AgentSelection, BulkRefusal } from "./bulk-actions.server.ts";

/** Several people at once: who they are, what could be done, and to how many of them each act would be done. */
export function SelectionPage({
  chosen,
  up,
  refused,
}: {
  chosen: AgentSelection;
  up: string;
  refused?: BulkRefusal;
}) {
  const { t } = useTranslation("selection");
  const secretariat = useTranslation("secretariat").t;
  const site = useTranslation("site").t;
  const back = { to: up, label: up.startsWith("/mit-hold") ? site("nav.team") : secretariat("everyone") };
  const count = chosen.agents.length;
  if (count === 0)
    return (
      <Page title={t("title")} up={back}>
        <Empty>{t("none")}</Empty>
      </Page>
    );
  return (
    <Page title={t("title")} lead={t("lead", { count })} up={back}>
      {refused && (
        <Notice kind="error">{refused === "unsure" ? site("unsure") : t(`refused.${refused}`)}</Notice>
      )}
      <details className="more">
        <summary>{t("who")}</summary>
        <ul>
          {chosen.agents.map(({ id, name, municipality }) => (
            <li key={id}>{[name, !up.startsWith("/mit-hold") && municipality].filter(Boolean).join(", ")}</li>
          ))}
        </ul>
      </details>
      <Remind chosen={chosen} />
      <SignUp chosen={chosen} />
      {chosen.handlers.length > 0 && <Handler chosen={chosen} />}
      <End chosen={chosen} />
    </Page>
  );
}

/** A form that carries all who are chosen. */
function ActForm({ act, chosen, children }: { act: string; chosen: AgentSelection; children: ReactNode }) {
  return (
    <form method="post" action="/personer/valgte">
      <input type="hidden" name="act" value={act} />
      {chosen.agents.map(({ id }) => (
        <input key={id} type="hidden" name="p" value={id} />
      ))}
      {children}
    </form>
  );
}

function Remind({ chosen }: { chosen: AgentSelection }) {
  const { t } = useTranslation("selection");
  const { locale } = useRenderContext();
  const { due, agents, again } = chosen;
  const spared = agents.length - due;
  return (
    <Section title={t("remind")}>
      {due > 0 && <p>{t("remindText", { due })}</p>}
      {due > 0 && spared > 0 && <p>{t("remindSpared", { count: spared })}</p>}
      {due === 0 && (
        <p>{again ? t("remindAgain", { when: dateTimeText(new Date(again), locale) }) : t("remindNone")}</p>
      )}
      {due > 0 && (
        <ActForm act="mind" chosen={chosen}>
          <Button>{t("remindButton", { count: due })}</Button>
        </ActForm>
      )}
    </Section>
  );
}

function SignUp({ chosen }: { chosen: AgentSelection }) {
  const { t } = useTranslation("selection");
  const { locale } = useRenderContext();
  const options = chosen.days.map(({ id, on, host, free }) => ({
    value: String(id),
    label: t(free > 0 ? "dayOption" : "dayFull", { day: dayText(new Date(on), locale), host, free }),
  }));
  const { owing } = chosen;
  const spared = chosen.agents.length - owing;
  const may = owing > 0 && options.length > 0;
  return (
    <Section title={t("day")}>
      {may && <p>{t("dayText", { count: owing })}</p>}
      {may && spared > 0 && <p>{t("daySpared", { count: spared })}</p>}
      {!may && <p>{owing > 0 ? t("dayNone") : t("dayNobody")}</p>}
      {may && (
        <ActForm act="tilmeld" chosen={chosen}>
          <SelectField field={{ id: "dag", name: "dag" }} label={t("dayLabel")} options={options} />
          <Button look="secondary">{t("dayButton", { count: owing })}</Button>
        </ActForm>
      )}
    </Section>
  );
}

function End({ chosen }: { chosen: AgentSelection }) {
  const { t } = useTranslation("selection");
  const persons = useTranslation("persons").t;
  const { locale } = useRenderContext();
  const { ending: count, agents, leaderless } = chosen;
  const spared = agents.length - count;
  return (
    <Section title={t("end")}>
      {count > 0 && <p>{t("endText", { count })}</p>}
      {spared > 0 && <p>{t("endSpared", { count: spared })}</p>}
      {leaderless.length > 0 && (
        <Notice kind="warning">{t("endLeaders", { places: listText(leaderless, locale) })}</Notice>
      )}
      {count > 0 && (
        <ActForm act="luk" chosen={chosen}>
          <ConfirmationTick>{persons("endConfirm")}</ConfirmationTick>
          <Button look="danger">{t("endButton", { count })}</Button>
        </ActForm>
      )}
    </Section>
  );
}

function Handler({ chosen }: { chosen: AgentSelection }) {
  const { t } = useTranslation("selection");
  const options = chosen.handlers.map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <Section title={t("handler")}>
      <ActForm act="sagsbehandler" chosen={chosen}>
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
