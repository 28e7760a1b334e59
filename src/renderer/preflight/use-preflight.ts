import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { assetHashesIn } from '../painting/asset-images.ts';
import type { FoundFinding, PreflightSource, ShopKnowledge } from './find-findings.ts';
import { findFindings } from './preflight-desk.ts';
import { shownFindings, type ShownFinding } from './shown-finding.ts';

/** What was found, the last time that there was a moment to look. */
export interface Preflight {
  readonly findings: readonly ShownFinding[];
  /** Undefined before the first look, and until it is known what was let pass. */
  readonly checked: readonly PreflightSource[] | undefined;
  /** Undefined until the shop was read. */
  readonly shop: ShopKnowledge | undefined;
  /** Why it could not be looked for. */
  readonly error: unknown;
}

interface Look {
  readonly sources: readonly PreflightSource[];
  readonly found: readonly FoundFinding[];
  readonly error?: unknown;
}

/** While a drag or typing runs, findings wait for a pause of this length. */
const pauseMs = 250;
const nothing: readonly FoundFinding[] = [];

interface PreflightOptions {
  /** A drag or typing runs. */
  readonly gesture?: boolean;
  /** Asked when a look is about to begin: whether the sources are of before by now, and others will come. */
  readonly isOutdated?: () => boolean;
  /** Which of the findings are wanted; all when left out. */
  readonly isWanted?: (finding: FoundFinding) => boolean;
}

const any = (): boolean => true;
const never = (): boolean => false;

/** Looks at designs before they are printed, in a worker, whenever they have changed; while a gesture runs, when it pauses. */
export function usePreflight(
  sources: readonly PreflightSource[],
  { gesture = false, isOutdated = never, isWanted = any }: PreflightOptions = {},
): Preflight {
  const methods = useStudioQuery('catalog.listMethods', {});
  const hashes = useMemo(() => picturesOf(sources), [sources]);
  const assets = useStudioQuery('production.readAssets', { hashes });
  const shop = useMemo(
    () => (methods.data && assets.data ? { methods: methods.data, assets: assets.data } : undefined),
    [methods.data, assets.data],
  );
  const look = useLook(sources, shop, gesture, isOutdated);
  const found = look?.found ?? nothing;
  const areaHashes = useMemo(() => [...new Set(found.map(({ areaHash }) => areaHash))].toSorted(), [found]);
  const overrides = useStudioQuery(
    'production.listPreflightOverrides',
    { areaHashes },
    { enabled: areaHashes.length > 0, keepPrevious: true },
  );
  const findings = useMemo(() => shownFindings(found.filter(isWanted), overrides.data ?? []), [found, overrides.data, isWanted]);
  // What somebody let pass is not to be said to stop the print for a moment.
  const isAnswered = areaHashes.length === 0 || overrides.data !== undefined || overrides.isError;
  return { findings, checked: isAnswered ? look?.sources : undefined, shop, error: methods.error ?? assets.error ?? look?.error };
}

function useLook(
  sources: readonly PreflightSource[],
  shop: ShopKnowledge | undefined,
  gesture: boolean,
  isOutdated: () => boolean,
): Look | undefined {
  const [look, setLook] = useState<Look>();
  const outdated = useEffectEvent(isOutdated);
  useEffect(() => {
    if (!shop) return undefined;
    const control = new AbortController();
    const take = (next: Look): void => {
      if (!control.signal.aborted) setLook(next);
    };
    const start = (): void => {
      if (outdated()) return;
      findFindings(sources, shop, control.signal).then(
        (found) => take({ sources, found }),
        (error: unknown) => take({ sources, found: nothing, error }),
      );
    };
    const timer = setTimeout(start, gesture ? pauseMs : 0);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [sources, shop, gesture]);
  return look;
}

function picturesOf(sources: readonly PreflightSource[]): string[] {
  const hashes = sources.flatMap(({ document }) => Object.keys(document.areas).flatMap((key) => assetHashesIn(document, key)));
  return [...new Set(hashes)].toSorted();
}
