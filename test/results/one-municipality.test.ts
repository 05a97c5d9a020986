/** A published round that asked one municipality: who may read it, where it is listed, and whom it is compared with. */
import { once } from "node:events";
import express from "express";
import { describe, expect, it } from "vitest";
import { beginSession, type Session } from "../../app/people/sign-in/sessions.server.ts";
import type { Person } from "../../app/people/register/person.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { exportHandlers } from "../../app/results/report/export-handlers.server.ts";
import { listMunicipalities } from "../../app/people/register/municipalities.server.ts";
import { viewMunicipality } from "../../app/results/round-page/municipality.server.ts";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
import { feeds } from "../../app/feeds/feeds.server.ts";
import { latestRound } from "../../app/results/figures/published-rounds.server.ts";
import { viewResults } from "../../app/results/round-page/results-view.server.ts";
import { loader as roundLoader } from "../../app/results/round-page/routes/round.tsx";
import { loader as roundsLoader } from "../../app/results/round-page/routes/rounds.tsx";
import { db, writeTransaction } from "../../db/database.server.ts";
import type { Role } from "../../db/enums.ts";
import { letters } from "../../db/schema/mail.ts";
import { eq } from "drizzle-orm";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import type { CastName } from "../../db/demo/cast.ts";
import { after } from "../surveys/sample-round.ts";
import { both, closedRound, ids, reader, withTwoMunicipalities } from "./round-of-two.ts";

withDatabase();
withTwoMunicipalities();

describe("a survey that asked one municipality", () => {
  async function statusOfCsv(person: Person, roundId: number): Promise<number> {
    const app = express().use((_request, response, next) => {
      response.locals.session = { person } as Session;
      next();
    });
    for (const { path, handle } of exportHandlers) app.get(path, handle);
    const server = app.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    const { status } = await fetch(`http://127.0.0.1:${port}/maalinger/${roundId}.csv`);
    server.close();
    return status;
  }

  it("is read by its own people, the steering group and the secretariat, on every page, in files and by feeds", async () => {
    const roundId = closedRound({ Aarhus: [1, 4, 3, 1, 1] }, "Aarhus alene", "", ["Aarhus"]);
    publish(roundId, "site", after);
    const isOpenTo = async (name: CastName, role: Role) => {
      const as = writeTransaction((tx) => beginSession(tx, ids[name], role, "", new Date())).split(";")[0]!;
      const isListed = roundsLoader(visit("/maalinger", { as })).rounds.some(({ id }) => id === roundId);
      let isShown = true;
      try {
        roundLoader(visit(`/maalinger/${roundId}`, { as }));
      } catch (thrown) {
        if ((thrown as Response).status !== 404) throw thrown;
        isShown = false;
      }
      const isSent = (await statusOfCsv(reader(name, role), roundId)) === 200;
      const isLatest = latestRound(reader(name, role))?.id === roundId;
      expect([isListed, isSent, isLatest]).toEqual([isShown, isShown, isShown]);
      return isShown;
    };
    expect([await isOpenTo("karen", "leader"), await isOpenTo("bo", "agent")]).toEqual([true, true]);
    expect([await isOpenTo("sanne", "secretariat"), await isOpenTo("stig", "steering")]).toEqual([
      true,
      true,
    ]);
    expect([await isOpenTo("jens", "leader"), await isOpenTo("dorte", "agent")]).toEqual([false, false]);
    expect(viewMunicipality(reader("jens", "leader"), roundId, after)).toBeNull();
    const idOf = (name: string) => listMunicipalities().find((one) => one.name === name)!.id;
    for (const feed of [feeds.results, feeds["response-rates"]]) {
      expect(feed(idOf("Horsens"), after).lines).toEqual([]);
      for (const municipalityId of [idOf("Aarhus"), null])
        expect(feed(municipalityId, after).lines).not.toEqual([]);
    }
  });

  it("is told of to those alone who may read it", () => {
    const roundId = closedRound({ Aarhus: [1, 4, 3, 1, 1] }, "Aarhus alene", "", ["Aarhus"]);
    publish(roundId, "site", after);
    const told = db.select().from(letters).where(eq(letters.letter, "survey-results")).all();
    const toldOf = (name: CastName) => told.some(({ personId }) => personId === ids[name]);
    expect([toldOf("karen"), toldOf("stig"), toldOf("sanne")]).toEqual([true, true, true]);
    expect(openProps(told[0]!.props!)).toMatchObject({ onlyMunicipality: "Aarhus" });
    expect([toldOf("jens"), toldOf("dorte")]).toEqual([false, false]);
  });

  it("is compared with no other round for those who may not read it", () => {
    const local = closedRound({ Aarhus: [1, 4, 3, 1, 1] }, "Aarhus alene", "", ["Aarhus"]);
    publish(local, "site", after);
    const round = closedRound(both, "Alle");
    publish(round, "site", after);
    expect(viewResults(round, null)).toMatchObject({ earlier: null, others: [] });
    expect(viewResults(round, local)).toBeNull();
    const as = writeTransaction((tx) => beginSession(tx, ids.jens, "leader", "", new Date())).split(";")[0]!;
    const query = `/maalinger/${local}?mod=${round}`;
    expect(() => roundLoader(visit(query, { as }))).toThrow(expect.objectContaining({ status: 404 }));
  });
});
