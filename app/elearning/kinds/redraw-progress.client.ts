/** This page as the site sends it now; null without a connection, or when the person is no longer signed in. */
export const fetchThisPage = async (): Promise<Document | null> => {
  const response = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!response?.ok || response.redirected) return null;
  return new DOMParser().parseFromString(await response.text(), "text/html");
};

/** Replaces the parts of this page that show progress by those of the page as it is now; the rest stays as it is. */
export async function redrawProgress(): Promise<void> {
  const fresh = await fetchThisPage();
  for (const old of document.querySelectorAll<HTMLElement>("[data-progress]")) {
    const now = fresh?.querySelector(`[data-progress="${old.dataset.progress}"]`);
    if (now) old.replaceWith(now);
  }
}
