/** A question (`confirm`) or message (`alert`) of the package, or an error that it did not handle. */
export type PackageDialog = { what: "confirm" | "alert" | "error"; text: string };

/**
 * Replaces `confirm` and `alert` in the package's pages, and passes on what they say. A sandboxed frame opens no dialogs, so that
 * confirm() would always be false, and many packages would never resume where the learner left; it is true instead, as the
 * learner who pressed the button meant. Each page has its own window, so the functions are replaced while the page loads.
 */
export function answerDialogs(frame: HTMLIFrameElement, report: (dialog: PackageDialog) => void): void {
  const confirm = (text?: unknown) => {
    report({ what: "confirm", text: String(text ?? "") });
    return true;
  };
  const alert = (text?: unknown) => report({ what: "alert", text: String(text ?? "") });
  let polling: ReturnType<typeof setInterval> | undefined;
  let left: Document | null = null;

  function replaceDialogs(): void {
    const inner = frame.contentWindow as Window | null;
    try {
      if (!inner || inner.document === left || inner.location.href === "about:blank") return;
      if (inner.confirm !== confirm) {
        Object.assign(inner, { confirm, alert });
        inner.addEventListener("error", ({ message }) => report({ what: "error", text: message }));
        inner.addEventListener("pagehide", () => {
          left = inner.document;
          startPolling();
        });
      }
      if (inner.document.readyState === "complete") clearInterval(polling);
    } catch {
      // The frame shows a page of another host, such as a film: its dialogs cannot be replaced.
      clearInterval(polling);
    }
  }
  function startPolling(): void {
    clearInterval(polling);
    polling = setInterval(replaceDialogs, 4);
  }
  frame.addEventListener("load", startPolling);
  new MutationObserver(startPolling).observe(frame, { attributeFilter: ["src"] });
}
