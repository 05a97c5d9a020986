import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../../../ui/Button.tsx";
import { Empty, Tag, UndoableNotice } from "../../../../ui/Notice.tsx";
import { Page } from "../../../../ui/Page.tsx";
import { Table } from "../../../../ui/Table.tsx";
import { draftPage, listPage, questionnairePage, uploadPage } from "../addresses.ts";
import { listQuestionnaires } from "../views.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  return { list: listQuestionnaires(), ok: new URL(request.url).searchParams.get("ok") };
}

/** Every questionnaire, with its newest version and the draft of the next. */
export default function Questionnaires() {
  const { list, ok } = useLoaderData<typeof loader>();
  const { t } = useTranslation("questionnaires");
  type Listed = (typeof list)[number];
  const columns = [
    {
      head: t("name"),
      cell: ({ name, title, version }: Listed) => (
        <a href={version ? questionnairePage(name) : draftPage(name)} lang="da">
          {title}
        </a>
      ),
    },
    { head: t("version"), cell: ({ version }: Listed) => version ?? "–", number: true },
    {
      head: t("draft"),
      cell: ({ hasDraft }: Listed) => hasDraft && <Tag kind="waiting">{t("draft")}</Tag>,
      bare: true,
    },
    { head: t("questions"), cell: ({ questions }: Listed) => questions, number: true },
    { head: t("minutes"), cell: ({ minutes }: Listed) => t("minutesOf", { count: minutes }), number: true },
  ];
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat/maalinger", label: t("up") }}>
      {ok === "kasseret" && <UndoableNotice>{t("discarded")}</UndoableNotice>}
      <div className="row">
        <ButtonLink to={`${listPage}/nyt`}>{t("new")}</ButtonLink>
        <ButtonLink look="secondary" to={uploadPage}>
          {t("upload")}
        </ButtonLink>
      </div>
      {list.length === 0 ? (
        <Empty>{t("none")}</Empty>
      ) : (
        <Table caption={t("title")} hideCaption columns={columns} rows={list} rowKey={({ name }) => name} />
      )}
    </Page>
  );
}
