/** Which hosts a package loads from that the packages' policy blocks. Pure. */

/** Elements that load what they name, in a page or in a text that a script writes into one. */
const loadingElement =
  /<(script|iframe|frame|img|video|audio|source|track|embed|link)\b([^<>]{0,1000}?)\b(?:src|href)\s{0,9}=\s{0,9}\\?["']?(?:https?:)?\/\/([a-z0-9.-]{1,253})/gi;
/** A link that loads nothing, or only prepares for it. */
const silentLink =
  /\brel\s{0,9}=\s{0,9}\\?["']?(?:canonical|alternate|license|author|profile|preconnect|dns-prefetch)\b/i;
const loadingCall =
  /(?:\bfetch|\bimportScripts|(?<!\bwindow)\.open|\bnew\s{1,9}(?:\w{0,9}Socket|Event\w{0,9}))\s{0,9}\(\s{0,9}(?:["'](?:GET|POST)["']\s{0,9},\s{0,9})?["'`](?:https?|wss?):\/\/([a-z0-9.-]{1,253})/gi;
const loadingRule =
  /(?:@import\s{1,9}(?:url\()?|\burl\()\s{0,9}\\?["']?(?:https?:)?\/\/([a-z0-9.-]{1,253})/gi;

/** Frames may show this one (`app/server/content-host.server.ts`), and the page itself is on the others while it is made or tried. */
const allowedFrameHost = "player.vimeo.com";
const nowhere = /^(?:localhost|127\.0\.0\.1|(?:.*\.)?example\.(?:com|org|net))$/;

/** The hosts in a page, a script or a style sheet. */
export function outsideHosts(text: string): string[] {
  const hosts: string[] = [];
  for (const [element, name, before, host] of text.matchAll(loadingElement)) {
    const isFrame = /^i?frame$/i.test(name!);
    if (isFrame && host!.toLowerCase() === allowedFrameHost) continue;
    // What names a link's relation may stand on either side of its address.
    const from = text.indexOf(element) + element.length;
    const all = before! + text.slice(from, from + 200).split(">", 1)[0]!;
    if (!/^link$/i.test(name!) || !silentLink.test(all)) hosts.push(host!);
  }
  for (const pattern of [loadingCall, loadingRule])
    for (const [, host] of text.matchAll(pattern)) hosts.push(host!);
  return hosts.map((host) => host.toLowerCase()).filter((host) => host.includes(".") && !nowhere.test(host));
}
