import { useTranslation } from "react-i18next";
import { Choices } from "../../ui/Choices.tsx";
import { orders, views } from "./list-views.ts";
import { listHref, type ListAddress } from "./list-address.ts";
import type { TeamView } from "./team-view.ts";

/** What of the list is shown, and in which order: folded links, so that a view can be kept and sent. */
export function ListControls({ list, seen }: { list: ListAddress; seen: TeamView }) {
  const { t } = useTranslation("team");
  return (
    <details className="more list-controls">
      <summary>
        {t("shown", {
          view: t(`view.${seen.view}`),
          count: seen.counts[seen.view],
          order: t(`orderText.${seen.order}`),
        })}
      </summary>
      <Choices
        label={t("showOnly")}
        choices={views
          .filter((vis) => vis === "alle" || vis === seen.view || seen.counts[vis] > 0)
          .map((vis) => ({
            to: listHref(list, seen, { vis }),
            label: `${t(`view.${vis}`)} (${seen.counts[vis]})`,
            chosen: vis === seen.view,
          }))}
      />
      <Choices
        label={t("sortBy")}
        choices={orders.map((sorter) => ({
          to: listHref(list, seen, { sorter }),
          label: t(`order.${sorter}`),
          chosen: sorter === seen.order,
        }))}
      />
    </details>
  );
}
