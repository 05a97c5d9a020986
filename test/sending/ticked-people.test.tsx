import { expect, it } from "vitest";
import { TickedPeople } from "../../app/sending/TickedPeople.tsx";
import { pageMarkup } from "../results/read-page.tsx";

const people = [
  { id: 1, name: "Anna", municipality: "Aarhus", startsOn: "2026-01-05", startsLater: false },
  { id: 2, name: "Bo", municipality: "Aarhus", startsOn: "2027-02-01", startsLater: true },
  { id: 3, name: "Eva", municipality: null },
];
const tickedIn = (selected?: number[]) => {
  const page = pageMarkup(
    <TickedPeople caption="Dem med kryds" people={people} selected={selected}>
      <button type="submit">Send</button>
    </TickedPeople>,
  );
  const boxes = page.match(/<input[^>]*>/g)!.filter((box) => box.includes("checked"));
  return { page, ticked: boxes.map((box) => Number(/value="(\d+)"/.exec(box)![1])) };
};

it("ticks all at first but those whose first day is ahead, and tells when that is", () => {
  const { page, ticked } = tickedIn();
  expect(ticked).toEqual([1, 3]);
  expect(page).toContain("begynder 1. februar 2027");
});

it("keeps the ticks of a form that was refused", () => {
  expect(tickedIn([2]).ticked).toEqual([2]);
});
