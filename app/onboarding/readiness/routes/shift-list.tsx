import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { weekdayText } from "../../../base/dates/date-text.ts";
import { danishDate } from "../../../base/dates/danish-time.ts";
import { HowCounted, StartingLater } from "../../../overviews/team/HowCounted.tsx";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { homePathOf } from "../../../people/sign-in/menus.ts";
import { Choices } from "../../../ui/Choices.tsx";
import { Empty, Notice, UndoableNotice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { ReadinessChanges } from "../ReadinessChanges.tsx";
import { ShiftFilterForm } from "../ShiftFilterForm.tsx";
import { ShiftTable } from "../ShiftTable.tsx";
import { ShiftText } from "../ShiftText.tsx";
import { seeShiftList } from "../shift-list.server.ts";
import {
  filterShiftRows,
  municipalitiesAmong,
  readShiftChoice,
  shiftFilters,
  shiftListHref,
} from "../shift-filters.ts";

export function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = currentPerson(context);
  const now = new Date();
  const query = new URL(request.url).searchParams;
  const choice = readShiftChoice(query, danishDate(now));
  const { rows: all, since, changes } = seeShiftList(viewer, now, choice.on);
  return {
    ...filterShiftRows(all, choice),
    choice,
    isEmpty: all.length === 0,
    municipalities: municipalitiesAmong(all),
    since,
    changes,
    up: homePathOf(viewer.role),
    forSecretariat: viewer.role === "secretariat",
    ok: query.get("ok"),
  };
}

type SeenList = ReturnType<typeof loader>;

export default function ShiftListPage() {
  const seen = useLoaderData<typeof loader>();
  const { changes, since, up, forSecretariat, ok } = seen;
  const { t } = useTranslation("readiness");
  const site = useTranslation("site").t;
  return (
    <Page
      title={t("title")}
      lead={useLead(seen)}
      up={{ to: up, label: site(forSecretariat ? "nav.secretariat" : "nav.team") }}
      wide
    >
      {ok === "set" && <Notice kind="success">{t("seenDone")}</Notice>}
      {ok === "undtagelse" && <Notice kind="success">{t("exception.saved")}</Notice>}
      {ok === "ophaevet" && <UndoableNotice>{t("exception.ended")}</UndoableNotice>}
      {changes && <ReadinessChanges changes={changes} since={since} withMunicipality={forSecretariat} />}
      {seen.isEmpty ? <Empty>{t("none")}</Empty> : <List seen={seen} />}
      {forSecretariat && (
        <p>
          <a href="/sekretariat/vagtmails">{t("mailing.link")}</a>
        </p>
      )}
      <p className="hint">{t(changes ? "live" : "ahead")}</p>
    </Page>
  );
}

/** How many are ready, on the day where it is another than today. */
function useLead({ counts, choice, changes }: SeenList): string | undefined {
  const { t } = useTranslation("readiness");
  const { locale } = useRenderContext();
  const count = { ready: counts.klar, all: counts.alle };
  if (!counts.alle) return undefined;
  return changes
    ? t("lead", count)
    : t("leadOn", { ...count, day: weekdayText(new Date(choice.on), locale) });
}

function List({ seen }: { seen: SeenList }) {
  const { rows, choice, counts, municipalities, forSecretariat } = seen;
  const { t } = useTranslation("readiness");
  return (
    <>
      <ShiftFilterForm choice={choice} municipalities={municipalities} />
      <Choices
        label={t("show")}
        choices={shiftFilters.map((vis) => ({
          to: shiftListHref("/klar-til-vagt", choice, vis),
          label: `${t(`view.${vis}`)} (${counts[vis]})`,
          chosen: vis === choice.view,
        }))}
      />
      <StartingLater count={rows.filter(({ begun }) => !begun).length} />
      {rows.length === 0 ? (
        <Empty>{t("noneFound")}</Empty>
      ) : (
        <>
          <p>
            <a href={shiftListHref("/klar-til-vagt.xlsx", choice, choice.view)}>{t("sheet")}</a>
          </p>
          <ShiftText rows={rows} on={choice.on} />
          <ShiftTable rows={rows} choice={choice} forSecretariat={forSecretariat} />
        </>
      )}
      <HowCounted />
    </>
  );
}
