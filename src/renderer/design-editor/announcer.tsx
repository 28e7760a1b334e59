import type { ReactNode } from 'react';
import { create } from 'zustand';

interface Announcer {
  readonly text: string;
  /** Changes with every announcement, so that the same words are said again. */
  readonly count: number;
}

const useAnnouncer = create<Announcer>(() => ({ text: '', count: 0 }));

/** Says a change to people who do not see it, after what is being said. */
export function announce(text: string): void {
  useAnnouncer.setState(({ count }) => ({ text, count: count + 1 }));
}

/** The live region that announcements are written to; one per screen. */
export function AnnouncerRegion(): ReactNode {
  const { text, count } = useAnnouncer();
  return (
    <p className="tb-hidden" role="status" aria-live="polite">
      <span key={count}>{text}</span>
    </p>
  );
}
