import { bendOutline, pieceLengthEm } from './bend-outline.ts';
import type { TextAlign } from './layer.ts';
import type { LinePath, PathPlace } from './line-path.ts';
import { mapOutline, type Outline } from './outline.ts';
import type { PlacedCluster } from './shape-line.ts';
import type { TextBlock } from './text-block.ts';

/**
 * Sets each line along a path of its own. Letters that stand by themselves turn whole and keep their form;
 * those of joined scripts are bent, so that their joins hold and their headline follows the path.
 */
export function placeOnPaths(block: TextBlock, align: TextAlign, pathOf: (lineIndex: number) => LinePath): Outline {
  const { fontSizeMm } = block;
  const joined = block.lines.flatMap(({ clusters }) => clusters.filter((cluster) => cluster.joined));
  const pieceEm = pieceLengthEm(joined.map(({ outline }) => outline));
  return block.lines.flatMap((line, index) => {
    const path = pathOf(index);
    const lineMm = line.widthEm * fontSizeMm;
    const startMm = { left: path.startMm, center: -lineMm / 2, right: path.endMm - lineMm }[align];
    return line.clusters.flatMap((cluster) => {
      const originMm = startMm + cluster.startEm * fontSizeMm;
      return cluster.joined ? bend(cluster, path, originMm, fontSizeMm, pieceEm) : turn(cluster, path, originMm, fontSizeMm);
    });
  });
}

function bend({ outline }: PlacedCluster, path: LinePath, originMm: number, fontSizeMm: number, pieceEm: number): Outline {
  return bendOutline(outline, pieceEm, (x, y) => aside(path.at(originMm + x * fontSizeMm), 0, y * fontSizeMm + path.aboveBaselineMm));
}

function turn({ outline, advanceEm }: PlacedCluster, path: LinePath, originMm: number, fontSizeMm: number): Outline {
  const halfMm = (advanceEm * fontSizeMm) / 2;
  const middle = path.at(originMm + halfMm);
  return mapOutline(outline, (x, y) => aside(middle, x * fontSizeMm - halfMm, y * fontSizeMm + path.aboveBaselineMm));
}

/** A point `asideMm` along the direction of a place and `downMm` below it. */
function aside({ xMm, yMm, cos, sin }: PathPlace, asideMm: number, downMm: number): readonly [number, number] {
  return [xMm + asideMm * cos - downMm * sin, yMm + asideMm * sin + downMm * cos];
}
