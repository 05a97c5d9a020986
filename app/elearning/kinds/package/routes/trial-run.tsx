import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson, requireSession } from "../../../../people/sign-in/guards.server.ts";
import { ButtonLink } from "../../../../ui/Button.tsx";
import { Page, Section } from "../../../../ui/Page.tsx";
import { tryPackage } from "../package-lesson.server.ts";
import { PackageFrame } from "../PackageFrame.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const trial = tryPackage(Number(params.id), person.id, requireSession(request).id);
  if (!trial) throw new Response(null, { status: 404 });
  return trial;
}

export default function TrialRunRoute() {
  const { id, title, content } = useLoaderData<typeof loader>();
  const { t } = useTranslation("packages");
  const here = `/sekretariat/lektioner/${id}`;
  return (
    <Page title={t("trial.title", { title })} lead={t("trial.lead")} up={{ to: here, label: t("trial.up") }}>
      <PackageFrame lesson={{ title, completedAt: null }} content={content}>
        <Section title={t("trial.calls")}>
          <p data-no-calls>{t("trial.noCalls")}</p>
          <ol className="package-calls" data-calls />
        </Section>
      </PackageFrame>
      <ButtonLink look="secondary" to={`${here}/proevekoersel`}>
        {t("trial.again")}
      </ButtonLink>
    </Page>
  );
}
