import { useTranslation } from "react-i18next";
import { ActButton, ButtonLink } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { DoneNotice, RefusedNotice } from "../plans/Outcome.tsx";
import type { VersionTemplateItem } from "../plans/plan-items.ts";
import { templatePage } from "./addresses.ts";
import type { TemplateView } from "./template-view.ts";

interface TemplatePageProps {
  view: TemplateView;
  /** What an act came to, as the address says it. */
  ok?: string | null;
  /** Why an act was refused. */
  refused?: string;
}

/** A plan as new ones begin with it; and while the next version is written, that one instead. */
export function TemplatePage({ view, ok, refused }: TemplatePageProps) {
  const { t } = useTranslation("plans");
  const { kind, draft, version, items } = view;
  const at = templatePage(kind);
  return (
    <Page
      title={t(`secretariat.template.${kind}`)}
      lead={t(draft ? "template.draftLead" : "template.lead", { version: draft?.version ?? version })}
      up={{ to: "/sekretariat/planer", label: t("secretariat.title") }}
    >
      <RefusedNotice word={refused} />
      {!refused && <DoneNotice word={ok} />}
      {draft ? <DraftTools at={at} /> : <CurrentTools at={at} outdatedPlans={view.outdatedPlans} />}
      <ol className="steps">
        {(draft?.items ?? items).map((item) => (
          <ItemRow key={item.id} item={item} at={draft ? `${at}/punkt/${item.id}` : null} />
        ))}
      </ol>
      {draft && (
        <p>
          <ButtonLink look="secondary" to={`${at}/punkt`}>
            {t("template.add")}
          </ButtonLink>
        </p>
      )}
    </Page>
  );
}

function CurrentTools({ at, outdatedPlans }: { at: string; outdatedPlans: number }) {
  const { t } = useTranslation("plans");
  return (
    <>
      <div className="row">
        <ActButton to={`${at}/ret`}>{t("template.change")}</ActButton>
      </div>
      {outdatedPlans > 0 && (
        <>
          <p>{t("template.moveText", { count: outdatedPlans })}</p>
          <div>
            <ActButton look="secondary" to={`${at}/flyt`} final={t("template.moveConfirm")}>
              {t("template.move", { count: outdatedPlans })}
            </ActButton>
          </div>
        </>
      )}
    </>
  );
}

function DraftTools({ at }: { at: string }) {
  const { t } = useTranslation("plans");
  return (
    <div className="row">
      <ActButton to={`${at}/udgiv`}>{t("template.publish")}</ActButton>
      <ActButton look="danger" to={`${at}/kasser`}>
        {t("template.discard")}
      </ActButton>
    </div>
  );
}

/** One item; `at` is where it can be changed, if it can. */
function ItemRow({ item, at }: { item: VersionTemplateItem; at: string | null }) {
  const { t } = useTranslation("plans");
  const { title, text, party, workingDaysFromStart: days, required, doneBy } = item;
  const when =
    days === 0
      ? t("template.dayZero")
      : t(days < 0 ? "template.dayBefore" : "template.day", { count: Math.abs(days) });
  return (
    <li>
      <h2 className="small-title">
        {at ? <a href={at}>{title}</a> : title} {required && <Tag kind="waiting">{t("required")}</Tag>}
      </h2>
      <p className="hint">
        {[when, t("owner", { name: t(`party.${party}`) }), t(`template.completer.${doneBy}`)].join(" · ")}
      </p>
      {text && <p>{text}</p>}
      {at && (
        <div className="row">
          <ActButton look="quiet" to={`${at}/op`} label={t("template.up", { title })}>
            {t("template.upWord")}
          </ActButton>
          <ActButton look="quiet" to={`${at}/ned`} label={t("template.down", { title })}>
            {t("template.downWord")}
          </ActButton>
          <ActButton look="quiet" to={`${at}/slet`} label={t("template.dropFor", { title })}>
            {t("template.drop")}
          </ActButton>
        </div>
      )}
    </li>
  );
}
