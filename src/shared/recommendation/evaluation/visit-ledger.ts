import type { Opening } from './attribution.ts';

/** What a session remembers while it lasts, so that nothing is counted twice; it is kept nowhere. */
export interface VisitLedger {
  /** True the first time that this is said of a session. */
  isFirst(sessionMs: number, what: string): boolean;
  /** Whether it was ever said of a session. */
  has(sessionMs: number, what: string): boolean;
  addOpening(opening: Opening): void;
  /** The openings of a session, in their order. */
  openingsOf(sessionMs: number): readonly Opening[];
}

interface Visit {
  readonly noted: Set<string>;
  readonly openings: Opening[];
}

/** One counter serves one person at a time; of those before, the basket may still be open. */
const MOST_VISITS = 50;

export function createVisitLedger(): VisitLedger {
  const visits = new Map<number, Visit>();
  const visitOf = (sessionMs: number): Visit => {
    const visit = visits.get(sessionMs) ?? { noted: new Set<string>(), openings: [] };
    visits.delete(sessionMs);
    visits.set(sessionMs, visit);
    const [oldest] = visits.keys();
    if (visits.size > MOST_VISITS && oldest !== undefined) visits.delete(oldest);
    return visit;
  };
  return {
    isFirst: (sessionMs, what) => {
      const { noted } = visitOf(sessionMs);
      if (noted.has(what)) return false;
      noted.add(what);
      return true;
    },
    has: (sessionMs, what) => visits.get(sessionMs)?.noted.has(what) === true,
    addOpening: (opening) => void visitOf(opening.sessionMs).openings.push(opening),
    openingsOf: (sessionMs) => visits.get(sessionMs)?.openings ?? [],
  };
}
