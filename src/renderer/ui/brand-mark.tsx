/** The mark, as in `resources/icons/tailorbird.svg`: a tailorbird, its tail up, with a seam along its wing. */
export function BrandMark({ sizePx = 32 }: { readonly sizePx?: number }): React.JSX.Element {
  return (
    <svg width={sizePx} height={sizePx} viewBox="56 72 440 400" fill="none" strokeLinecap="round" aria-hidden>
      <path
        d="M98 168 72 182c8 60 20 104 34 138 22 64 72 104 142 104 108 0 176-78 180-186l52-28-54-10c-4-44-38-74-80-70-32 3-56 20-68 46-74 4-124 40-146 96-14-26-24-60-34-104Z"
        fill="currentColor"
      />
      <path d="M166 324c66 26 142-4 178-88" stroke="var(--tb-paper)" strokeWidth="24" strokeDasharray="32 38" />
      <circle cx="370" cy="186" r="16" fill="var(--tb-paper)" />
    </svg>
  );
}
