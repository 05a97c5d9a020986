import { useTranslation } from "react-i18next";
import { Choices } from "../ui/Choices.tsx";
import { orders, views } from "./choices.ts";
import type { TeamView } from "./team-view.ts";

/** What of the list is shown, and in which order: links, so that a view can be kept and sent. */
export function TeamTools({ at, q, seen }: { at: string; q?: string; seen: TeamView }) {
  const { t } = useTranslation("teams");
  const hrefOf = (choice: { vis?: string; sorter?: string }) => {
    const query = new URLSearchParams({ ...(q && { q }), vis: seen.view, sorter: seen.order, ...choice });
    if (query.get("vis") === "alle") query.delete("vis");
    if (query.get("sorter") === "navn") query.delete("sorter");
    return query.size > 0 ? `${at}?${query}` : at;
  };
  return (
    <>
      <Choices
        label={t("showOnly")}
        choices={views.map((vis) => ({
          to: hrefOf({ vis }),
          label: `${t(`view.${vis}`)} (${seen.counts[vis]})`,
          chosen: vis === seen.view,
        }))}
      />
      <Choices
        label={t("sortBy")}
        choices={orders.map((sorter) => ({
          to: hrefOf({ sorter }),
          label: t(`order.${sorter}`),
          chosen: sorter === seen.order,
        }))}
      />
    </>
  );
}
