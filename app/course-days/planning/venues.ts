/** Where a day is held. */
export interface Place {
  venue: string;
  room: string;
  address: string;
}

/** A place with its municipality, as forms hold it; "" when none is chosen. */
export interface PlacedRow extends Place {
  hostMunicipalityId: string;
}

const isSamePlace = (a: Place, b: Place) =>
  a.venue === b.venue && a.room === b.room && a.address === b.address;

const isBlank = ({ venue, room, address }: Place) => !venue && !room && !address;

/** Whether a row has the place of another municipality than the one chosen, as a copied row has. */
export const isElsewhere = (row: PlacedRow, known: PlacedRow[]): boolean =>
  !isBlank(row) &&
  known.some((place) => place.hostMunicipalityId !== row.hostMunicipalityId && isSamePlace(place, row));

/**
 * The first known place in the row's municipality, for a row that has none or another municipality's; null when there is none, or the row
 * has a place of its own, which stays.
 */
export function placeFor(row: PlacedRow, known: PlacedRow[]): Place | null {
  if (!row.hostMunicipalityId || (!isBlank(row) && !isElsewhere(row, known))) return null;
  const found = known.find((place) => place.hostMunicipalityId === row.hostMunicipalityId && place.venue);
  return found ? { venue: found.venue, room: found.room, address: found.address } : null;
}
