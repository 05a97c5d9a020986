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
  const list = availableQuestionnaires().map((one) => ({
    name: one.name,
    version: one.version,
    title: one.title,
    minutes: one.minutes,
    questions: questionsOf(one).length,
  }));
  return { list, kept: new URL(request.url).searchParams.get("ok") === "gemt" };
}

/** Every questionnaire that a round can be made of. */
export default function Questionnaires() {
  const { list, kept } = useLoaderData<typeof loader>();
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
      {kept && <Notice kind="success">{t("kept")}</Notice>}
      <p>
        <ButtonLink to="/sekretariat/spoergeskemaer/nyt">{t("upload")}</ButtonLink>
      </p>
      <Table caption={t("title")} hideCaption columns={columns} rows={list} rowKey={versionNameOf} />
    </Page>
  );
}
