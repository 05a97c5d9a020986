import type { BrowserContext } from "@playwright/test";

/**
 * Opens the lessons' pages as the site serves them, with their frames on the packages' own host; unless packages are answered on
 * the site's host too, as in a broken run. Then a package would get itself there, and so the frames are put there, and the page's
 * own policy, which would stop it, is taken off.
 */
export async function openFramesOn(context: BrowserContext, content: string): Promise<void> {
  const onSite = content.replace("127.0.0.1", "localhost");
  if ((await fetch(`${onSite}/koer`)).status === 421) return;
  await context.route(/\/e-laering\//, async (route) => {
    const answer = await route.fetch();
    const { "content-security-policy": _, "content-encoding": __, ...headers } = answer.headers();
    await route.fulfill({
      response: answer,
      headers,
      body: (await answer.text()).replaceAll(content, onSite),
    });
  });
}
