import { shareOfLimit, type GateFigure, type GateFigures } from '../../shared/garments/gate-figures.ts';

/** One figure of a garment, in every size that has it. */
export interface GateRow {
  readonly gate: string;
  readonly what: string;
  /** The limit of all sizes; undefined where they differ. */
  readonly limit: string | undefined;
  readonly bySize: ReadonlyMap<string, GateFigure>;
}

/** All figures of one gate. */
export interface GateGroup {
  readonly gate: string;
  readonly rows: readonly GateRow[];
}

const gateOrder = ['1', '2', '3', '4', '5', 'fold', '6', '7'];

/** A garment's figures by gate and name, sizes side by side; each gate in the order in which it measures. */
export function gateGroups({ sizes }: Pick<GateFigures, 'sizes'>): GateGroup[] {
  const rows = new Map<string, { gate: string; what: string; bySize: Map<string, GateFigure> }>();
  for (const [sizeKey, figures] of Object.entries(sizes)) {
    for (const figure of figures) {
      const key = `${figure.gate} ${figure.what}`;
      const row = rows.get(key) ?? { gate: figure.gate, what: figure.what, bySize: new Map<string, GateFigure>() };
      row.bySize.set(sizeKey, figure);
      rows.set(key, row);
    }
  }
  const all = [...rows.values()].map((row): GateRow => ({ ...row, limit: sharedLimit([...row.bySize.values()]) }));
  return gateOrder.map((gate) => ({ gate, rows: all.filter((row) => row.gate === gate) })).filter((group) => group.rows.length > 0);
}

function sharedLimit(figures: readonly GateFigure[]): string | undefined {
  const limits = new Set(figures.map(({ limit }) => limit));
  return limits.size === 1 ? figures[0]?.limit : undefined;
}

/** How many figures there are, how many have failed, and which came nearest to its limit. */
export interface GateSummary {
  readonly count: number;
  readonly failedCount: number;
  readonly nearest: (GateFigure & { readonly sizeKey: string }) | undefined;
}

export function summarise({ sizes }: Pick<GateFigures, 'sizes'>): GateSummary {
  const all = Object.entries(sizes).flatMap(([sizeKey, figures]) => figures.map((figure) => ({ ...figure, sizeKey })));
  const nearest = all.reduce<(typeof all)[number] | undefined>(
    (best, each) => (best === undefined || shareOfLimit(each) > shareOfLimit(best) ? each : best),
    undefined,
  );
  return { count: all.length, failedCount: all.filter(({ passed }) => !passed).length, nearest };
}
