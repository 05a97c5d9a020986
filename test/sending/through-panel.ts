/** Sends a form through the panel before letters to several. */
import type { Panel } from "../../app/sending/panel.ts";
import { panelFields } from "../../app/sending/panel.ts";
import type { SentForm } from "../../app/sending/sent-form.server.ts";

/** A form that was sent from its own page. */
export const fromOwnPage: SentForm = { fields: [], seen: null, ticked: [], wantsTrial: false };

/** The panel that an answer shows; null when it shows none. */
export const panelOf = (answer: unknown): Panel | null => (answer as { panel?: Panel }).panel ?? null;

/** What the panel's form sends when nothing on it is changed; ticks only for some (`to`). */
export function panelForm(panel: Panel, { to, button = "send" }: { to?: number[]; button?: string } = {}) {
  const body = new URLSearchParams(panel.fields);
  body.append(panelFields.seen, panel.seen);
  const ticked = panel.canLeaveOut ? (to ?? panel.recipients.map(({ id }) => id)) : [];
  for (const id of ticked) body.append(panelFields.to, String(id));
  body.append(panelFields.act, button);
  return body;
}

interface Visit {
  request: Request;
}

/** The same visit with another form. */
export const withBody = <V extends Visit>(visit: V, body: URLSearchParams): V => ({
  ...visit,
  request: new Request(visit.request.url, { method: "POST", headers: visit.request.headers, body }),
});

/** Does an act, and presses the panel's button where it comes. Each visit is made anew, since a request is read once. */
export async function throughPanel<V extends Visit>(
  action: (visit: V) => Promise<unknown>,
  visit: () => V,
): Promise<unknown> {
  const answer = await action(visit());
  const panel = panelOf(answer);
  return panel ? action(withBody(visit(), panelForm(panel))) : answer;
}
