import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { env } from "../../../base/env.server.ts";
import {
  accountCookie,
  begunAnswerCookie,
  keptFormCookie,
  knownBrowserCookie,
  sessionCookie,
  signInRequestCookie,
} from "../../sign-in/secret-cookie.ts";
import { Table } from "../../../ui/Table.tsx";
import { Statement } from "../Statement.tsx";
import { SecretariatContact } from "../SecretariatContact.tsx";

export const loader = () => ({ months: env.FORGET_AFTER_MONTHS });

export default function Privacy() {
  const { months } = useLoaderData<typeof loader>();
  const { t } = useTranslation("statements", { keyPrefix: "privacy" });
  const parts = [
    { title: t("responsible.title"), text: t("responsible.text") },
    { title: t("kept.title"), text: t("kept.text"), list: t("kept.list").split("\n") },
    { title: t("seen.title"), text: t("seen.text"), list: t("seen.list").split("\n") },
    {
      title: t("survey.title"),
      text: t("survey.text"),
      more: <a href="/privatliv/maalinger">{t("survey.held")}</a>,
    },
    { title: t("long.title"), text: `${t("long.deleted", { count: months })} ${t("long.text")}` },
    { title: t("rights.title"), text: t("rights.text"), more: <SecretariatContact /> },
    { title: t("cookies.title"), text: t("cookies.text"), more: <Cookies /> },
  ];
  return <Statement title={t("title")} lead={t("lead")} parts={parts} />;
}

interface Cookie {
  name: string;
  purpose: string;
  life: string;
}

function Cookies() {
  const { t } = useTranslation("statements", { keyPrefix: "privacy.cookies" });
  const cookies: Cookie[] = [
    { name: sessionCookie.name, purpose: t("session"), life: t("sessionLife") },
    { name: signInRequestCookie.name, purpose: t("ask"), life: t("askLife") },
    { name: accountCookie.name, purpose: t("account"), life: t("accountLife") },
    { name: knownBrowserCookie.name, purpose: t("known"), life: t("knownLife") },
    { name: keptFormCookie.name, purpose: t("kept"), life: t("keptLife") },
    { name: begunAnswerCookie.name, purpose: t("begun"), life: t("begunLife") },
    { name: "__Host-sprog", purpose: t("language"), life: t("languageLife") },
  ];
  const columns = [
    { head: t("name"), cell: ({ name }: Cookie) => name },
    { head: t("purpose"), cell: ({ purpose }: Cookie) => purpose },
    { head: t("life"), cell: ({ life }: Cookie) => life },
  ];
  return <Table caption={t("caption")} columns={columns} rows={cookies} rowKey={({ name }) => name} />;
}
