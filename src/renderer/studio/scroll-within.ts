/** Scrolls a list just so far that all of one of its items is in view; nothing around the list moves. */
export function scrollWithin(list: HTMLElement, item: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), item.getBoundingClientRect()];
  const abovePx = outer.top + roomPx - inner.top;
  const belowPx = inner.bottom + roomPx - outer.bottom;
  if (abovePx > 0) list.scrollTop -= abovePx;
  else if (belowPx > 0) list.scrollTop += belowPx;
}

/** What stays free between an item and the list's edge, in CSS px: enough for the ring around it. */
const roomPx = 5;
