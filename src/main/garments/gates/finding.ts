/** One measured figure beside its limit. */
export interface Finding {
  gate: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 'fold';
  size: string;
  what: string;
  value: number;
  limit: string;
  passed: boolean;
}

export type Note = (what: string, value: number, limit: string, passed: boolean) => Finding;

export function noteFor(gate: Finding['gate'], size: string): Note {
  return (what, value, limit, passed) => ({ gate, size, what, value, limit, passed });
}

export function atMost(note: Note, what: string, value: number, limit: number, digits = 2): Finding {
  return note(what, value, `<= ${limit.toFixed(digits)}`, value <= limit);
}

export function atLeast(note: Note, what: string, value: number, limit: number, digits = 2): Finding {
  return note(what, value, `>= ${limit.toFixed(digits)}`, value >= limit);
}
