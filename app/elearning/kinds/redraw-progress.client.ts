/** This page as the site would send it now; null without a connection, or when one is no longer signed in. */
export const fetchThisPage = async (): Promise<Document | null> => {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return null;
  return new DOMParser().parseFromString(await answer.text(), "text/html");
};

/** Takes over from the page as it is now what tells how far one is; all else goes on undisturbed. */
export async function redrawProgress(): Promise<void> {
  const fresh = await fetchThisPage();
  for (const old of document.querySelectorAll<HTMLElement>("[data-standing]")) {
    const now = fresh?.querySelector(`[data-standing="${old.dataset.standing}"]`);
    if (now) old.replaceWith(now);
  }
}
