import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { Table } from "../../../ui/Table.tsx";
import { versionNameOf } from "../version-name.ts";
import { questionsOf } from "../questionnaire.ts";
import { availableQuestionnaires } from "../questionnaires.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const list = availableQuestionnaires().map((questionnaire) => ({
    name: questionnaire.name,
    version: questionnaire.version,
    title: questionnaire.title,
    minutes: questionnaire.minutes,
    questions: questionsOf(questionnaire).length,
  }));
  return { list, stored: new URL(request.url).searchParams.get("ok") === "gemt" };
}

/** Every questionnaire that a round can use. */
export default function Questionnaires() {
  const { list, stored } = useLoaderData<typeof loader>();
  const { t } = useTranslation("questionnaires");
  type Listed = (typeof list)[number];
  const columns = [
    { head: t("name"), cell: ({ title }: Listed) => title },
    { head: t("version"), cell: ({ version }: Listed) => version },
    { head: t("questions"), cell: ({ questions }: Listed) => questions, number: true },
    { head: t("minutes"), cell: ({ minutes }: Listed) => t("minutesOf", { count: minutes }) },
  ];
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat/maalinger", label: t("up") }}>
      {stored && <Notice kind="success">{t("stored")}</Notice>}
      <p>
        <ButtonLink to="/sekretariat/spoergeskemaer/nyt">{t("upload")}</ButtonLink>
      </p>
      <Table caption={t("title")} hideCaption columns={columns} rows={list} rowKey={versionNameOf} />
    </Page>
  );
}
