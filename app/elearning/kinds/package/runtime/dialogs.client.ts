/** What a package asks or says in a box of the browser's, or the fault it fell over. */
export type PackageDialog = { what: "asked" | "boxed" | "threw"; text: string };

/**
 * A sandboxed frame opens no boxes, and a package that asks by confirm() would always hear no: many would never go on where one
 * left. It hears yes instead, as whoever pressed its button meant, and what it asked is told. The stand-ins have to be there
 * before a page of the package asks, and each page has a window of its own: so they are put there while it loads.
 */
export function answerDialogs(frame: HTMLIFrameElement, told: (box: PackageDialog) => void): void {
  const confirm = (text?: unknown) => {
    told({ what: "asked", text: String(text ?? "") });
    return true;
  };
  const alert = (text?: unknown) => told({ what: "boxed", text: String(text ?? "") });
  let looking: ReturnType<typeof setInterval> | undefined;
  let left: Document | null = null;

  function look(): void {
    const inside = frame.contentWindow as Window | null;
    try {
      if (!inside || inside.document === left || inside.location.href === "about:blank") return;
      if (inside.confirm !== confirm) {
        Object.assign(inside, { confirm, alert });
        inside.addEventListener("error", ({ message }) => told({ what: "threw", text: message }));
        inside.addEventListener("pagehide", () => {
          left = inside.document;
          begin();
        });
      }
      if (inside.document.readyState === "complete") clearInterval(looking);
    } catch {
      // It has gone to another host, such as a film's: nothing there asks us.
      clearInterval(looking);
    }
  }
  function begin(): void {
    clearInterval(looking);
    looking = setInterval(look, 4);
  }
  frame.addEventListener("load", begin);
  new MutationObserver(begin).observe(frame, { attributeFilter: ["src"] });
}
