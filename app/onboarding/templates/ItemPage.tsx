import { itemValuesOf } from "./item-values.ts";
import { ShownValues } from "../../ui/ShownValues.tsx";
import { useTranslation } from "react-i18next";
import type { PlanKind } from "../../../db/enums.ts";
import { Button } from "../../ui/Button.tsx";
import { type FormReply, fieldStates } from "../../ui/fields.ts";
import { Page } from "../../ui/Page.tsx";
import { useComplaintText } from "../plans/Outcome.tsx";
import type { VersionTemplateItem } from "../plans/plan-items.ts";
import { templatePage } from "./addresses.ts";
import { ItemFields } from "./ItemFields.tsx";

interface ItemPageProps {
  kind: PlanKind;
  /** Null where a new one is written. */
  item: VersionTemplateItem | null;
  reply?: FormReply;
}

/** The form of one item of a plan's draft. */
export function ItemPage({ kind, item, reply }: ItemPageProps) {
  const { t } = useTranslation("plans");
  return (
    <Page
      title={item?.title ?? t("template.newItem")}
      up={{ to: templatePage(kind), label: t(`secretariat.template.${kind}`) }}
    >
      <form method="post" noValidate>
        {item && <ShownValues values={itemValuesOf(item)} />}
        <ItemFields kind={kind} fields={fieldStates(reply, useComplaintText(), itemValuesOf(item))} />
        <Button>{t("template.save")}</Button>
      </form>
    </Page>
  );
}
