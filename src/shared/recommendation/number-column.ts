type Numbers = Uint16Array | Uint32Array | Int32Array | Float64Array;

const PLACES_PER_PIECE = 1 << 16;
const PLACE_BITS = 16;
const PLACE_MASK = PLACES_PER_PIECE - 1;

/** Numbers by place from 0 on, 0 where none was set, in pieces: it grows without a copy, and where nothing stands takes no room. */
export interface NumberColumn {
  readonly at: (place: number) => number;
  readonly set: (place: number, value: number) => void;
}

/** An empty column of one kind of number. */
export function createColumn(kind: new (length: number) => Numbers): NumberColumn {
  const pieces: (Numbers | undefined)[] = [];
  return {
    at: (place) => pieces[place >>> PLACE_BITS]?.[place & PLACE_MASK] ?? 0,
    set: (place, value) => {
      const piece = (pieces[place >>> PLACE_BITS] ??= new kind(PLACES_PER_PIECE));
      piece[place & PLACE_MASK] = value;
    },
  };
}
