const everyMs = 2000;

/**
 * Fetches the page of a running job again and again, and puts the progress of the answer in the place of the one shown. Once the job has
 * ended, or the page is another, it is loaded anew, so that the reader is told.
 */
export function start(root: HTMLElement): void {
  setInterval(async () => {
    if (document.hidden) return;
    const response = await fetch(location.href).catch(() => null);
    // The site may be starting anew.
    if (!response || response.status >= 500) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.querySelector(`[data-module="${root.dataset.module}"]`);
    if (fresh) root.replaceChildren(...fresh.childNodes);
    else location.reload();
  }, everyMs);
}
