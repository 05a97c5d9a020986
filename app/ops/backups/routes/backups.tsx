import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { dateTimeText } from "../../../base/dates/date-text.ts";
import { numberText } from "../../../base/number-text.ts";
import { Facts } from "../../../ui/Facts.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { secondsText, sizeText } from "../set-texts.ts";
import { viewBackups } from "../view-backups.server.ts";

export const loader = () => ({ backups: viewBackups(new Date()) });

export default function Backups() {
  const { backups } = useLoaderData<typeof loader>();
  const { t } = useTranslation("backups");
  return (
    <Page
      title={t("title")}
      lead={backups ? t("lead") : undefined}
      up={{ to: "/sekretariat", label: t("up") }}
    >
      {backups ? (
        <NightlyBackups backups={backups} />
      ) : (
        <Notice kind="warning" permanent title={t("offTitle")}>
          {t("off")}
        </Notice>
      )}
    </Page>
  );
}

type View = NonNullable<ReturnType<typeof viewBackups>>;

function NightlyBackups({ backups: { made, checked, fault, next, keep, sets } }: { backups: View }) {
  const { t } = useTranslation("backups");
  const { locale } = useRenderContext();
  const at = (moment: Date) => dateTimeText(moment, locale);
  const madeText = ({ at: moment, bytes, seconds }: NonNullable<View["made"]>) =>
    t("madeText", {
      at: at(moment),
      size: sizeText(bytes, locale),
      seconds: secondsText(seconds, locale),
    });
  const checkedText = ({ at: moment, rows, seconds }: NonNullable<View["checked"]>) =>
    t("checkedText", {
      at: at(moment),
      rows: numberText(rows, locale),
      seconds: secondsText(seconds, locale),
    });
  return (
    <>
      {fault && <FaultNotice fault={fault} />}
      {!made && !fault && <p>{t("none")}</p>}
      <Facts
        facts={[
          [t("made"), made && madeText(made)],
          [t("checked"), checked && checkedText(checked)],
          [t("next"), at(next)],
          [t("kept"), t("keptText", { ...keep })],
          [t("sets"), sets && t("setsText", { count: sets.count, at: at(sets.oldest) })],
        ]}
      />
      <p>{t("forgotten")}</p>
    </>
  );
}

function FaultNotice({ fault: { what, detail, ...fault } }: { fault: NonNullable<View["fault"]> }) {
  const { t } = useTranslation("backups");
  const at = dateTimeText(fault.at, useRenderContext().locale);
  const isGood = what === "changed";
  return (
    <Notice kind="warning" permanent title={isGood ? t("changed.title") : t("faultTitle", { at })}>
      <p>{isGood ? t("changed.text", { at }) : t(`fault.${what}`)}</p>
      <p>{isGood ? t("changed.more") : t("faultMore")}</p>
      <p>
        <code>{detail}</code>
      </p>
    </Notice>
  );
}
