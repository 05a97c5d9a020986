import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../ui/Notice.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import type { PackageView } from "./content.ts";

interface PackageFrameProps {
  lesson: { title: string; completedAt: Date | null };
  content: PackageView;
  /** Shown beneath it, such as the calls of a trial run. */
  children?: ReactNode;
}

/** The frame in which a package runs on its own origin, as wide as the window, with the state of saving above it. */
export function PackageFrame({ lesson, content: { origin, token }, children }: PackageFrameProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "package" });
  const { locale } = useRenderContext();
  const words = useClientWords();
  if (!origin) return <Notice kind="warning">{t("run.none")}</Notice>;
  return (
    <div
      className="package wide"
      data-module="package"
      data-words={JSON.stringify(words)}
      data-complete={lesson.completedAt ? "yes" : "no"}
    >
      <StatusRow />
      <p className="notice notice-warning" role="alert" hidden data-fault />
      <iframe
        title={t("run.title", { title: lesson.title })}
        src={`${origin}/koer?sprog=${locale}#${token}`}
        sandbox="allow-scripts allow-same-origin allow-forms allow-popups"
        allow="fullscreen; autoplay"
      />
      <p className="hint">{t("run.rule")}</p>
      <noscript>
        <p className="notice notice-warning">{t("run.noScript")}</p>
      </noscript>
      {children}
    </div>
  );
}

/** How saving goes, and the buttons that the module shows: to the next part, to open the package again, and to fill the window. */
function StatusRow() {
  const { t } = useTranslation("kinds", { keyPrefix: "package" });
  return (
    <div className="package-row">
      <p className="status-line" role="status" data-status />
      <button type="button" className="button" hidden data-next={t("run.next", { title: "{{title}}" })}>
        {t("run.next", { title: "" })}
      </button>
      <button type="button" className="button button-secondary" hidden data-again>
        {t("run.again")}
      </button>
      <button
        type="button"
        className="button button-secondary"
        hidden
        data-wide={t("run.wide")}
        data-narrow={t("run.narrow")}
      >
        {t("run.wide")}
      </button>
    </div>
  );
}

/** The sentences of package-frame.client.ts, by what the package's page reports. */
function useClientWords() {
  const { t } = useTranslation("kinds", { keyPrefix: "package" });
  return {
    saved: t("run.saved"),
    saving: t("run.saving"),
    offline: t("run.offline"),
    signedOut: t("run.signedOut"),
    takenOver: t("run.takenOver"),
    trouble: t("run.trouble"),
    silent: t("run.notResponding"),
    ownWindow: t("run.ownWindow"),
    allOver: t("run.over"),
    partOver: t("run.partOver"),
    error: t("run.error", { text: "{{text}}" }),
    confirm: t("run.confirm", { text: "{{text}}" }),
    alert: t("run.alert", { text: "{{text}}" }),
    none: t("trial.verdict.none"),
    done: t("trial.verdict.done"),
    failed: t("trial.verdict.failed"),
  };
}
