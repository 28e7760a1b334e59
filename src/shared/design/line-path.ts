/** A place on a path and the direction of the words there, as the cosine and sine of its angle. */
export interface PathPlace {
  readonly xMm: number;
  readonly yMm: number;
  readonly cos: number;
  readonly sin: number;
}

/** The path of a line: places by their distance along it from its middle, in mm; words aligned left begin at `startMm`, aligned right end at `endMm`. */
export interface LinePath {
  /** How far above the baseline the path runs through the letters: where they keep their distances. */
  readonly aboveBaselineMm: number;
  readonly startMm: number;
  readonly endMm: number;
  at(alongMm: number): PathPlace;
}
