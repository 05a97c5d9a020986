/** The picture and the list of a conversation's paths. */
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import type { ConversationContent } from "../../app/elearning/kinds/conversation/conversation.ts";
import drawCallPaths, {
  type DrawnPaths,
} from "../../app/elearning/kinds/conversation/draw-paths.task.server.ts";
import { compileCall } from "../../app/elearning/kinds/conversation/ink.server.ts";
import { loader } from "../../app/elearning/kinds/conversation/routes/paths.tsx";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addLessons, signIn } from "./sample-lessons.ts";

const words = { start: "Begyndelsen", passed: "Nået", ended: "Ikke nået" };
const draw = (call: ConversationContent) =>
  JSON.parse(new TextDecoder().decode(drawCallPaths({ call, words }))) as DrawnPaths;

const variables = 'VAR resolved = true\nVAR guide = "green"\nVAR mood = 9\n';
const small = compileCall(`# title: Prøven
${variables}
Goddag.
+ [Til <b> & »c«] -> b_2
+ [Læg på]
  ~ resolved = false
  -> END

=== b_2
Er du der?
+ [Tilbage] -> begyndt
+ [Videre] -> slut
* [Én gang] -> b_2

=== begyndt
Forfra.
+ [Igen] -> b_2

=== slut
-> END
`);

describe("the paths of a conversation", () => {
  it("are its places with choices, and where each choice leads", () => {
    const { graph } = draw(small);
    expect(graph).toMatchObject({
      isCut: false,
      places: [
        {
          ...{ knot: "", said: "Goddag.", level: 0 },
          choices: [
            { text: "Til <b> & »c«", to: [1], back: [] },
            { text: "Læg på", to: ["ended"], back: [] },
          ],
        },
        {
          ...{ knot: "b_2", said: "Er du der?", level: 1 },
          choices: [
            { text: "Tilbage", to: [2], back: [] },
            { text: "Videre", to: ["passed"], back: [] },
            { text: "Én gang", to: [1], back: [1] },
          ],
        },
        { knot: "begyndt", said: "Forfra.", level: 2, choices: [{ text: "Igen", to: [1], back: [1] }] },
      ],
    });
  });

  it("are drawn with every place, every choice and a line for each way it leads", () => {
    const { graph, svg } = draw(small);
    const ways = graph.places.flatMap(({ choices }) => choices.flatMap(({ to }) => to));
    expect(svg.match(/marker-end/g)).toHaveLength(ways.length);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(svg).toContain(">Begyndelsen</text>");
    expect(svg).toContain(">b 2</text>");
    expect(svg).toContain("Til &lt;b&gt; &amp; »c«");
    for (const word of ["Nået", "Ikke nået"]) expect(svg).toContain(`>${word}</text>`);
  });

  it.each(["boligstoette", "rotter"])(
    "of the demo's call %s all go down, but for those that lead back",
    (name) => {
      const { graph } = draw(compileCall(readFileSync(`db/demo/course/${name}.ink`, "utf8")));
      expect(graph.places.length).toBeGreaterThan(10);
      for (const { level, choices } of graph.places)
        for (const { to, back } of choices) {
          expect(to.length).toBeGreaterThan(0);
          for (const target of to)
            if (typeof target === "number" && !back.includes(target))
              expect(graph.places[target]!.level).toBeGreaterThan(level);
        }
      const leadsBack = graph.places.flatMap(({ choices }) => choices.filter(({ back }) => back.length > 0));
      expect(leadsBack.map(({ text }) => text)).toContain("Gå tilbage, og vælg en anden guide");
    },
  );

  it("are shown up to a number of places", () => {
    const knots = Array.from({ length: 80 }, (_, n) => `=== k${n}\n${n}.\n+ [Videre] -> k${n + 1}\n`);
    const { graph, svg } = draw(compileCall(`${variables}\n-> k0\n${knots.join("\n")}\n=== k80\n-> END\n`));
    expect(graph).toMatchObject({ isCut: true });
    expect(graph.places).toHaveLength(60);
    expect(graph.places.at(-1)!.choices).toEqual([{ text: "Videre", to: [], back: [] }]);
    expect(svg).toContain("</svg>");
  });
});

describe("the page of a call's paths", () => {
  withDatabase();
  let ids: Record<CastName, number>;
  let lesson: number;
  beforeEach(() => {
    ids = addCast();
    const content = { calls: [small] };
    const common = { slug: "vagt", title: "Vagt", statedSeconds: 60, content };
    [lesson] = addLessons("agents", { ...common, kind: "conversation" }) as [number];
  });
  const see = (call: string, as = signIn(ids.sanne, "secretariat")) =>
    loader(visit(`/sekretariat/lektioner/${lesson}/samtale/${call}/stier`, { as }));

  it("is the secretariat's, for a call that there is", async () => {
    const page = await see("0");
    expect(page).toMatchObject({ title: "Prøven", call: 0, lesson: { id: lesson, title: "Vagt" } });
    expect(page.graph.places).toHaveLength(3);
    for (const call of ["1", "00000", "x", "-1"])
      await expect(see(call)).rejects.toMatchObject({ status: 404 });
    expect(() => see("0", signIn(ids.karen, "leader"))).toThrow();
  });
});
