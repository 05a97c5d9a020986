import type { BrowserContext } from "@playwright/test";

/**
 * Opens lesson pages as the site serves them, with their frames on the packages' host. In a broken run that also serves packages on
 * the site's own host, it points the frames there and removes the page's policy, as a hostile package would try to do.
 */
export async function openFramesOn(context: BrowserContext, content: string): Promise<void> {
  const onSite = content.replace("127.0.0.1", "localhost");
  if ((await fetch(`${onSite}/koer`)).status === 421) return;
  await context.route(/\/e-laering\//, async (route) => {
    const response = await route.fetch();
    const { "content-security-policy": _, "content-encoding": __, ...headers } = response.headers();
    await route.fulfill({
      response: response,
      headers,
      body: (await response.text()).replaceAll(content, onSite),
    });
  });
}
