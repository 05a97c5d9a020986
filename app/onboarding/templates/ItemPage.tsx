import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Page } from "../../ui/Page.tsx";
import { useComplaintText } from "../plans/Outcome.tsx";
import { ItemFields } from "./ItemFields.tsx";
import type { seeItem, submitItem } from "./item-page.server.ts";
import { kindInAddress } from "../plans/params.ts";
import type { VersionItem } from "../plans/versions.server.ts";

/** The form of one item of a plan's draft. */
export function ItemPage() {
  const { kind, item } = useLoaderData<typeof seeItem>();
  const reply = useActionData<typeof submitItem>()?.reply;
  const { t } = useTranslation("plans");
  return (
    <Page
      title={item?.title ?? t("template.newItem")}
      up={{ to: `/sekretariat/planer/skabelon/${kindInAddress[kind]}`, label: t(`office.template.${kind}`) }}
    >
      <form method="post" noValidate>
        <ItemFields kind={kind} fields={fieldStates(reply, useComplaintText(500), typedOf(item))} />
        <Button>{t("template.save")}</Button>
      </form>
    </Page>
  );
}

function typedOf(item: VersionItem | null): Record<string, string> {
  if (!item) return { days: "0", party: "leader" };
  const { title, text, link, party, days, doneBy, required } = item;
  return { title, text, link, party, days: String(days), doneBy, required: required ? "ja" : "nej" };
}
