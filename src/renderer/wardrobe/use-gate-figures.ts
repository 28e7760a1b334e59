import { useQueries } from '@tanstack/react-query';
import { gateFiguresSchema, type GateFigures } from '../../shared/garments/gate-figures.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { fetchGarmentFile } from '../garment-preview/garment-source.ts';

/** The recorded figures of garments by key, one without a record left out; undefined until all are read. */
export function useGateFigures(garmentKeys: readonly string[]): ReadonlyMap<string, GateFigures> | undefined {
  return useQueries({
    queries: garmentKeys.map((garmentKey) => ({ queryKey: ['gate-figures', garmentKey], queryFn: () => readGateFigures(garmentKey) })),
    combine: (results) =>
      results.some(({ isPending }) => isPending)
        ? undefined
        : new Map(results.flatMap(({ data }) => (data ? [[data.garmentKey, data]] : []))),
  });
}

async function readGateFigures(garmentKey: string): Promise<GateFigures> {
  const response = await fetchGarmentFile(garmentKey, 'gates.json');
  const parsed = gateFiguresSchema.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw new AppError('garment.invalid-file', { garmentKey, file: 'gates.json' }, { cause: parsed.error });
  return parsed.data;
}
