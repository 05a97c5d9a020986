/** What people do in sessions that they hold, whoever's they are. */
import type { Person } from "../../../app/people/register/person.server.ts";
import { switchRole } from "../../../app/people/sign-in/sessions.server.ts";
import * as mailActs from "./mail-acts.ts";
import { sessionName, type World } from "./world.ts";

type Did = mailActs.Did;
const other: Did = { how: "other" };

export class InSession {
  private addresses = 0;

  constructor(private readonly world: World) {}

  /** What someone may do in a session that they hold, in one of its person's roles. */
  act(by: string): Did | Promise<Did> {
    const { world } = this;
    const open = world.begun.filter((begun) => begun.by === by && !begun.ended);
    const browser = world.browsers.find(
      ({ owner, cookies }) =>
        (owner === by || owner === "shared") &&
        open.some(({ cookie }) => cookie === cookies.get(sessionName)),
    );
    const session = browser && world.sessionOf(browser);
    if (!session) return other;
    const role = world.pick(session.person.roles)!;
    switchRole(session, role);
    return this.asPerson(by, { ...session.person, role });
  }

  private asPerson(by: string, person: Person): Did | Promise<Did> {
    const { world } = this;
    const id = world.pick(world.rows())!.id;
    const mail = this.mailFor(by, id);
    const acts: (() => Did | Promise<Did>)[] = [
      () => mailActs.changeMail(world, person, id, mail),
      () => mailActs.changeMail(world, person, id, mail),
      () => mailActs.changeMail(world, person, id, mail),
      () => mailActs.changeMail(world, person, id, mail),
      () => mailActs.changeMail(world, person, id, mail),
      () => mailActs.changeMail(world, person, id, mail),
      () => mailActs.changeMail(world, person, id, mail),
      () => mailActs.changeMail(world, person, id, mail),
      () => mailActs.changeMail(world, person, id, mail),
      () => mailActs.changeOwn(world, person, this.mailFor(by, person.id)),
      () => mailActs.withdraw(world, person, world.isOdds(0.5) ? person.id : id),
      () => mailActs.decide(world, person, world.isOdds(0.8)),
      () => mailActs.decide(world, person, world.isOdds(0.8)),
      () => mailActs.decide(world, person, world.isOdds(0.8)),
      () => this.askAndDecide(person, id, mail),
      () => this.changeRoles(person, id),
      () => mailActs.addSecond(world, person, id, mail),
      () => mailActs.merge(world, person, id, world.pick(world.rows())!.id),
      () => mailActs.importOne(world, person, id, mail),
      () => (world.isOdds(0.4) ? mailActs.leave(world, person, id) : mailActs.reinstate(world, person, id)),
      () => mailActs.reinstate(world, person, id),
      () => mailActs.release(world, person, id),
      () => mailActs.deputise(world, person, id),
      () => mailActs.endDeputyOf(world, person, id),
    ];
    return world.pick(acts)!();
  }

  /** Asks for an address, and approves it where the role leads to the page for that. */
  private askAndDecide(person: Person, id: number, mail: string): Did {
    mailActs.changeMail(this.world, person, id, mail);
    return mailActs.decide(this.world, person, true);
  }

  private changeRoles(by: Person, id: number): Did {
    const { world } = this;
    const { mail } = world.rows().find((row) => row.id === id)!;
    const roles = world.pick([["agent"], ["leader"], ["agent", "leader"], ["secretariat"]] as const)!;
    return mailActs.changeMail(world, by, id, mail!, [...roles]);
  }

  /** An address that is the asker's own, the person's own, nobody's, or one that there is already. */
  private mailFor(by: string, id: number): string {
    const { world } = this;
    const roll = world.random();
    if (roll < 0.2) return world.pick([...world.owners.keys()])!;
    const rightful = world.owners.get([...(world.mayEnter.get(id) ?? [])][0] ?? "");
    const owner = roll < 0.6 ? by : roll < 0.9 ? (rightful ?? by) : "nobody";
    const mail = `${owner}.${++this.addresses}@eksempel.dk`;
    world.owners.set(mail, owner);
    return mail;
  }
}
