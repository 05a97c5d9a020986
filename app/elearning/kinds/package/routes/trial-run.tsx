import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { idOf } from "../../../../base/forms/ids.ts";
import { notFound } from "../../../../base/refusals.server.ts";
import { currentSession } from "../../../../people/sign-in/current-person.server.ts";
import { ButtonLink } from "../../../../ui/Button.tsx";
import { Page, Section } from "../../../../ui/Page.tsx";
import { PackageFrame } from "../PackageFrame.tsx";
import { PackageSummary } from "../PackageSummary.tsx";
import { tryPackage } from "../package-lesson.server.ts";

export function loader({ params, context }: LoaderFunctionArgs) {
  const { id: sessionId, person } = currentSession(context);
  const trial = tryPackage(idOf(params.id), person.id, sessionId);
  if (!trial) throw notFound();
  context.allowWindows?.();
  return trial;
}

export default function TrialRunRoute() {
  const { id, title, packageContent, content } = useLoaderData<typeof loader>();
  const { t } = useTranslation("kinds", { keyPrefix: "package.trial" });
  const lessonPath = `/sekretariat/lektioner/${id}`;
  return (
    <Page title={t("title", { title })} lead={t("lead")} up={{ to: lessonPath, label: t("up") }}>
      <Section title={t("summary")}>
        <PackageSummary packageContent={packageContent} />
      </Section>
      <PackageFrame lesson={{ title, completedAt: null }} content={content}>
        <Section title={t("calls")}>
          <p data-no-calls>{t("noCalls")}</p>
          <ol className="package-calls" data-calls />
        </Section>
      </PackageFrame>
      <ButtonLink look="secondary" to={`${lessonPath}/proevekoersel`}>
        {t("again")}
      </ButtonLink>
    </Page>
  );
}
