import type { Surface } from '../../design/surface.ts';

/** Something of a fixed height that stands below another: never cut, but moved to the next page. */
export interface Block {
  readonly heightMm: number;
  /** Room before it; left out at the top of a page. */
  readonly gapMm: number;
  /** Stays on the page of what follows. */
  readonly keepsNext?: boolean;
  paint(surface: Surface, topMm: number): void;
}

/** A block at its place on a page. */
export interface PlacedBlock {
  readonly block: Block;
  readonly topMm: number;
}

/** Fills pages with blocks from the top; a block that is higher than a page stands alone at the top of one. */
export function flowBlocks(
  blocks: readonly Block[],
  { topMm, bottomMm }: { readonly topMm: number; readonly bottomMm: number },
): PlacedBlock[][] {
  const pages: PlacedBlock[][] = [[]];
  let cursorMm = topMm;
  for (const chain of chainsOf(blocks)) {
    const isEmpty = pages.at(-1)!.length === 0;
    if (!isEmpty && cursorMm + heightOf(chain) > bottomMm) {
      pages.push([]);
      cursorMm = topMm;
    }
    for (const block of chain) {
      const page = pages.at(-1)!;
      cursorMm += page.length === 0 ? 0 : block.gapMm;
      page.push({ block, topMm: cursorMm });
      cursorMm += block.heightMm;
    }
  }
  return pages;
}

/** Blocks that stay together. */
function chainsOf(blocks: readonly Block[]): Block[][] {
  const chains: Block[][] = [];
  let open = false;
  for (const block of blocks) {
    if (open) chains.at(-1)!.push(block);
    else chains.push([block]);
    open = block.keepsNext ?? false;
  }
  return chains;
}

function heightOf(chain: readonly Block[]): number {
  return chain.reduce((sum, { heightMm, gapMm }) => sum + heightMm + gapMm, 0);
}
