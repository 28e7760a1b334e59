/** A drawing for empty places: a tee cut from paper, with a running stitch in thread red. */
export function StitchPicture(): React.JSX.Element {
  return (
    <svg width="168" height="140" viewBox="0 0 168 140" fill="none" aria-hidden>
      <ellipse cx="84" cy="130" rx="58" ry="6" fill="var(--tb-line)" />
      <path
        d="M60 18c6 9 14 13 24 13s18-4 24-13l22 9c5 2 8 6 9 11l7 27-21 7-4-14v56c0 3-2 5-5 5H52c-3 0-5-2-5-5V58l-4 14-21-7 7-27c1-5 4-9 9-11l22-9Z"
        fill="var(--tb-surface)"
        stroke="var(--tb-control)"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <path
        d="M56 104c14-22 24-30 38-26 10 3 8 15-2 14-12-2-6-22 24-26"
        stroke="var(--tb-thread)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeDasharray="7 5"
      />
      <path d="m114 67 22-13" stroke="var(--tb-ink)" strokeWidth="2" strokeLinecap="round" />
      <path d="m131 57 4-2.500" stroke="var(--tb-surface)" strokeWidth="1" strokeLinecap="round" />
    </svg>
  );
}
