import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { dayText } from "../../../base/dates/date-text.ts";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { Table } from "../../../ui/Table.tsx";
import { letterTextPage } from "../edited-letter.ts";
import { listLetterTexts } from "../letter-texts.server.ts";

export const loader = () => ({ letters: listLetterTexts() });

type Row = ReturnType<typeof listLetterTexts>[number];

/** Every letter, with the way to its sentences in each language. */
export default function LetterKinds() {
  const { letters } = useLoaderData<typeof loader>();
  const { t } = useTranslation("letterTexts");
  const mail = useTranslation("mail").t;
  const { locale } = useRenderContext();
  const columns = [
    { head: t("letter"), cell: ({ letter }: Row) => mail(`kind.${letter}`) },
    { head: t("language.da"), cell: (row: Row) => <LanguageLink row={row} locale="da" /> },
    { head: t("language.en"), cell: (row: Row) => <LanguageLink row={row} locale="en" /> },
    { head: t("lastChanged"), cell: ({ lastAt }: Row) => (lastAt ? dayText(lastAt, locale) : t("never")) },
  ];
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat/post", label: mail("title") }} wide>
      <Table
        caption={t("title")}
        hideCaption
        columns={columns}
        rows={letters}
        rowKey={({ letter }) => letter}
      />
    </Page>
  );
}

function LanguageLink({ row: { letter, changed }, locale }: { row: Row; locale: "da" | "en" }) {
  const { t } = useTranslation("letterTexts");
  const mail = useTranslation("mail").t;
  const shown = changed[locale] > 0 ? t("changed", { count: changed[locale] }) : t("unchanged");
  const label = t("openLabel", {
    kind: mail(`kind.${letter}`),
    language: t(`language.${locale}`),
    shown,
  });
  return (
    <a href={letterTextPage(letter, locale)} aria-label={label}>
      {shown}
    </a>
  );
}
