import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { HowCounted } from "../../../overviews/team/HowCounted.tsx";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { homePathOf } from "../../../people/sign-in/menus.ts";
import { Choices } from "../../../ui/Choices.tsx";
import { Empty, Notice, UndoableNotice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { ReadinessChanges } from "../ReadinessChanges.tsx";
import { ShiftTable } from "../ShiftTable.tsx";
import { seeShiftList } from "../shift-list.server.ts";
import { filterShiftRows, shiftFilters } from "../shift-filters.ts";

export function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = currentPerson(context);
  const query = new URL(request.url).searchParams;
  const { rows, since, changes } = seeShiftList(viewer, new Date());
  return {
    ...filterShiftRows(rows, query.get("vis")),
    since,
    changes,
    up: homePathOf(viewer.role),
    forSecretariat: viewer.role === "secretariat",
    ok: query.get("ok"),
  };
}

export default function ShiftListPage() {
  const { rows, view, counts, startingLater, since, changes, up, forSecretariat, ok } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation("readiness");
  const site = useTranslation("site").t;
  return (
    <Page
      title={t("title")}
      lead={counts.alle ? t("lead", { ready: counts.klar, all: counts.alle }) : undefined}
      up={{ to: up, label: site(forSecretariat ? "nav.secretariat" : "nav.team") }}
      wide
    >
      {ok === "set" && <Notice kind="success">{t("seenDone")}</Notice>}
      {ok === "undtagelse" && <Notice kind="success">{t("exception.saved")}</Notice>}
      {ok === "ophaevet" && <UndoableNotice>{t("exception.ended")}</UndoableNotice>}
      <ReadinessChanges changes={changes} since={since} withMunicipality={forSecretariat} />
      {counts.alle + startingLater === 0 ? (
        <Empty>{t("none")}</Empty>
      ) : (
        <>
          <Choices
            label={t("show")}
            choices={shiftFilters.map((vis) => ({
              to: vis === "alle" ? "/klar-til-vagt" : `/klar-til-vagt?vis=${vis}`,
              label: `${t(`view.${vis}`)} (${counts[vis]})`,
              chosen: vis === view,
            }))}
          />
          <p>
            <a href={view === "alle" ? "/klar-til-vagt.xlsx" : `/klar-til-vagt.xlsx?vis=${view}`}>
              {t("sheet")}
            </a>
          </p>
          <ShiftTable rows={rows} forSecretariat={forSecretariat} />
          <HowCounted startingLater={startingLater} />
        </>
      )}
      <p className="hint">{t("live")}</p>
    </Page>
  );
}
