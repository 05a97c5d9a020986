import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../../ui/Icon.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";

/** Large buttons for what the keys do, the captions and the speed. The modules of the players show what works. */
export function FilmControls({ captions }: { captions: boolean }) {
  const { t } = useTranslation("kinds", { keyPrefix: "film" });
  return (
    <div className="film-controls">
      <div className="film-buttons" hidden data-controls>
        <ControlButton act="back" label={t("controls.back")}>
          <Icon name="back" /> 10
        </ControlButton>
        <ControlButton act="toggle">
          <span data-when="paused">
            <Icon name="play" /> {t("controls.play")}
          </span>
          <span data-when="playing" hidden>
            <Icon name="pause" /> {t("controls.pause")}
          </span>
        </ControlButton>
        <ControlButton act="forward" label={t("controls.forward")}>
          10 <Icon name="forward" />
        </ControlButton>
        {captions && (
          <button type="button" className="button button-soft" aria-pressed="true" data-captions>
            <Icon name="captions" /> {t("controls.captions")}
          </button>
        )}
      </div>
      <SpeedChoice />
      <Keys />
    </div>
  );
}

function ControlButton(props: { act: string; label?: string; children: ReactNode }) {
  return (
    <button
      type="button"
      className="button button-soft"
      data-act={props.act}
      aria-label={props.label}
      title={props.label}
    >
      {props.children}
    </button>
  );
}

function SpeedChoice() {
  const { t } = useTranslation("kinds", { keyPrefix: "film" });
  const { locale } = useRenderContext();
  return (
    <label className="speed" hidden data-speed>
      {t("speed")}{" "}
      <select>
        {[0.5, 0.75, 1, 1.25, 1.5, 1.75, 2].map((speed) => (
          <option key={speed} value={speed}>
            {locale === "da" ? String(speed).replace(".", ",") : speed}×
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which keys there are. Those who talk to their computer can turn them off: single letters may be heard in what they say. */
function Keys() {
  const { t } = useTranslation("kinds", { keyPrefix: "film.keys" });
  return (
    <p className="film-keys" hidden data-keys>
      <span data-keys-text>
        <kbd>J</kbd> {t("back")} · <kbd>K</kbd> {t("or")} <kbd>{t("space")}</kbd> {t("toggle")} · <kbd>L</kbd>{" "}
        {t("forward")}
      </span>{" "}
      <button type="button" className="quiet" data-keys-switch={t("on")}>
        {t("off")}
      </button>
    </p>
  );
}

/** The captions as a list beside the film, filled by the module: the current line is marked, and each goes to its place. */
export function FilmLines() {
  const { t } = useTranslation("kinds", { keyPrefix: "film" });
  return (
    <section className="film-lines" data-lines>
      <div>
        <h2>{t("lines")}</h2>
        <ol lang="da" />
      </div>
    </section>
  );
}
