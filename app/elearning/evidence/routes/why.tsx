import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Page } from "../../../ui/Page.tsx";
import { EvidenceList } from "../EvidenceList.tsx";
import { evidenceOf } from "../evidence.server.ts";

export function loader({ context }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  return { evidence: evidenceOf(person.id, person) };
}

export default function Why() {
  const { evidence } = useLoaderData<typeof loader>();
  const { t } = useTranslation("elearning");
  return (
    <Page title={t("why.title")} lead={t("why.lead")} up={{ to: "/e-laering", label: t("lesson.up") }}>
      <EvidenceList evidence={evidence} />
    </Page>
  );
}
